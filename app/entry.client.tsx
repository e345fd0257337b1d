import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { readWhole } from "./ui/live/read-whole.ts";

// App Bridge's script stands first in the head: this is its fetch already, which signs what it sends.
window.fetch = readWhole(window.fetch.bind(window));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});

import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext, useEffect } from "react";
import type { ReactNode } from "react";
import { config } from "./config.server.ts";
import { NonceContext } from "./ui/shared/nonce.ts";

export function loader() {
  const { apiKey, appBridgeUrl } = config().shopify;
  return { apiKey, appBridgeUrl };
}

/** It is the same for as long as the page lives: polling screens need not ask again. */
export const shouldRevalidate = () => false;

/** Every document, errors included, begins with App Bridge: it is the first script, in the head. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const nonce = useContext(NonceContext);
  return (
    <html lang="en">
      <head>
        {data ? <script data-api-key={data.apiKey} src={data.appBridgeUrl} /> : null}
        <BeforeReady nonce={nonce} />
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>Ops Room</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {/* No <ScrollRestoration />: its script throws where the frame is denied sessionStorage. */}
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/**
 * A frame may be denied sessionStorage, and Remix finds its routes with it: memory stands in.
 *
 * A link that is clicked before the page's scripts have run, here or in the Admin's own navigation, loads a whole
 * document, and a document is signed in by the store's name in its address: it goes along. Its token does not;
 * Shopify gives a new one.
 */
function BeforeReady({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      dangerouslySetInnerHTML={{
        __html: `try {
  sessionStorage.getItem("");
} catch {
  const kept = new Map();
  Object.defineProperty(window, "sessionStorage", {
    value: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, String(value)),
      removeItem: (key) => kept.delete(key),
    },
  });
}
const addressed = (href) => {
  const address = new URL(href, location.href);
  for (const [name, value] of new URLSearchParams(location.search))
    if (name !== "id_token") address.searchParams.set(name, value);
  return address;
};
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (link && !document.documentElement.dataset.ready) link.href = addressed(link.href);
}, true);
addEventListener("shopify:navigate", (event) => {
  const href = event.target.getAttribute?.("href");
  if (href && !document.documentElement.dataset.ready) location.assign(addressed(href));
});`,
      }}
    />
  );
}

export default function Root() {
  useEffect(() => {
    document.documentElement.dataset["ready"] = "true";
  }, []);
  return <Outlet />;
}

/** Where not even the frame of the app could be shown. */
export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main>
      <h1>{missing ? "Not found" : "Ops Room cannot be shown"}</h1>
      <p>
        {missing
          ? "There is no page at this address. Open Ops Room from the Apps section of Shopify Admin."
          : "Something failed on our side. Nothing was changed in your store. Reload the page in a minute."}
      </p>
    </main>
  );
}

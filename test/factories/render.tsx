import { AppProvider } from "@shopify/polaris";
import en from "@shopify/polaris/locales/en.json" with { type: "json" };
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";

/** A view as the server sends it: HTML. Throws where the view does. */
export function html(view: ReactElement): string {
  return renderToString(<AppProvider i18n={en}>{view}</AppProvider>);
}

/** The words of that HTML, as a reader meets them: no tags, entities resolved. */
export function words(view: ReactElement): string {
  return html(view)
    .replace(/<(script|style)[^]*?<\/\1>/g, " ")
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

export function nothing(): void {
  // Events that a test does not look at.
}

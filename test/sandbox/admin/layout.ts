import { html, Html } from "./html.ts";

export type Shop = { name: string; domain: string; currency: string; locale: string; timeZone: string };

export type Page = {
  title: string;
  /** The entry of the navigation that is lit. */
  at: "home" | "orders" | "products" | "transfers" | "app" | "ledger" | "faults" | "none";
  body: Html;
  /** Said in a banner at the head of the page after an action. */
  said?: { tone: "done" | "refused"; text: string } | null;
};

export function storeBase(shop: Shop): string {
  return `/store/${shop.domain.replace(/\.myshopify\.com$/, "")}`;
}

/** A whole document: top bar, navigation, page. */
export function document(shop: Shop, page: Page): string {
  return shell(shop, page, {
    bodyClass: "",
    main: html`<main id="main" class="page">
      <h1>${page.title}</h1>
      ${page.said ? html`<p class="banner ${page.said.tone}" role="status">${page.said.text}</p>` : null}${page.body}
    </main>`,
    scripts: html``,
  });
}

/** The document that embeds the app. */
export function appDocument(shop: Shop, frameUrl: string): string {
  return shell(
    shop,
    { title: "Ops Room", at: "app", body: html`` },
    {
      bodyClass: "with-app",
      main: html`<main id="main" class="app">
        <div class="app-bar">
          <span class="app-icon" aria-hidden="true">OR</span><strong>Ops Room</strong>
          <span id="app-title" class="quiet"></span>
          <span id="app-actions" class="app-actions"></span>
        </div>
        <iframe
          id="app-frame"
          name="app-iframe"
          title="Ops Room"
          data-src="${frameUrl}"
          allow="clipboard-write"
        ></iframe>
      </main>`,
      scripts: html`<script src="/frame.js"></script>`,
    },
  );
}

function shell(shop: Shop, page: Page, parts: { bodyClass: string; main: Html; scripts: Html }): string {
  const base = storeBase(shop);
  const initials = (shop.name.match(/\b\p{L}/gu) ?? []).slice(0, 2).join("").toUpperCase();
  const link = (at: Page["at"], path: string, text: string) =>
    html`<a href="${base}${path}" ${page.at === at ? new Html('aria-current="page"') : null}>${text}</a>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · ${shop.name}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/admin.css" />
      </head>
      <body class="${parts.bodyClass}" data-store-base="${base}" data-app-base="${base}/apps/ops-room">
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
          <button
            type="button"
            id="nav-toggle"
            aria-label="Navigation"
            aria-controls="nav"
            aria-expanded="false"
          >
            <span></span><span></span><span></span>
          </button>
          <a class="store" href="${base}"
            ><span class="store-icon" aria-hidden="true">${initials}</span>${shop.name}</a
          >
          <span class="chip">Sandbox store</span>
          <div id="save-bar" class="save-bar" role="region" aria-label="Unsaved changes" hidden>
            <span>Unsaved changes</span><span id="save-bar-buttons" class="buttons"></span>
          </div>
        </header>
        <div class="progress" aria-hidden="true"></div>
        <nav id="nav" class="side" aria-label="Admin">
          ${link("home", "", "Home")} ${link("orders", "/orders", "Orders")}
          ${link("products", "/products", "Products")} ${link("transfers", "/transfers", "Transfers")}
          <h2>Apps</h2>
          <a
            id="app-home"
            href="${base}/apps/ops-room"
            ${page.at === "app" ? new Html('aria-current="page"') : null}
            >Ops Room</a
          >
          <div id="app-nav" class="sub"></div>
          <h2>Sandbox</h2>
          ${link("ledger", "/sandbox/ledger", "Ledger of applied writes")}
          ${link("faults", "/sandbox/faults", "Faults")}
        </nav>
        <div id="nav-cover"></div>
        ${parts.main}
        <div id="toasts" class="toasts"></div>
        <script src="/shell.js"></script>
        ${parts.scripts}
      </body>
    </html>`.text;
}

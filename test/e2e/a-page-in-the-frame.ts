import http from "node:http";
import type { AddressInfo } from "node:net";

/** A page that uses every part of App Bridge that the stand-in has; what happens is written into #out. */
export async function startPage(options: {
  bridgeUrl: () => string;
}): Promise<{ url: string; stop(): Promise<void> }> {
  const refused = new Set<string>();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/token") {
      // The first token is refused, as one that has just expired is.
      const again = refused.has("token");
      refused.add("token");
      if (!again) response.writeHead(401, { "x-shopify-retry-invalid-session-request": "1" });
      response.end(again ? String(request.headers.authorization) : "");
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageText(options.bridgeUrl()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pageText(bridgeUrl: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <script data-api-key="key" src="${bridgeUrl}"></script>
    <title>A page in the frame</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <ui-nav-menu>
      <a href="/app" rel="home">Home</a><a href="/app/history">History</a><a href="/app/settings">Settings</a>
    </ui-nav-menu>
    <ui-title-bar title="Inbox"><button variant="primary" onclick="say('title button')">Do it</button></ui-title-bar>
    <ui-save-bar id="bar" discardConfirmation>
      <button variant="primary" onclick="say('saved'); bar.hide()">Save</button>
      <button onclick="say('discarded'); bar.hide()">Discard</button>
    </ui-save-bar>
    <ui-modal id="modal">
      <p>Words of the modal</p>
      <ui-title-bar title="Sure?">
        <button variant="primary" onclick="say('modal yes'); modal.hide()">Yes</button>
        <button onclick="modal.hide()">No</button>
      </ui-title-bar>
    </ui-modal>
    <p id="out"></p>
    <button onclick="shopify.toast.show('Order recorded', { action: 'Undo', onAction: () => say('undone') })">toast</button>
    <button onclick="shopify.saveBar.show('bar')">change</button>
    <button onclick="shopify.modal.show('modal')">ask</button>
    <button onclick="pick()">pick</button>
    <a href="shopify://admin/products/10">product</a>
    <script>
      const out = document.getElementById("out"), bar = document.getElementById("bar"), modal = document.getElementById("modal");
      function say(text) { out.textContent = text; }
      async function pick() {
        const picked = await shopify.resourcePicker({ type: "product", multiple: true });
        say(picked ? picked.map((one) => one.title).join() : "nothing picked");
      }
      addEventListener("shopify:navigate", (event) => {
        history.pushState(null, "", event.target.getAttribute("href"));
        say("at " + location.pathname);
      });
      fetch("/token").then((answer) => answer.text()).then((text) => say(text.slice(0, 10)));
    </script>
  </body>
</html>`;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticate, namesNoShop } from "../shopify.server.ts";

/** Shopify's library serves the bounce page; who comes without a store is told the way in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  // Nothing of ours leads out of the frame, so the library's page that leads to a given address serves nobody of ours.
  if (["login", "exit-iframe"].includes(params["*"] ?? "") || namesNoShop(request)) return comeFromAdmin();
  await authenticate.admin(request);
  return null;
}

/** No field for a store's name: Shopify lets apps be opened from its admin only. */
function comeFromAdmin(): Response {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ops Room</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-size: 1.25rem">Open Ops Room from your Shopify admin</h1>
<p>Ops Room works inside the admin of your store. Go to <a href="https://admin.shopify.com">admin.shopify.com</a>, then Apps, then Ops Room.</p>
</body></html>`;
  return new Response(page, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}

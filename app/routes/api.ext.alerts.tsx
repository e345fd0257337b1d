import type { LoaderFunctionArgs } from "@remix-run/node";
import { jsonResponse } from "../shop/json-response.ts";
import { refused, shopFor } from "../shop.server.ts";

/** GET ?productId=gid://shopify/Product/…: this product's alerts, for the block on its page. Read only. */
export async function loader({ request }: LoaderFunctionArgs) {
  // Extensions run on another origin: every answer needs the headers, a refusal too. OPTIONS is answered inside.
  const { shop, cors } = await shopFor(request);
  try {
    const alerts = await shop.productAlerts(new URL(request.url).searchParams.get("productId") ?? "");
    return cors(jsonResponse({ alerts }));
  } catch (error) {
    return cors(refused(error));
  }
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseOddTexts } from "../shop/read-form.ts";
import { jsonResponse } from "../shop/json-response.ts";
import { refused, shopFor } from "../shop.server.ts";

/** GET ?productId=gid://shopify/Product/…: this product's alerts, for the block on its page. Read only. */
export async function loader({ request }: LoaderFunctionArgs) {
  // Extensions run on another origin: every answer needs the headers, a refusal too. OPTIONS is answered inside.
  const { shop, cors } = await shopFor(request);
  try {
    const productId = new URL(request.url).searchParams.get("productId") ?? "";
    refuseOddTexts([productId]);
    return cors(jsonResponse(await shop.productAlerts(productId)));
  } catch (error) {
    return cors(refused(error));
  }
}

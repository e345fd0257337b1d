import { Invalid } from "../ops/errors.ts";
import type { Scene } from "./scene.server.ts";
import type { ProductAlert } from "./shop-app.ts";

/** Open alerts of one product, for the block on its page. */
export async function productAlerts({ unit, say }: Scene, productId: string): Promise<ProductAlert[]> {
  if (!/^gid:\/\/shopify\/Product\/\d+$/.test(productId)) {
    throw new Invalid("not_a_product", "This is not a product of Shopify.");
  }
  const lines = await unit.alerts.forProduct(productId);
  return lines
    .filter(({ state }) => state === "open")
    .map((line) => ({ line, stake: say.span(line) }))
    .map(({ line, stake }) => ({
      id: line.id,
      title: line.title,
      reason: line.reason,
      stake: `${stake.likely} (${stake.range})`,
      href: `/app/alerts/${line.id}`,
    }));
}

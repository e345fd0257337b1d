import { Invalid } from "../ops/errors.ts";
import { isFirstRunOver } from "./first-run.server.ts";
import { type Scene, sceneOf, type ShopContext } from "./scene.server.ts";
import type { ProductAlert, ProductAlerts } from "./shop-app.ts";

/** Open alerts of one product, for the block on its page, which merchants see before the store was ever read. */
export async function productAlerts(context: ShopContext, productId: string): Promise<ProductAlerts> {
  if (!/^gid:\/\/shopify\/Product\/\d+$/.test(productId)) {
    throw new Invalid("not_a_product", "This is not a product of Shopify.");
  }
  return context.store.shop(context.shop, async (unit) => {
    const scene = await sceneOf(context, unit);
    if (!scene) return { state: "reading", alerts: [] };
    const state = (await isFirstRunOver(unit)) ? "looked" : "reading";
    return { state, alerts: await openAlerts(scene, productId) };
  });
}

async function openAlerts({ unit, say }: Scene, productId: string): Promise<ProductAlert[]> {
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

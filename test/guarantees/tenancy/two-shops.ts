import { DraftSeed } from "../../../app/ops/detectors/contract.ts";
import { vendorMessage } from "../../../app/ops/drafts/vendor-message/vendor-message.ts";
import { fillEveryTable } from "../../factories/every-table.ts";
import { TEST_KEYS } from "../../factories/postgres.ts";
import { OTHER_SHOP, runningApp, type RunningApp } from "../../routes/running-app.ts";
import { SHOP } from "../../sandbox/shopify/test-store.ts";
import type { Ids } from "./attempts.ts";
import { type Copy, markedCopy } from "./marked-copy.ts";

export type TwoShops = {
  running: RunningApp;
  copy: Copy;
  /** What each of them has, by shop. */
  ids: Readonly<Record<string, Ids>>;
};

/** One store that was read, looked at and worked in, with something in every table, and its marked copy as another shop. */
export async function twoShops(): Promise<TwoShops> {
  const running = await runningApp();
  await running.look();
  const done = await running.nextDraft();
  await running.approve(done.id, done.contentHash);
  await running.carryOut();
  const waiting = await running.nextDraft();
  const now = new Date();
  const messageId = await running.store.shop(SHOP, async (unit) => {
    await fillEveryTable(unit, "#a");
    await unit.privacy.ask({ id: "export#a", kind: "data_request", orderIds: [] }, now);
    const expiresAt = new Date(now.getTime() + 86_400_000);
    await unit.privacy.keepExport("export#a", { orders: [{ name: "Ada Lovelace" }] }, { now, expiresAt });
    const message = await unit.drafts.ensure({
      ...{ alertId: waiting.alertId, optionId: "text:said", kindVersion: vendorMessage.version },
      seed: { kind: vendorMessage.id, payload: DraftSeed.shape.payload.parse(vendorMessage.example) },
      ...{ contentHash: "", now },
    });
    return message.id;
  });
  const mine = await idsOf(running, {
    draftId: waiting.id,
    alertId: waiting.alertId,
    messageId,
    doneId: done.id,
  });
  const copy = await markedCopy(running.app.superuserUrl, { from: SHOP, to: OTHER_SHOP, keys: TEST_KEYS });
  const theirs = Object.fromEntries(
    Object.entries(mine).map(([name, id]) => [name, name === "shop" ? OTHER_SHOP : copy.of(id)]),
  ) as Ids;
  return { running, copy, ids: { [SHOP]: mine, [OTHER_SHOP]: theirs } };
}

async function idsOf(
  { app }: RunningApp,
  known: { draftId: string; alertId: string; messageId: string; doneId: string },
): Promise<Ids> {
  const one = async (text: string) => {
    const [row] = await app.sql(text);
    const value = Object.values(row ?? {})[0];
    if (typeof value !== "string") throw new Error(`nothing in the store for: ${text}`);
    return value;
  };
  const of = `shop = '${SHOP}'`;
  return {
    shop: SHOP,
    ...{ alertId: known.alertId, draftId: known.draftId, messageId: known.messageId },
    approvalId: await one(`select id from approvals where ${of} and draft_id = '${known.doneId}'`),
    effectId: await one(`select id from effects where ${of} and draft_id = '${known.doneId}'`),
    orderId: await one(`select id from purchase_orders where ${of} and id <> 'po#a'`),
    requestId: "export#a",
    productId: await one(
      `select product_id from variants where ${of} and product_title like 'Bowl%' limit 1`,
    ),
    variantId: await one(
      `select variant_id from variants where ${of} and product_title like 'Bowl%' limit 1`,
    ),
    inventoryItemId: await one(`select inventory_item_id from stock_levels where ${of} limit 1`),
    customerOrderId: await one(`select order_id from orders where ${of} and name like '#70%' limit 1`),
    optionId: await one(`select chosen_option_id from alerts where ${of} and id = '${known.alertId}'`),
    hash: await one(`select content_hash from drafts where ${of} and id = '${known.draftId}'`),
    supplierKey: await one(`select key from suppliers where ${of} limit 1`),
  };
}

/** The choices of a stock-out besides its plain order, from the alert to our own books. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "../../app/ops/facts/day.ts";
import { priceChange } from "../../app/ops/drafts/price-change/price-change.ts";
import { PurchaseOrder } from "../../app/ops/drafts/purchase-order/payload.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";
import { seededDraft } from "./seeded-draft.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());

async function choose(alertId: string, optionId: string): Promise<DraftModel> {
  const { status } = await running.ask("alert", {
    params: { alertId },
    fields: [
      ["intent", "choose"],
      ["optionId", optionId],
    ],
  });
  expect(status).toBe(200);
  return running.draft((await running.alert(alertId)).draft?.id ?? "");
}

/** The alert of a bowl that no test has touched and that offers a choice. */
async function alertWith(optionId: string): Promise<string> {
  for (;;) {
    const { alertId } = await running.nextDraft();
    if ((await running.alert(alertId)).options.some(({ id }) => id === optionId)) return alertId;
  }
}

const shopOf = <T>(work: Parameters<typeof running.store.shop<T>>[1]) => running.store.shop(SHOP, work);

it("a quicker delivery is expected sooner, costs more, and is recorded as the quicker one", async () => {
  const alertId = await alertWith("expedite");
  const { alert } = (await shopOf((unit) => unit.alerts.get(alertId))) ?? {};
  const draft = await choose(alertId, "expedite");
  const evidence = (id: string) => alert?.evidence.find((one) => one.id === id)?.value ?? NaN;
  expect(evidence("quick_days")).toBeLessThan(evidence("lead_typical"));

  const stored = await shopOf((unit) => unit.drafts.get(draft.id));
  const order = PurchaseOrder.parse(stored?.payload);
  const usual = PurchaseOrder.parse(
    (await shopOf((unit) => unit.drafts.forAlert(alertId))).find(({ optionId }) => optionId === "order_now")
      ?.payload,
  );
  expect(order.expectedDay).toBe(
    addDays(usual.expectedDay, evidence("quick_days") - evidence("lead_typical")),
  );
  expect(JSON.stringify(draft.blocks)).toContain("Quicker than usual, please");
  expect(draft.consequences.join(" ")).toMatch(
    /the quicker delivery is thought to cost about \$[\d,.]+, which/u,
  );

  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  await running.carryOut();
  const orders = await running.store.shop(SHOP, (unit) =>
    unit.facts.prepare({ ownOrders: { lastMonths: 1 } }, order.needByDay),
  );
  const placed = [...(orders.ownOrders?.values() ?? [])].find(
    ({ reference }) => reference === order.reference,
  );
  expect(placed).toMatchObject({ isQuick: true, expectedDay: order.expectedDay });
});

/** A bowl that sells at $18.00, to be sold at $20.00; with how its alert stands once that is done. */
async function priced(variant: number, why: string) {
  const [line] = priceChange.example.lines;
  const productId = `gid://shopify/Product/${String(variant - 180)}`;
  const changed = {
    ...{
      ...line,
      variantId: `gid://shopify/ProductVariant/${String(variant)}`,
      sku: null,
      unitCostMinor: 650,
    },
    ...{ priceMinor: 1_800, newPriceMinor: 2_000, compareAtMinor: null, newCompareAtMinor: null },
    ...{ leavesMinor: 900, newLeavesMinor: 1_080, floorMinor: 900 },
  };
  const payload = { ...priceChange.example, productId, why, lines: [changed] };
  const draft = await seededDraft(running, { kind: "price_change", payload }, { productId });
  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  await running.carryOut();
  expect((await running.draft(draft.id)).state).toBe("done");
  return (await shopOf((unit) => unit.alerts.get(draft.alertId)))?.state;
}

it.each([
  { why: "stock_short", state: "open", because: "the order is still to be approved" },
  { why: "margin", state: "acted", because: "it is the answer" },
])("a price that is raised for $why leaves its alert $state: $because", async ({ why, state }) => {
  expect(await priced(why === "margin" ? 210 : 211, why)).toBe(state);
});

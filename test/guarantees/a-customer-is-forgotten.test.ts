/**
 * What Shopify asks for a customer is done in every table: gathered, or erased so that no row of the whole database
 * names their order any more. The same for a store that leaves.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { answerCustomer } from "../../app/jobs/answer-customer.server.ts";
import type { JobContext } from "../../app/jobs/context.server.ts";
import { redactShop } from "../../app/jobs/redact-shop.server.ts";
import type { OrderFact } from "../../app/ops/facts/facts.ts";
import { anAlert, ranked } from "../factories/alert.ts";
import { dumpOf, foundIn } from "../factories/dump.ts";
import { fillEveryTable } from "../factories/every-table.ts";
import { aDispute, aLine, anOrder, anOrderCustomer, aParcel } from "../factories/facts.ts";
import { sql } from "../factories/sql.ts";
import { anApproval } from "../factories/approval.ts";
import { installShop, markRead, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const ORDER = "gid://shopify/Order/7077001";
/** By these the customer's order is known; of each, what hangs on it. */
const MARKS = [
  ORDER,
  "#P7077",
  "Ada Planted",
  "LineItem/7077",
  "LineItemGroup/7077",
  "Fulfillment/7077",
  "FO7077",
  "H7077",
  "R7077",
  "ADA10",
];
const CUSTOMER = "gid://shopify/Customer/7077999";
const MIA = { userId: "7", name: "Mia" };
const FAR = new Date("2030-01-01T00:00:00Z");

let opened: TestStore;
let shop: string;
let now = NOW;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

const set = (group: number, units: number) => ({
  ...{ groupId: `gid://shopify/LineItemGroup/${String(group)}`, units },
  variantId: "gid://shopify/ProductVariant/2",
});

/** Two bundles of the same kind, the first of two lines, the other of one; and a line that is of none. */
const order = (): OrderFact =>
  anOrder(7_077_001, {
    name: "#P7077",
    lines: [
      aLine(7_077_001, { quantity: 3, currentQuantity: 3, bundle: set(7_077_001, 3) }),
      aLine(7_077_002, { variantId: null, sku: null, title: "Engraving for Ada Planted" }),
      aLine(7_077_003, { quantity: 3, currentQuantity: 3, bundle: set(7_077_001, 3) }),
      aLine(7_077_004, { bundle: set(7_077_002, 1) }),
    ],
    refunds: [
      {
        ...{ refundId: "R7077", createdAt: NOW, day: "2026-11-21" },
        lines: [
          {
            lineId: "gid://shopify/LineItem/7077001",
            quantity: 1,
            restockType: "RETURN",
            subtotalMinor: 1_000,
          },
        ],
      },
    ],
    fulfilments: [aParcel(7_077_001)],
    discountCodes: ["ADA10"],
    fulfilmentOrders: [
      {
        ...{ fulfilmentOrderId: "FO7077", status: "ON_HOLD", updatedAt: NOW },
        holds: [{ holdId: "H7077", reason: "OTHER" }],
      },
    ],
  });
const dispute = () => aDispute(7, { order: { orderId: ORDER, name: "#P7077" } });

/** Another order of theirs, which Shopify does not ask to erase. */
const OTHER = 7_078;
const theirs = () => [
  anOrderCustomer(7_077_001, { customerId: CUSTOMER, ordersEver: 2 }),
  anOrderCustomer(OTHER, { customerId: CUSTOMER, ordersEver: 2 }),
];

/** An order with something in each place that can speak of it, among the rest of a shop. */
async function plant(unit: Unit): Promise<void> {
  await fillEveryTable(unit);
  await unit.facts.write({ orders: [order()], disputes: [dispute()], orderCustomers: theirs() }, NOW);
  await unit.facts.rebuildDailySales(null);
  await markRead(opened.store, unit.shop, NOW, ["products"]);
  const source = { connector: "shopify", recordId: ORDER, observedAt: NOW.toISOString() };
  const alert = anAlert(5, {
    ...{ fingerprint: `order_unfulfilled:${ORDER}`, situation: `order:${ORDER}`, title: "Send #P7077 today" },
    subject: { kind: "order", id: ORDER, title: "#P7077", productId: null, variantId: null },
    evidence: [{ id: "available", label: "Waiting", value: 3, unit: "days", sources: [source] }],
  });
  await unit.alerts.replace({ ranked: [ranked(alert, 1)], quiet: [], detectors: [], now: NOW });
  const alertId = (await unit.alerts.byFingerprint(alert.fingerprint))?.id ?? "";
  const draft = await unit.drafts.ensure({
    ...{ alertId, optionId: "text", kindVersion: 1, contentHash: "c", now: NOW },
    seed: { kind: "customer_notice", payload: { body: "Dear Ada Planted, #P7077 is late" } },
  });
  const approval = anApproval({
    ...{ shop: unit.shop, id: "ada", draftId: draft.id, content: '{"body":"#P7077"}', contentHash: "c" },
    ...{ effectKey: "ada", nonce: "ada", approver: MIA, approvedAt: NOW, expiresAt: FAR },
  });
  await unit.approvals.create(approval);
  await unit.approvals.consume(approval, NOW);
  await unit.effects.begin(
    {
      ...{
        id: "ada",
        approvalId: "ada",
        draftId: draft.id,
        alertId,
        title: "Notice about #P7077",
        key: "ada",
      },
      request: `{"order":"${ORDER}"}`,
    },
    NOW,
  );
  await unit.decisions.add({
    ...{
      id: "ada",
      fingerprint: alert.fingerprint,
      kind: "acted",
      reason: "",
      until: null,
      untilEvent: null,
    },
    ...{ evidenceKey: "", stakeP50Minor: 1, availableThen: null, by: MIA, at: NOW },
  });
  const detail = "looked at #P7077";
  await unit.runs.save({
    ...{ id: "ada", startedAt: NOW, finishedAt: NOW, seconds: { read: 1, notice: 1, rank: 1, draft: 1 } },
    detectors: [{ id: "d", title: "D", status: "ran", lookedAt: 1, alerts: 1, detail }],
  });
  await unit.webhooks.take(
    { webhookId: "ada", topic: "ORDERS_UPDATED", triggeredAt: NOW, payload: { orderId: ORDER } },
    NOW,
  );
  const bundle = set(7_077_001, 3).groupId;
  await unit.webhooks.take(
    { webhookId: "set", topic: "ORDERS_UPDATED", triggeredAt: NOW, payload: { lineItemGroupId: bundle } },
    NOW,
  );
  await unit.enqueue({ name: "apply_webhook", data: { shop: unit.shop, orderId: ORDER }, key: ORDER });
  await unit.audit.append({
    ...{ at: NOW, actor: "7", action: "draft.approved", subject: "ada" },
    detail: { title: "Notice about #P7077" },
  });
}

const settle = (unit: Unit) =>
  unit.effects.record("ada", { state: "done", receipt: { externalId: ORDER, readBack: {} } }, NOW);

async function answer(requestId: string): Promise<void> {
  const quiet = () => undefined;
  const context = {
    store: opened.store,
    now: () => now,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    isInstalled: () => Promise.resolve(false),
  } as unknown as JobContext;
  const run = { attempt: 1, signal: new AbortController().signal };
  if (requestId === "leave") await redactShop.run(context, { shop, triggeredAt: FAR.toISOString() }, run);
  else await answerCustomer.run(context, { shop, requestId }, run);
}

const unit = <T>(work: (unit: Unit) => Promise<T>) => opened.store.shop(shop, work);
const sales = () =>
  sql(
    opened.database.superuserUrl,
    `select day, variant_id, units, returned_units, gross_minor::text from daily_sales where shop = '${shop}' order by 1, 2`,
  );
/** Sold of bundles, each once however many lines it has. */
const bundles = async () => {
  const { bundles: held } = await unit((u) => u.facts.prepare({ bundles: { lastDays: 30 } }, "2026-11-22"));
  return [...(held ?? [])].map(([id, { sales: sold }]) => [id, sold?.units.reduce((a, b) => a + b, 0)]);
};
const found = async () => foundIn(await dumpOf(opened.database.superuserUrl), MARKS);

beforeEach(async () => {
  now = NOW;
  // One test's rows are not the next one's.
  await sql(opened.database.superuserUrl, "delete from pgboss.job");
  shop = await installShop(opened.store);
  await unit(plant);
});

describe("a customer who is to be erased", () => {
  const ask = () => unit((u) => u.privacy.ask({ id: "ask", kind: "redact", orderIds: [ORDER] }, NOW));

  it("stands in many tables before, and in none after, while the sums and the audit chain stay what they were", async () => {
    await unit(settle);
    await ask();
    const tables = new Set((await found()).map((line) => line.split(":")[0]));
    expect([...tables].toSorted()).toEqual([
      ...["pgboss.job_common", "public.alerts", "public.audit_log", "public.decisions", "public.disputes"],
      ...["public.effects", "public.fulfilment_holds", "public.fulfilment_orders", "public.fulfilments"],
      ...[
        "public.order_codes",
        "public.order_customers",
        "public.order_lines",
        "public.orders",
        "public.refund_lines",
        "public.runs",
      ],
      "public.webhook_deliveries",
    ]);
    const soldBefore = [await sales(), await bundles()];
    expect(soldBefore[1]).toEqual([["gid://shopify/ProductVariant/2", 1 + 3 + 1]]);

    await answer("ask");
    expect(await found()).toEqual([]);
    await unit((u) => u.facts.rebuildDailySales(null));
    expect([await sales(), await bundles()]).toEqual(soldBefore);
    expect(await unit((u) => u.audit.verify())).toMatchObject({
      firstBroken: null,
      redacted: 1,
      unchecked: 0,
    });
  });

  it("is looked for once more, for what was under way, and only then the request is done, with its proof", async () => {
    await unit(settle);
    await ask();
    await answer("ask");
    expect(await unit((u) => u.privacy.request("ask"))).toMatchObject({ doneAt: null });
    await unit(async (u) => {
      // A look that had begun before it was erased ends after it.
      const late = anAlert(6, { fingerprint: `order_unfulfilled:${ORDER}`, title: "Send #P7077 today" });
      await u.alerts.replace({ ranked: [ranked(late)], quiet: [], detectors: [], now: NOW });
    });
    await answer("ask");
    expect(await found()).toEqual([]);
    const proof = await unit((u) => u.privacy.request("ask"));
    expect(proof).toMatchObject({ doneAt: NOW, orderIds: null, orderCount: 1 });
    expect(proof?.counts).toMatchObject({
      orders: 1,
      order_lines: 4,
      alerts: 2,
      drafts: 1,
      effects: 1,
      disputes: 1,
    });
    const [last] = await unit((u) => u.audit.page({ before: null, limit: 1 }));
    expect(last).toMatchObject({ action: "customer.erased", subject: "ask" });
  });

  it("does not come back when Shopify tells of the order again, and other orders still come", async () => {
    await unit(settle);
    await ask();
    await answer("ask");
    await unit(async (u) => {
      await u.facts.write({ orders: [order(), anOrder(8)], disputes: [dispute()] }, NOW);
    });
    expect(await found()).toEqual([]);
    expect(
      await sql(opened.database.superuserUrl, `select 1 from orders where shop = '${shop}' and name = '#8'`),
    ).toHaveLength(1);
  });

  it("waits while what was approved is under way, and is tried again until nobody can tell what became of it", async () => {
    await ask();
    await expect(answer("ask")).rejects.toMatchObject({ code: "effect_under_way" });
    expect(await found()).not.toEqual([]);
    const unknown = { state: "unknown", code: "no_answer", message: "No answer." } as const;
    for (let look = 0; look < 5; look += 1) await unit((u) => u.effects.record("ada", unknown, NOW));
    await answer("ask");
    expect(await found()).toEqual([]);
  });

  it("takes an export that was made for them along", async () => {
    await unit(settle);
    await unit((u) => u.privacy.ask({ id: "data", kind: "data_request", orderIds: [ORDER] }, NOW));
    await answer("data");
    // Its orders were forgotten when it was done; the export goes all the same.
    await ask();
    await answer("ask");
    expect(await unit((u) => u.privacy.export("data", NOW))).toBeNull();
  });

  it.each([
    { because: "by the orders that Shopify names", orderIds: [ORDER], customerId: null },
    { because: "by their number, though no order is named", orderIds: [], customerId: CUSTOMER },
  ])("is tied to none of their other orders any more, $because, and never again", async (named) => {
    await unit(settle);
    const rows = () =>
      sql(
        opened.database.superuserUrl,
        `select customer, orders_ever from order_customers where shop = '${shop}' and order_id like '%/${String(OTHER)}'`,
      );
    const [{ customer } = {}] = await rows();
    await unit(async (u) => {
      const alert = anAlert(8, { fingerprint: `serial_returner:${String(customer)}` });
      await u.alerts.replace({ ranked: [ranked(alert, 1)], quiet: [], detectors: [], now: NOW });
      await u.privacy.ask({ id: "ask", kind: "redact", ...named }, NOW);
    });
    await answer("ask");
    expect(customer).toMatch(/^[0-9a-f]{64}$/u);
    expect(await rows()).toEqual([{ customer: null, orders_ever: null }]);
    expect(await unit((u) => u.alerts.byFingerprint(`serial_returner:${String(customer)}`))).toBeNull();
    await unit((u) => u.facts.write({ orderCustomers: theirs() }, NOW));
    expect(await rows()).toEqual([{ customer: null, orders_ever: null }]);
  });

  it("leaves what is about others", async () => {
    await unit(settle);
    await ask();
    await answer("ask");
    expect(await unit((u) => u.alerts.byFingerprint("stockout:1"))).not.toBeNull();
    expect(await unit((u) => u.approvals.get("approval"))).not.toBeNull();
  });
});

describe("a customer who asks for their data", () => {
  it("gets all that is held about their orders, texts opened, until it expires", async () => {
    await unit((u) => u.privacy.ask({ id: "data", kind: "data_request", orderIds: [ORDER] }, NOW));
    await answer("data");
    const records = await unit((u) => u.privacy.export("data", NOW));
    const text = JSON.stringify(records);
    for (const mark of MARKS) expect(text).toContain(mark);
    expect(text).toContain("Dear Ada Planted");
    expect(text).not.toContain('#1"');
    const filled = Object.entries(records ?? {}).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([table]) => table)).toEqual([
      ...["orders", "order_customers", "order_lines", "refund_lines", "fulfilments", "fulfilment_orders"],
      "fulfilment_holds",
      ...["order_codes", "disputes", "alerts", "decisions", "drafts", "approvals", "effects", "audit_log"],
    ]);
    const later = new Date(NOW.getTime() + 31 * 86_400_000);
    expect(await unit((u) => u.privacy.export("data", later))).toBeNull();
    expect(await unit((u) => u.privacy.forgetOld(later))).toMatchObject({ exports: 1 });
  });
});

describe("a store that leaves", () => {
  it("leaves no row in any table, no job and no file, but the emptied audit chain", async () => {
    await unit((u) => u.profile.markUninstalled(NOW));
    await answer("leave");
    const dump = await dumpOf(opened.database.superuserUrl);
    const left = [...dump].flatMap(([table, rows]) => {
      const ours = rows.filter((row) => row.includes(shop));
      return ours.length > 0 ? [{ table, rows: ours }] : [];
    });
    expect(left.map(({ table }) => table)).toEqual(["public.audit_log"]);
    expect(foundIn(new Map(left.map(({ table, rows }) => [table, rows])), [...MARKS, "Kiln", "Mia"])).toEqual(
      [],
    );
    expect(await unit((u) => u.audit.verify())).toMatchObject({ firstBroken: null });
  });
});

import type { Unit } from "../../app/adapters/store/contract.ts";
import { anAlert, ranked } from "./alert.ts";
import { anApproval } from "./approval.ts";
import {
  aDiscount,
  aDispute,
  aLine,
  anOrder,
  anOrderAccount,
  anOrderCustomer,
  aParcel,
  aPayout,
  aPriceList,
  aReturn,
  aStockLevel,
  aVariant,
} from "./facts.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const HASH = "a".repeat(64);
const MIA = { userId: "7", name: "Mia" };

/** At least one row in every table. `mark` ends the ids that are ours to give. */
export async function fillEveryTable(unit: Unit, mark = ""): Promise<void> {
  const id = (name: string) => `${name}${mark}`;
  await unit.settings.save(await unit.settings.get());
  await unit.privacy.saveRetention(await unit.privacy.retention());
  await unit.settings.saveSuppliers([
    {
      name: "Kiln",
      leadDays: null,
      minimumUnits: 1,
      packUnits: 1,
      email: "orders@kiln.example",
      contact: "Grace Hopper",
      language: null,
    },
  ]);
  await unit.sources.save({
    connector: "shopify",
    kind: "orders",
    state: "complete",
    lastCompleteAt: NOW,
    since: null,
    limit: "60 days",
    rowsRead: 1,
    rowsExpected: null,
    problem: "Shopify was away.",
  });
  const refund = {
    refundId: "R1",
    createdAt: NOW,
    day: "2026-11-21",
    lines: [{ lineId: "gid://shopify/LineItem/1", quantity: 1, restockType: "RETURN", subtotalMinor: 1 }],
  };
  const fulfilmentOrder = {
    fulfilmentOrderId: "FO1",
    status: "ON_HOLD",
    updatedAt: NOW,
    holds: [{ holdId: "H1", reason: "OTHER" }],
    promisedAt: NOW,
  };
  await unit.facts.write(
    {
      locations: [{ locationId: "gid://shopify/Location/1", name: "Warehouse", active: true }],
      variants: [
        aVariant(1),
        aVariant(2, { parts: [{ variantId: "gid://shopify/ProductVariant/1", units: 2 }] }),
      ],
      stockLevels: [aStockLevel(1)],
      orders: [
        anOrder(1, {
          lines: [
            aLine(1, {
              bundle: {
                ...{ groupId: "gid://shopify/LineItemGroup/1", units: 1 },
                variantId: "gid://shopify/ProductVariant/2",
              },
            }),
          ],
          refunds: [refund],
          fulfilments: [aParcel(1, { carrier: "Royal Mail" })],
          discountCodes: ["WELCOME"],
          fulfilmentOrders: [fulfilmentOrder],
        }),
      ],
      disputes: [aDispute(1)],
      payouts: [aPayout(1)],
      discounts: [aDiscount(1)],
      priceLists: [aPriceList(1)],
      orderAccounts: [anOrderAccount(1)],
      returns: [
        aReturn(1, { exchanges: [{ exchangeLineId: "E1", variantId: null, quantity: 1, unprocessed: 1 }] }),
      ],
      orderCustomers: [anOrderCustomer(1)],
      balances: [{ currency: "USD", balanceMinor: 1, payoutInterval: "daily" }],
    },
    NOW,
  );
  await unit.facts.rebuildDailySales(null);
  await unit.facts.recordStockDay("2026-11-21");
  await unit.alerts.replace({ ranked: [ranked(anAlert(1))], quiet: [], detectors: [], now: NOW });
  const alertId = (await unit.alerts.byFingerprint("stockout:1"))?.id ?? "";
  const { id: draftId } = await unit.drafts.ensure({
    alertId,
    optionId: "order",
    seed: { kind: "purchase_order", payload: {} },
    kindVersion: 1,
    contentHash: HASH,
    now: NOW,
  });
  await unit.drafts.savePayload({
    ...{ id: draftId, version: 1, contentHash: HASH, by: MIA, now: NOW },
    payload: { note: "Leave it at the gate" },
  });
  await unit.approvals.create(
    anApproval({
      shop: unit.shop,
      id: id("approval"),
      draftId,
      nonce: id("nonce"),
      effectKey: id("key"),
      approver: MIA,
    }),
  );
  await unit.people.save({ ...MIA, isOwner: true, seenAt: NOW });
  await unit.approvalRules.save(await unit.approvalRules.get(), NOW);
  await unit.effects.begin(
    {
      id: id("effect"),
      approvalId: id("approval"),
      draftId,
      alertId,
      title: "Order",
      key: id("key"),
      request: "{}",
    },
    NOW,
  );
  await unit.effects.record(
    id("effect"),
    { state: "unknown", code: "no_answer", message: "No answer came in time." },
    NOW,
  );
  await unit.effects.decide(
    id("effect"),
    {
      attempts: 1,
      outcome: { state: "failed", code: "founder", message: "It did not arrive." },
      decided: { arrived: false, reason: "Kiln never got it", by: MIA, at: NOW },
    },
    NOW,
  );
  await unit.decisions.add({
    id: id("decision"),
    fingerprint: "stockout:1",
    kind: "acted",
    reason: "Mia ordered by phone",
    until: null,
    untilEvent: null,
    evidenceKey: "",
    stakeP50Minor: 1,
    availableThen: null,
    by: MIA,
    at: NOW,
  });
  const line = {
    variantId: "V1",
    inventoryItemId: "I1",
    locationId: "L1",
    title: "Mug",
    sku: null,
    units: 1,
    unitCostMinor: 1,
  };
  await unit.purchaseOrders.place(
    {
      type: "purchase_order",
      id: id("po"),
      effectId: id("effect"),
      reference: "PO-1",
      supplier: "Kiln",
      expectedDay: "2026-12-01",
      currency: "USD",
      lines: [line],
      placedBy: MIA,
    },
    NOW,
  );
  await unit.purchaseOrders.receive(
    {
      type: "order_receipt",
      orderId: id("po"),
      effectId: id("effect"),
      day: "2026-11-22",
      note: "One box was wet",
      lines: [{ position: 0, units: 1 }],
      by: MIA,
    },
    NOW,
  );
  await unit.runs.save({
    id: id("run"),
    startedAt: NOW,
    finishedAt: NOW,
    detectors: [],
    seconds: { read: 1, notice: 1, rank: 1, draft: 1 },
  });
  await unit.webhooks.take(
    {
      webhookId: id("w"),
      topic: "orders/create",
      triggeredAt: NOW,
      payload: { orderId: "gid://shopify/Order/1" },
    },
    NOW,
  );
  const cost = { tokens: 1, costMicros: 1 };
  await unit.modelSpend.reserve({ day: "2026-11-22", most: cost, limits: cost });
  await unit.modelAnswers.put(
    id("key"),
    {
      text: { subject: [{ words: "An order" }], body: [{ slot: "order" }] },
      model: "m",
      prompt: "p@1",
      repaired: false,
    },
    { now: NOW, since: NOW },
  );
  await unit.privacy.ask({ id: id("request"), kind: "redact", orderIds: ["gid://shopify/Order/999"] }, NOW);
  await unit.privacy.erase(id("request"), NOW);
  await unit.audit.append({ at: NOW, actor: "system", action: "filled", subject: "test", detail: {} });
}

/** What was predicted when orders were approved, and what came of it, as detectors see it. */
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Day } from "../../app/ops/facts/day.ts";
import { addDays } from "../../app/ops/facts/day.ts";
import type { Prediction } from "../../app/ops/memory/prediction.ts";
import { aLine, anOrder, aStockLevel, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

/** Three in the morning of the 2nd in London is the evening of the 1st in New York, where the shop is. */
const APPROVED_AT = new Date("2026-10-02T03:00:00Z");
const APPROVED = "2026-10-01";
const TODAY = "2026-11-22";
const MIA = { userId: "7", name: "Mia" };
const VARIANT = "gid://shopify/ProductVariant/1";

const here = eachShop();
const { unit } = here;
const predictions = async (today: Day = TODAY) => {
  const prepared = await unit((u) => u.facts.prepare({ predictions: { lastDays: 365 } }, today));
  return [...(prepared.predictions?.values() ?? [])];
};

const told = (what: Prediction["what"], over: Partial<Prediction> = {}): Prediction => ({
  ...{ what, variantId: VARIANT, days: 28, low: 2, likely: 3, high: 4 },
  ...over,
});

/** An order that was approved with these predictions, and carried out. */
async function approved(
  of: readonly unknown[],
  { isDone = true, currency }: { isDone?: boolean; currency?: string } = {},
): Promise<string> {
  const approvalId = randomUUID();
  const effectId = `effect ${approvalId}`;
  await unit(async (u) => {
    await u.audit.append({
      ...{ at: APPROVED_AT, actor: "7", action: "draft.approved", subject: approvalId },
      detail: {
        title: "PO-1",
        predicted: { stakeMinor: 90_000, of, ...(currency !== undefined && { currency }) },
      },
    });
    await u.effects.begin(
      {
        ...{ id: effectId, approvalId, draftId: randomUUID(), alertId: randomUUID(), title: "PO-1" },
        ...{ key: randomUUID(), request: "{}" },
      },
      APPROVED_AT,
    );
    if (!isDone) return;
    await u.effects.record(
      effectId,
      { state: "done", receipt: { externalId: "T1", readBack: {} } },
      APPROVED_AT,
    );
    await u.purchaseOrders.place(
      {
        ...{ type: "purchase_order", id: approvalId, effectId, reference: approvalId, supplier: "Kiln & Co" },
        ...{ currency: "USD", expectedDay: "2026-10-15", placedBy: MIA },
        lines: [
          {
            ...{ variantId: VARIANT, inventoryItemId: "I1", locationId: "L1", title: "Mug 1", sku: null },
            ...{ units: 24, unitCostMinor: 400 },
          },
        ],
      },
      APPROVED_AT,
    );
  });
  return approvalId;
}

/** Units sold, and left at the close, on each day after the approval. */
async function lived(days: readonly { sold: number; left: number }[]): Promise<void> {
  await unit((u) => u.facts.write({ variants: [aVariant(1)] }, APPROVED_AT));
  for (const [at, { sold, left }] of days.entries()) {
    const day = addDays(APPROVED, at + 1);
    await unit(async (u) => {
      await u.facts.write(
        {
          stockLevels: [aStockLevel(1, { available: left, updatedAt: new Date(`${day}T12:00:00Z`) })],
          orders: sold > 0 ? [anOrder(100 + at, { day, lines: [aLine(100 + at, { quantity: sold })] })] : [],
        },
        new Date(`${day}T20:00:00Z`),
      );
      await u.facts.recordStockDay(day);
    });
  }
  await unit((u) => u.facts.rebuildDailySales(null));
}

describe("sales that were predicted", () => {
  it("are compared with those of days that closed with stock, and with how they scatter", async () => {
    // 4 and 2 by turns on 20 days with stock, none on the others, which are out.
    const days = Array.from({ length: 28 }, (_, at) =>
      at < 20 ? { sold: at % 2 === 0 ? 4 : 2, left: 5 } : { sold: 0, left: 0 },
    );
    await lived(days);
    const approvalId = await approved([told("sales")]);
    const [row] = await predictions();
    expect(row).toMatchObject({
      ...{ approvalId, what: "sales", product: "Mug 1", approvedDay: APPROVED, stakeMinor: 90_000 },
      ...{ low: 2, likely: 3, high: 4, came: { value: 3 } },
      source: { connector: "ops_room", recordId: `history/${approvalId}` },
    });
    // As counts of three a day scatter, which is more than these did: √(3 ÷ 20).
    expect(row?.came?.deviation).toBeCloseTo(0.387, 3);
  });

  it("are not known of before their time is over, nor where it was hardly ever there", async () => {
    await lived(Array.from({ length: 28 }, (_, at) => ({ sold: 1, left: at < 13 ? 5 : 0 })));
    await approved([told("sales")]);
    expect(await predictions()).toMatchObject([{ came: null }]);
    expect(await predictions(addDays(APPROVED, 28))).toMatchObject([{ came: null }]);
  });
});

describe("stock that was predicted", () => {
  it("is compared with what was left at the close of that day", async () => {
    await lived([9, 7, 4, 2].map((left) => ({ sold: 0, left })));
    await approved([told("stock", { days: 3 })]);
    expect(await predictions()).toMatchObject([{ what: "stock", came: { value: 4, deviation: 0 } }]);
  });

  it("is not known of where no closing stock was noted", async () => {
    await lived([{ sold: 0, left: 9 }]);
    await approved([told("stock", { days: 3 })]);
    expect(await predictions()).toMatchObject([{ came: null }]);
  });
});

describe("a delivery that was predicted", () => {
  const receive = (orderId: string, day: Day) =>
    unit((u) =>
      u.purchaseOrders.receive(
        {
          ...{ type: "order_receipt", orderId, effectId: randomUUID(), day, note: "", by: MIA },
          lines: [{ position: 0, units: 4 }],
        },
        APPROVED_AT,
      ),
    );

  const callOff = (orderId: string, units: number) =>
    unit((u) =>
      u.purchaseOrders.cancel(
        {
          ...{ type: "order_cancellation", orderId, effectId: randomUUID(), day: "2026-10-20" },
          ...{ reason: "too dear", by: MIA },
          lines: [{ position: 0, units }],
        },
        APPROVED_AT,
      ),
    );

  it("is compared with its first receipt", async () => {
    const approvalId = await approved([told("delivery", { days: 21 })]);
    await receive(approvalId, "2026-10-18");
    await receive(approvalId, "2026-10-11");
    expect(await predictions()).toMatchObject([{ came: { value: 10 } }]);
  });

  it.each([
    { because: "all of it was called off: that tells nothing", units: 24, came: null },
    { because: "some of it was, and the rest is late", units: 20, came: { value: 52, deviation: 0 } },
  ])("is no delivery, or a late one, where $because", async ({ units, came }) => {
    const approvalId = await approved([told("delivery", { days: 21 })]);
    await callOff(approvalId, units);
    expect(await predictions()).toMatchObject([{ came }]);
  });

  it("is one where some of it came before the rest was called off", async () => {
    const approvalId = await approved([told("delivery", { days: 21 })]);
    await receive(approvalId, "2026-10-11");
    await callOff(approvalId, 20);
    expect(await predictions()).toMatchObject([{ came: { value: 10 } }]);
  });

  it("counts as late once the time is over within which nine in ten come, and not before", async () => {
    await approved([told("delivery", { days: 21 })]);
    expect(await predictions(addDays(APPROVED, 21))).toMatchObject([{ came: null }]);
    expect(await predictions(addDays(APPROVED, 22))).toMatchObject([{ came: { value: 22 } }]);
  });
});

it("is left out where its stake is in a currency that the shop no longer has", async () => {
  const kept = [await approved([told("delivery")], { currency: "USD" }), await approved([told("delivery")])];
  await approved([told("delivery")], { currency: "EUR" });
  expect((await predictions()).map(({ approvalId }) => approvalId)).toEqual(kept.toReversed());
});

it("is left out where the order was not carried out, or where it cannot be read", async () => {
  await approved([told("delivery")], { isDone: false });
  await approved([{ what: "weather" }]);
  await unit((u) =>
    u.audit.append({
      ...{ at: APPROVED_AT, actor: "7", action: "draft.approved", subject: "A9", detail: { title: "PO-9" } },
    }),
  );
  expect(await predictions()).toEqual([]);
});

it("is seen of each approval apart, the newest first", async () => {
  const first = await approved([told("delivery"), told("stock")]);
  const second = await approved([told("delivery")]);
  expect((await predictions()).map(({ approvalId, what }) => [approvalId, what])).toEqual([
    [second, "delivery"],
    [first, "delivery"],
    [first, "stock"],
  ]);
});

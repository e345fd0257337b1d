import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CancelOrder } from "../../drafts/cancel-order/payload.ts";
import type { Alert } from "../contract.ts";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { heap, look, option, raised } from "./cases-for-tests.ts";

describe("an open order of more than sells", () => {
  it("is to be cancelled whole where nothing of it is needed, with the cancellation prepared", () => {
    const alert = raised(heap);
    expect(alert.title).toBe("Cancel PO-1004: nothing of it is needed");
    expect(alert.reason).toMatch(
      /^200 units of Ceramic Mug, White are to come from Kiln & Co\. .* 2,200 left: with this order that lasts \d+ weeks, so 200 units can be called off\.$/u,
    );
    const cut = option(alert, "cut");
    expect(CancelOrder.parse(cut?.draft?.payload)).toMatchObject({
      ...{ orderId: "order-1004", reference: "PO-1004" },
      lines: [{ position: 0, openUnits: 200, units: 200, incomingAtShow: 200, location: "Warehouse" }],
    });
    expect(alert.stake.p50.minor).toBe(cut?.money.p50.minor);
    expect(alert.subject).toMatchObject({ kind: "purchase_order", id: "order-1004" });
    expect(alert.situation).toBe("stock:gid://shopify/ProductVariant/1");
  });

  it("is cut by what is too many, in whole packs", () => {
    const alert = raised({ available: 700, supplier: { packUnits: 24 } }, { lines: [{ units: 2_400 }] });
    const lines = CancelOrder.parse(option(alert, "cut")?.draft?.payload).lines;
    expect(alert.title).toMatch(/^Cut PO-1004 by [\d,]+ units: more comes than sells$/u);
    expect(lines[0]?.units).toBeLessThan(2_400);
    expect((lines[0]?.units ?? 1) % 24).toBe(0);
  });

  it("leaves the lines of it that are needed", () => {
    const [alert] = look([heap, { available: 10 }], [{ lines: [{}, { units: 60 }] }]).alerts;
    const lines = CancelOrder.parse(option(alert as Alert, "cut")?.draft?.payload).lines;
    expect(lines.map(({ units }) => units)).toEqual([200, 0]);
  });

  it("offers to let it come later, which keeps the goods and saves less", () => {
    const alert = raised(heap);
    const [cut, delay] = [option(alert, "cut"), option(alert, "delay")];
    expect(delay?.title).toBe("Ask them to send it 90 days later");
    expect(delay?.money.p50.minor).toBeGreaterThan(0);
    expect(delay?.money.p50.minor).toBeLessThan(cut?.money.p50.minor ?? 0);
  });

  it("is worth more the longer it would lie", () => {
    expect(raised({ available: 4_000 }).stake.p50.minor).toBeGreaterThan(raised(heap).stake.p50.minor);
  });
});

describe("nothing is raised", () => {
  it.each<{ because: string; mug: Mug; order?: Ordered }>([
    { because: "half a year of sales is no surplus", mug: { available: 700 } },
    { because: "it is needed at once", mug: { available: 0 } },
    { because: "none is to come", mug: heap, order: { lines: [{ received: [{ ago: 1, units: 200 }] }] } },
    { because: "it was called off", mug: heap, order: { lines: [{ cancelled: 200 }] } },
    {
      because: "a few cheap ones are not worth a minute",
      mug: { ...heap, variant: { priceMinor: 200, unitCostMinor: 20 } },
      order: { lines: [{ units: 5 }] },
    },
  ])("where $because", ({ mug, order }) => {
    expect(look([mug], [order ?? {}]).alerts).toEqual([]);
  });

  it("where it is not known how it sells, and says so", () => {
    const { alerts, notes } = look([{ available: 500, sales: null }], [{}]);
    expect(alerts).toEqual([]);
    expect(notes).toEqual([
      "1 product on your own orders without sales that tell how they sell: how many are needed is not known.",
    ]);
  });
});

it("has sane figures whatever the shop", () => {
  fc.assert(
    fc.property(
      fc.record({
        available: fc.integer({ min: -50, max: 100_000 }),
        perDay: fc.integer({ min: 0, max: 40 }),
        price: fc.integer({ min: 0, max: 1_000_000 }),
        cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        units: fc.integer({ min: 1, max: 100_000 }),
        expectedIn: fc.integer({ min: -900, max: 900 }),
        currency: fc.constantFrom("USD", "JPY", "KWD"),
      }),
      ({ available, perDay, price, cost, units, expectedIn, currency }) => {
        const mug = { available, units: steady(perDay), variant: { priceMinor: price, unitCostMinor: cost } };
        const [alert] = look([mug], [{ expectedIn, lines: [{ units }] }], { shop: { currency } }).alerts;
        if (!alert) return;
        const { p10, p50, p90 } = alert.stake;
        expect([p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor))).toBe(true);
        expect(p10.minor).toBeLessThanOrEqual(p50.minor);
        expect(p50.minor).toBeLessThanOrEqual(p90.minor);
        expect(p50.minor).toBeGreaterThan(0);
        expect(JSON.stringify(alert)).not.toMatch(/NaN|Infinity/u);
      },
    ),
    { numRuns: 150 },
  );
});

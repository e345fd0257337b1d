import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CustomerOrder } from "../shared/customers-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { type Before, cash, look, thirty } from "./cases-for-tests.ts";

describe("cash on delivery", () => {
  it("is to be confirmed where many parcels are refused, for the parcels that are saved", () => {
    const { alerts, lookedAt } = look(thirty(cash));
    expect(lookedAt).toBe(30);
    expect(alerts[0]).toMatchObject({
      catalogueIds: ["ORD-19"],
      bestOptionId: "ask",
      title: "Confirm 30 orders with cash on delivery before they are sent",
    });
    // 30 × (0.38 × 0.4 × ($7 + $6) − $0.75)
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(2_500);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(5_500);
  });

  it.each<{ because: string; order: CustomerOrder; before?: Before }>([
    { because: "they are paid already", order: { ...cash, paid: true } },
    { because: "they are paid by card", order: { ...cash, cashOnDelivery: false } },
    { because: "somebody holds them back", order: { ...cash, holds: ["OTHER"] } },
    { because: "a part was sent", order: { ...cash, partlySent: true } },
    { because: "hardly any of the shop's is refused", order: cash, before: { sent: 400, refused: 8 } },
    { because: "these customers took every parcel before", order: { ...cash, past: { taken: 12 } } },
  ])("is not raised where $because", ({ order, before }) => {
    expect(look(thirty(order), before).alerts).toEqual([]);
  });

  it("counts a customer's own refusals, and names the likeliest first", () => {
    const [alert] = look([...thirty(cash), { ...cash, past: { refused: 3 } }]).alerts;
    expect(alert?.reason).toContain("#1031 the likeliest");
  });

  it("takes what is usual where the shop has none before", () => {
    expect(look(thirty({ ...cash, past: { refused: 3 } }), { sent: 0, refused: 0 }).alerts).toHaveLength(1);
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (count, refused, more, own, currency) => {
          const orders = Array.from({ length: count }, () => ({ ...cash, past: { refused: own } }));
          for (const alert of look(orders, { sent: refused + more, refused }, currency).alerts)
            expectSane(alert);
        },
      ),
      { numRuns: 40 },
    );
  });
});

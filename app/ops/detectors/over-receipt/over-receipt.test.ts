import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { came, look, raised, worth } from "./cases-for-tests.ts";

describe("an order of which more came than was ordered", () => {
  it("is kept at a better price where it sells soon", () => {
    const alert = raised(came(260));
    expect(alert.title).toBe(
      "Ask Kiln & Co for a better price on 60 units of PO-1004: more came than was ordered",
    );
    expect(alert.reason).toMatch(
      /^On PO-1004, 200 units of Ceramic Mug, White were ordered and 260 came, the last 6 days ago\. The 60 units too many cost \$470 if they are billed/u,
    );
    expect(alert).toMatchObject({
      ...{ catalogueIds: ["PUR-04"], situation: "po:order-1004", decideBy: "2026-12-01" },
      subject: { kind: "purchase_order", id: "order-1004" },
      bestOptionId: "negotiate",
    });
    // Some 8% of 60 × $7.80, less a letter.
    expect(worth(alert, "negotiate")).toBeLessThan(0.12 * 60 * 780);
    expectSane(alert);
  });

  it("is sent back where it would lie for more than a year", () => {
    const alert = raised(came(400), { available: 4_000 });
    expect(alert.bestOptionId).toBe("return");
    expect(alert.title).toMatch(/^Ask Kiln & Co to take back 200 units of PO-1004/u);
    expect(worth(alert, "return")).toBeGreaterThan(worth(alert, "negotiate"));
  });

  it("counts what was called off as not ordered", () => {
    const alert = raised({
      ...came(200),
      lines: [{ units: 200, cancelled: 80, received: [{ ago: 6, units: 200 }] }],
    });
    expect(alert.reason).toContain("120 units of Ceramic Mug, White were ordered and 200 came");
  });

  it.each<{ because: string; order: Ordered; mug?: Mug; notes?: readonly string[] }>([
    { because: "just what was ordered came", order: came(200) },
    { because: "less came", order: came(150) },
    { because: "it is too long ago to take up", order: came(400, 31) },
    { because: "a mug too many is worth no letter", order: came(201) },
    {
      because: "its cost is not known, which is said",
      order: { ...came(0), lines: [{ unitCostMinor: null, received: [{ ago: 6, units: 300 }] }] },
      notes: [
        "1 order of which more came than was ordered, without a unit cost on the order: it has no known value.",
      ],
    },
    {
      because: "it was placed in another currency, which is said",
      order: { ...came(400), currency: "EUR" },
      notes: [
        "1 order of which more came than was ordered, in another currency than your store's: no rate is known.",
      ],
    },
    {
      because: "it is not known how it sells, which is said",
      order: came(400),
      mug: { sales: null },
      notes: ["1 order of which more came than was ordered, and of which it is not known how it sells."],
    },
  ])("is not raised where $because", ({ order, mug, notes }) => {
    expect(look(order, mug)).toMatchObject({ alerts: [], notes: notes ?? [] });
  });

  it("is taken up on the last day on which it is heard", () => {
    expect(look(came(400, 30)).alerts).toHaveLength(1);
  });

  it("has sane figures whatever came", () => {
    fc.assert(
      fc.property(
        fc.record({
          units: fc.integer({ min: 0, max: 1_000_000 }),
          available: fc.integer({ min: -50, max: 100_000 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          unitCostMinor: fc.integer({ min: 0, max: 1_000_000 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ units, available, perDay, unitCostMinor, currency }) => {
          const order = {
            ...came(units),
            currency,
            lines: [{ units: 200, unitCostMinor, received: [{ ago: 2, units }] }],
          };
          look(order, { available, units: steady(perDay) }, { shop: { currency } }).alerts.forEach(
            expectSane,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each<{ because: string; order: Ordered; mug?: Mug; turns: RegExp }>([
    {
      because: "it may not come off the price",
      order: came(260),
      turns: /^If they would take less than 1\.3% off/u,
    },
    {
      because: "they may not take goods back",
      ...{ order: came(400), mug: { available: 4_000 } },
      turns: /^If they take goods back less than 0\.\d+% of the time, do not ask that of them\.$/u,
    },
  ])("turns where what is advised does: $because", ({ order, mug, turns }) => {
    const { changesMind } = raised(order, mug);
    expect(changesMind[0]).toMatch(turns);
    expect(changesMind.filter((text) => text.includes("%"))).toHaveLength(1);
  });
});

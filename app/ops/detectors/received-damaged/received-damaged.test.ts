import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { broken, came, look } from "./cases-for-tests.ts";

describe("an order that came damaged", () => {
  it("is claimed at what the order says it cost", () => {
    const { alerts, lookedAt } = look([came(3)]);
    const [alert] = alerts;
    expect(lookedAt).toBe(1);
    expect(alert?.title).toBe("Claim 40 units of PO-1004 from Kiln & Co: they came damaged");
    expect(alert?.reason).toBe(
      "Of 200 units of Ceramic Mug, White that came on PO-1004, the last 3 days ago, 40 units stand as damaged in Shopify, worth $310 at cost.",
    );
    expect(alert).toMatchObject({
      ...{
        catalogueIds: ["PUR-05"],
        situation: "po:order-1004",
        bestOptionId: "claim",
        decideBy: "2026-12-04",
      },
      subject: { kind: "purchase_order", id: "order-1004" },
    });
    // Three quarters of it theirs, seven tenths of that made good, less a letter.
    expect(alert?.stake.p50.minor).toBeGreaterThan(0.35 * 40 * 780);
    expect(alert?.stake.p50.minor).toBeLessThan(0.65 * 40 * 780);
  });

  it("is the newest that brought the product, and a unit is claimed once", () => {
    const orders = [came(20, { id: "1001" }), came(3, { id: "1004" })];
    expect(look(orders).alerts.map(({ situation }) => situation)).toEqual(["po:order-1004"]);
    const both = look(orders, [broken(260)]).alerts;
    expect(both.map(({ evidence }) => evidence[0]?.value)).toEqual([200, 60]);
  });

  it("names the costliest of its products", () => {
    const two = came(3, { lines: [1, 2].map((mug) => ({ mug, received: [{ ago: 3, units: 200 }] })) });
    const [alert] = look([two], [broken(40), broken(90, 2)]).alerts;
    expect(alert?.title).toContain("Claim 130 units");
    expect(alert?.reason).toContain("Ceramic Mug, White and 1 product more");
  });

  it.each<{ because: string; order: Ordered; rows?: ReturnType<typeof broken>[]; notes?: readonly string[] }>(
    [
      { because: "nothing is damaged", order: came(3), rows: [] },
      { because: "it is only being looked at", order: came(3), rows: [broken(0, 1, 40)] },
      { because: "another product is", order: came(3), rows: [broken(40, 2)] },
      { because: "it came too long ago", order: came(31) },
      { because: "nothing of it came", order: { lines: [{}] } },
      { because: "one is worth no letter", order: came(3), rows: [broken(1)] },
      {
        because: "its cost is not known, which is said",
        order: came(3, { lines: [{ unitCostMinor: null, received: [{ ago: 3, units: 200 }] }] }),
        notes: [
          "1 order with damaged goods, without a unit cost on the order: what is claimed has no known value.",
        ],
      },
      {
        because: "it was placed in another currency, which is said",
        order: came(3, { currency: "EUR" }),
        notes: ["1 order with damaged goods, in another currency than your store's: no rate is known."],
      },
    ],
  )("is not raised where $because", ({ order, rows, notes }) => {
    expect(look([order], rows)).toMatchObject({ alerts: [], notes: notes ?? [] });
  });

  it("is claimed on the last day on which a claim is heard", () => {
    expect(look([came(30)]).alerts).toHaveLength(1);
  });

  it("has sane figures whatever came", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (damaged, units, unitCostMinor, currency) => {
          const order = came(2, { currency, lines: [{ unitCostMinor, received: [{ ago: 2, units }] }] });
          look([order], [broken(damaged)], { currency }).alerts.forEach(expectSane);
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CancelOrder } from "../../drafts/cancel-order/payload.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { gone, look } from "./cases-for-tests.ts";

describe("an open order of what is no longer sold", () => {
  it("is to be called off, with the cancellation prepared and selling it again beside it", () => {
    const { alerts, lookedAt } = look({});
    const [alert] = alerts;
    expect(lookedAt).toBe(1);
    expect(alert?.title).toBe("Cancel 200 units of Ceramic Mug, White on PO-1004: no longer sold");
    expect(alert?.reason).toContain("worth $1,600 at cost, though the store has archived it.");
    expect(alert).toMatchObject({
      ...{ catalogueIds: ["INV-21"], situation: "po:order-1004", bestOptionId: "cancel" },
      subject: { kind: "purchase_order", id: "order-1004" },
    });
    const [cancel, sell] = alert?.options ?? [];
    expect(CancelOrder.parse(cancel?.draft?.payload).lines).toMatchObject([
      { position: 0, openUnits: 200, units: 200, incomingAtShow: 200 },
    ]);
    expect(sell?.draft?.payload).toMatchObject({ status: "archived", newStatus: "active" });
    // 55% of 200 × $7.80 in the middle, less some hundredths that the supplier keeps.
    expect(alert?.stake.p50.minor).toBeGreaterThan(0.45 * 200 * 780);
    expect(alert?.stake.p50.minor).toBeLessThan(0.56 * 200 * 780);
  });

  it("is left as far as its other products are sold", () => {
    const [alert] = look({ lines: [{}, { units: 60 }] }, [gone(2)]).alerts;
    expect(CancelOrder.parse(alert?.options[0]?.draft?.payload).lines).toMatchObject([
      { position: 1, units: 60 },
    ]);
  });

  it("names how many others there are, and offers no sale of what was deleted", () => {
    const [alert] = look({ lines: [{}, { units: 60 }] }, [gone(1, { state: "deleted" }), gone(2)]).alerts;
    expect(alert?.title).toContain("Cancel 260 units of Ceramic Mug, White and 1 product more on PO-1004");
    expect(alert?.reason).toContain("has deleted it");
    expect(alert?.options.map(({ id }) => id)).toEqual(["cancel", "nothing"]);
  });

  it.each<{ because: string; order: Ordered; rows?: ReturnType<typeof gone>[]; notes?: readonly string[] }>([
    { because: "all of it is sold", order: {}, rows: [] },
    { because: "all of it came", order: { lines: [{ received: [{ ago: 1, units: 200 }] }] } },
    { because: "it was called off", order: { lines: [{ cancelled: 200 }] } },
    { because: "two are worth no minute", order: { lines: [{ units: 2 }] } },
    {
      because: "its cost is not known, which is said",
      order: { lines: [{ unitCostMinor: null }] },
      notes: [
        "1 order of what is no longer sold, without a unit cost on the order: what is at stake is not known.",
      ],
    },
    {
      because: "it was placed in another currency, which is said",
      order: { currency: "EUR" },
      notes: ["1 order of what is no longer sold, in another currency than your store's: no rate is known."],
    },
  ])("is not raised where $because", ({ order, rows, notes }) => {
    expect(look(order, rows)).toMatchObject({ alerts: [], notes: notes ?? [] });
  });

  it("has sane figures whatever the order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: -900, max: 900 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (units, unitCostMinor, expectedIn, currency) => {
          const ordered = { currency, expectedIn, lines: [{ units, unitCostMinor }] };
          look(ordered, [gone(1)], { currency }).alerts.forEach(expectSane);
        },
      ),
    );
  });

  it.each([
    { because: "it can be sold again", state: "archived" as const, next: "put it on sale again instead" },
    { because: "it was deleted", state: "deleted" as const, next: "let it come" },
  ])("turns on what the supplier keeps of this order where $because", ({ state, next }) => {
    const kept = (units: number) => {
      const [alert] = look({ lines: [{ units }] }, [gone(1, { state })]).alerts;
      const turns = /^If they keep more than \$([\d,]+) of what was to be paid, (.*)\.$/u.exec(
        alert?.changesMind[0] ?? "",
      );
      expect(turns?.[2]).toBe(next);
      return Number(turns?.[1]?.replace(",", ""));
    };
    // Of what they cost, $7.80 each, about half is lost if they come.
    expect(kept(200)).toBeLessThan(0.6 * 200 * 7.8);
    expect(kept(400) / kept(200)).toBeCloseTo(2, 0);
  });
});

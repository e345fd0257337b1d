import { describe, expect, it } from "vitest";
import { CancelOrder } from "../../drafts/cancel-order/payload.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { look, part } from "./cases-for-tests.ts";

describe("an order that came short", () => {
  it("is claimed at what the order says it cost", () => {
    const { alerts, lookedAt } = look(part(6));
    const [alert] = alerts;
    expect(lookedAt).toBe(1);
    expect(alert?.title).toBe("Claim 50 units of PO-1004 from Kiln & Co");
    expect(alert?.reason).toBe(
      "Of 200 units on PO-1004, 150 came, the last 6 days ago: 50 units of Ceramic Mug, White are missing, worth $390 at cost.",
    );
    expect(alert).toMatchObject({
      ...{ bestOptionId: "claim", situation: "po:order-1004", decideBy: "2026-12-01" },
      subject: { kind: "purchase_order", id: "order-1004" },
    });
    // Half of the draws lie below seven tenths of what is missing.
    expect(alert?.stake.p50.minor).toBeGreaterThan(0.65 * 50 * 780);
    expect(alert?.stake.p50.minor).toBeLessThan(0.75 * 50 * 780);
  });

  it("can be closed, so that nothing counts on what is missing", () => {
    const close = look(part(6)).alerts[0]?.options.find(({ id }) => id === "close");
    expect(CancelOrder.parse(close?.draft?.payload).lines).toMatchObject([{ openUnits: 50, units: 50 }]);
    expect(close?.money.p50.minor).toBe(0);
  });

  it("counts all its products, and names the costliest", () => {
    const [alert] = look({ ...part(6), lines: [{ units: 10, received: [{ ago: 6, units: 8 }] }, {}] }).alerts;
    expect(alert?.reason).toContain("202 units of Ceramic Mug, White and 1 product more are missing");
  });

  it.each<{ because: string; order: Ordered; notes?: readonly string[] }>([
    { because: "all of it came", order: part(6, 200) },
    { because: "more than all of it came", order: part(6, 220) },
    { because: "nothing of it came: it is late", order: { ...part(6), lines: [{}] } },
    { because: "the part came yesterday: a second parcel may follow", order: part(1) },
    { because: "its day is still to come", order: { ...part(6), expectedIn: 3 } },
    {
      because: "the rest was called off",
      order: { ...part(6), lines: [{ units: 200, cancelled: 50, received: [{ ago: 6, units: 150 }] }] },
    },
    { because: "a mug is not worth a letter", order: part(6, 199) },
    {
      because: "its cost is not known, which is said",
      order: { ...part(6), lines: [{ unitCostMinor: null, received: [{ ago: 6, units: 1 }] }] },
      notes: [
        "1 order that came short without a unit cost on the order: what is missing has no known value.",
      ],
    },
    {
      because: "it was placed in another currency, which is said",
      order: { ...part(6), currency: "EUR" },
      notes: ["1 order that came short in another currency than your store's: no rate is known."],
    },
  ])("is not raised where $because", ({ order, notes }) => {
    expect(look(order)).toMatchObject({ alerts: [], notes: notes ?? [] });
  });
});

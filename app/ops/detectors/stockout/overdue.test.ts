import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { leadTimeFrom, shareStillComing } from "../../facts/lead-time.ts";
import { normalQuantile, normalShareAbove } from "../../facts/quantiles.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug, TODAY } from "./facts-for-tests.ts";
import { stockout } from "./stockout.ts";

/** An order that covers the trouble, expected so many days ago. */
function late(days: number, mug: Mug = {}): Alert | undefined {
  const arrivals = [{ purchaseOrderId: "po", units: 400, expectedDay: addDays(TODAY, -days) }];
  return stockout.detect(factsOf([{ available: 10, incoming: 400, arrivals, ...mug }])).alerts[0];
}

const valueOf = (alert: Alert | undefined, id: string) => alert?.evidence.find((one) => one.id === id)?.value;

describe("an order that is overdue", () => {
  it("does not hide a stock-out for ever: the longer it is overdue, the more is at stake", () => {
    const without = stockout.detect(factsOf([{ available: 10 }])).alerts[0]?.stake.p50.minor ?? 0;
    const mean = (alert: Alert | undefined) => alert?.stake.p90.minor ?? 0;
    expect(late(0)).toBeUndefined();
    expect(mean(late(20))).toBeGreaterThan(mean(late(1)));
    expect(late(120)?.stake.p50.minor ?? 0).toBeGreaterThan(0.9 * without);
  });

  it("is told apart from what is on its way, and where to say what became of it", () => {
    const alert = late(20);
    expect(valueOf(alert, "on_order_overdue")).toBe(400);
    expect(valueOf(alert, "on_order")).toBeUndefined();
    expect(valueOf(alert, "incoming_undated")).toBeUndefined();
    expect(alert?.reason).toContain(", 400 overdue,");
    const missing = alert?.missing.find(({ id }) => id === "overdue_order");
    expect(missing?.text).toBe("An order of 400 units is 20 days overdue.");
    expect(missing?.effect).toMatch(/about \d+ of them are counted on/u);
    expect(missing?.cure?.href).toBe("orders");
  });

  it("leaves one that is due today or later as certain as it was", () => {
    const arrivals = [{ purchaseOrderId: "po", units: 20, expectedDay: TODAY }];
    const [alert] = stockout.detect(factsOf([{ available: 0, arrivals }])).alerts;
    expect(valueOf(alert, "on_order")).toBe(20);
    expect(alert?.missing.some(({ id }) => id === "overdue_order")).toBe(false);
  });
});

describe("the share of late orders that still come", () => {
  const lead = leadTimeFrom({ typical: 14, slow: 21 }, { typical: 21, slow: 35 });

  it.each([
    { because: "half of all orders take longer than usual", lateDays: 0, share: 0.475 / 0.525 },
    { because: "one in ten takes longer than the slow ones", lateDays: 7, share: 0.095 / 0.145 },
  ])("$because", ({ lateDays, share }) => {
    expect(shareStillComing(lead, lateDays)).toBeCloseTo(share, 4);
  });

  it("only falls, and ends near none", () => {
    let before = 1;
    for (let lateDays = 0; lateDays < 200; lateDays += 1) {
      const share = shareStillComing(lead, lateDays);
      expect(share).toBeLessThanOrEqual(before);
      before = share;
    }
    expect(before).toBeLessThan(1e-3);
  });

  it("is no certainty either way for a supplier said to be always on time", () => {
    const punctual = leadTimeFrom({ typical: 14, slow: 14 }, { typical: 21, slow: 35 });
    expect(shareStillComing(punctual, 1)).toBeGreaterThan(0.5);
    expect(shareStillComing(punctual, 10)).toBeLessThan(0.01);
  });

  it("rests on a normal's upper tail that matches its quantiles", () => {
    for (const p of [0.001, 0.1, 0.5, 0.9, 0.999])
      expect(normalShareAbove(normalQuantile(p))).toBeCloseTo(1 - p, 6);
  });
});

import { describe, expect, it } from "vitest";
import type { Alert } from "../contract.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { stockout } from "./stockout.ts";

/** An order that arrived whole after so many days. */
const took = (days: number, id: string): Ordered => ({
  id,
  placedAgo: 100 + days,
  expectedIn: -90,
  lines: [{ received: [{ ago: 100, units: 200 }] }],
});

function raised(orders: readonly Ordered[], mug: Mug = {}): Alert {
  const alert = stockout.detect(shopWith([{ available: 31, ...mug }], orders)).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

const lead = (alert: Alert) => alert.assumptions.find(({ id }) => id === "lead_time");

describe("how long a supplier takes", () => {
  it("is told by our own orders that arrived, and says so", () => {
    const alert = raised([took(28, "1001"), took(30, "1002"), took(26, "1003")]);
    expect(alert.reason).toMatch(/Kiln & Co take \d+ to \d+ days by 3 orders of your own\.$/u);
    expect(lead(alert)?.text).toContain(
      "That is by 3 orders of your own, the delivery time you set for them counting as 4 orders more.",
    );
    const typical = alert.evidence.find(({ id }) => id === "lead_typical");
    expect(typical?.value).toBeGreaterThan(14);
    expect(typical?.sources.map(({ recordId }) => recordId)).toEqual([
      ...["PO-1003", "PO-1001", "PO-1002"],
      "suppliers/kiln & co",
    ]);
    expect(alert.evidenceKey).toContain("lead receipts");
  });

  it("counts the shop's default in where nothing is set for the supplier", () => {
    const alert = raised([took(9, "1001")], { supplier: { leadDays: null } });
    expect(lead(alert)?.text).toContain("by 1 order of your own, your default counting as 2 orders more.");
    expect(alert.missing.map(({ id }) => id)).not.toContain("lead_time");
  });

  it("is not told by orders that came by a quicker delivery", () => {
    const alert = raised([{ ...took(3, "1001"), isQuick: true }]);
    expect(alert.reason).toContain("take 14 to 21 days.");
    expect(alert.evidenceKey).toContain("lead supplier");
  });

  it("costs more where orders took longer than was said", () => {
    const quick = raised([took(13, "1001"), took(14, "1002"), took(15, "1003")]);
    const slow = raised([took(40, "1001"), took(42, "1002"), took(44, "1003")]);
    expect(slow.decideBy <= quick.decideBy).toBe(true);
    expect(slow.evidence.find(({ id }) => id === "lead_slow")?.value).toBeGreaterThan(
      quick.evidence.find(({ id }) => id === "lead_slow")?.value ?? 0,
    );
  });

  it("is what was said of them until an order arrives, whatever other suppliers do", () => {
    const others = { ...took(60, "1001"), supplier: "Box Works" };
    const alert = raised([others, { id: "1002", placedAgo: 2, lines: [{ units: 1 }] }]);
    expect(alert.reason).toContain("take 14 to 21 days.");
    expect(alert.evidenceKey).toContain("lead supplier");
  });
});

import { describe, expect, it } from "vitest";
import { anAlert } from "../../../../test/factories/alert.ts";
import { alertRecords } from "../../../../test/factories/message-records.ts";
import { type AlertRecords, slotsForEscalation } from "./slots-from-alert.ts";

function slotsOf(records: AlertRecords) {
  const filled = slotsForEscalation(records);
  if (!filled.ok) throw new Error(filled.missing.map(({ text }) => text).join(" "));
  return filled.slots;
}
const available = (value: number): AlertRecords => ({
  ...alertRecords,
  alert: {
    ...alertRecords.alert,
    evidence: alertRecords.alert.evidence.map((one) => (one.id === "available" ? { ...one, value } : one)),
  },
});

describe("a note about an alert", () => {
  it("states its evidence, each fact with the source that the alert has for it", () => {
    const slots = slotsOf(alertRecords);
    expect(slots).toMatchObject({
      recipient: { value: { text: "Sam" } },
      product: { value: { text: "Ceramic Mug, White" } },
      sku: { value: { text: "MUG-W" } },
      available: { value: { value: 31 } },
      sells: { value: { perDay: 9.2 } },
      on_order: { value: { value: 48 } },
      overdue: { value: { value: 40 } },
      supplier: { value: { text: "Kiln & Co" } },
      lead: { value: { low: 14, high: 21, unit: "days" } },
      money_at_stake: { value: { minor: 10_000, rounding: "rough" } },
      per_day: { value: { minor: 700, rounding: "rough" } },
      decide_by: { value: { day: "2026-11-25" } },
    });
    for (const { sources, href } of Object.values(slots)) {
      expect(sources.length).toBeGreaterThan(0);
      expect(href === null || href === "/app/alerts/alert-1").toBe(true);
    }
  });

  it("says of an alert without evidence only what every alert has", () => {
    const bare = slotsOf({ ...alertRecords, alert: anAlert(1), recipient: null, location: null });
    expect(Object.keys(bare).sort()).toEqual([
      "available",
      "decide_by",
      "money_at_stake",
      "per_day",
      "product",
      "shop",
    ]);
  });

  it("counts what was sold beyond the stock apart from what is there", () => {
    expect(slotsOf(available(-3))).toMatchObject({
      available: { value: { value: 0 } },
      oversold: { value: { value: 3 } },
    });
    expect(slotsOf(available(0))).not.toHaveProperty("oversold");
  });

  it("takes a last day that is past for today", () => {
    expect(slotsOf({ ...alertRecords, today: "2026-11-25" })["decide_by"]).toMatchObject({
      value: { day: "2026-11-25" },
    });
    expect(slotsOf({ ...alertRecords, today: "2026-11-26" })["decide_by"]).toMatchObject({
      value: { day: "2026-11-26" },
    });
  });

  it("is not written where more likely than not nothing is lost", () => {
    const usd = (minor: number) => ({ minor, currency: "USD" });
    const stake = { p10: usd(0), p50: usd(0), p90: usd(900) };
    const filled = slotsForEscalation({ ...alertRecords, alert: { ...alertRecords.alert, stake } });
    expect(!filled.ok && filled.missing[0]?.slot).toBe("money_at_stake");
  });

  it("needs no signature within the house", () => {
    const unnamed = { ...alertRecords, shop: { ...alertRecords.shop, name: "" } };
    expect(slotsOf(unnamed)).not.toHaveProperty("shop");
  });
});

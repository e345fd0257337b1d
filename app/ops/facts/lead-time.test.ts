import { describe, expect, it } from "vitest";
import { Chance } from "./chance.ts";
import { leadMoments, leadTimeFrom, sampleLeadDays } from "./lead-time.ts";
import { quantileOf } from "./quantiles.ts";

describe("lead time", () => {
  const fallback = { typical: 21, slow: 35 };
  it.each([
    {
      because: "the founder's word",
      supplier: { typical: 14, slow: 21 },
      typical: 14,
      slow: 21,
      known: "supplier",
    },
    { because: "the default", supplier: null, typical: 21, slow: 35, known: "default" },
    {
      because: "slow below usual says nothing",
      supplier: { typical: 21, slow: 3 },
      typical: 21,
      slow: 21,
      known: "supplier",
    },
    { because: "same day", supplier: { typical: 0, slow: 0 }, typical: 0, slow: 0, known: "supplier" },
    {
      because: "beyond any plan",
      supplier: { typical: 9_999, slow: 1e9 },
      typical: 730,
      slow: 730,
      known: "supplier",
    },
  ])("takes $typical to $slow days: $because", ({ supplier, typical, slow, known }) => {
    const lead = leadTimeFrom(supplier, fallback);
    expect(lead).toEqual({ typicalDays: typical, slowDays: slow, known, orders: 0 });
    const days = [...sampleLeadDays(lead, 256, new Chance(1))].sort((a, b) => a - b);
    expect(Math.abs(quantileOf(days, 0.5) - typical)).toBeLessThanOrEqual(1);
    expect(Math.abs(quantileOf(days, 0.9) - slow)).toBeLessThanOrEqual(1);
    expect(days.every((day) => Number.isInteger(day) && day >= 0 && day <= 730)).toBe(true);
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
    expect(Math.abs(leadMoments(lead).meanDays - mean)).toBeLessThan(Math.max(1, mean * 0.05));
  });

  it("does not trust an absurd tail", () => {
    const days = sampleLeadDays(leadTimeFrom({ typical: 1, slow: 730 }, fallback), 256, new Chance(1));
    expect(Math.max(...days)).toBeLessThan(60);
  });
});

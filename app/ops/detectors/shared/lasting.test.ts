import { describe, expect, it } from "vitest";
import { saySlot } from "../../words/say-slot.ts";
import { lasting } from "./lasting.ts";

describe("how long stock lasts", () => {
  it.each([
    { units: 9, perDay: 1, says: "9 days", because: "soon over" },
    { units: 400, perDay: 1, says: "57 weeks", because: "weeks are still counted" },
    { units: 730, perDay: 1, says: "2 years", because: "nobody counts a hundred weeks" },
    {
      units: 1_290,
      perDay: 1,
      says: "3.5 years",
      because: "by half years, which is all that a pace can tell",
    },
    { units: 99_999, perDay: 0.1, says: "10 years", because: "that is for ever" },
    { units: 12, perDay: 0, says: "10 years", because: "nothing sells" },
  ])("is $says: $because", ({ units, perDay, says }) => {
    expect(
      saySlot(lasting(units, perDay), {
        language: "en",
        locale: "en-US",
        today: "2026-11-22",
      }),
    ).toBe(says);
  });
});

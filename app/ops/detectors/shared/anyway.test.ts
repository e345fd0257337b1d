import { expect, it } from "vitest";
import { evenAnyway } from "./anyway.ts";

const plausibleMargin = { low: 0.2, high: 0.6 };

it.each([
  { because: "a tenth off, of which others leave four tenths", takenMinor: 1_000, paidMinor: 9_000 },
  { because: "half off", takenMinor: 5_000, paidMinor: 5_000 },
])("gives away as much as it brings in at the share of those who buy anyway: $because", (use) => {
  const share = evenAnyway(use, { plausibleMargin });
  expect(share * use.takenMinor).toBeCloseTo((1 - share) * 0.4 * use.paidMinor, 6);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
});

it("is nobody where nothing is paid", () => {
  expect(evenAnyway({ takenMinor: 1_000, paidMinor: 0 }, { plausibleMargin })).toBe(0);
});

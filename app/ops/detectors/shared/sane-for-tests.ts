import { expect } from "vitest";
import type { Alert } from "../contract.ts";

/** Figures that a founder could be shown, whatever they are: whole, in order, and measured against doing nothing. */
export function expectSane(alert: Alert): void {
  const { stake, options, bestOptionId, waitingPerDay } = alert;
  for (const { p10, p50, p90 } of [stake, ...options.map(({ money }) => money)]) {
    expect([p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor))).toBe(true);
    expect(p10.minor).toBeLessThanOrEqual(p50.minor);
    expect(p50.minor).toBeLessThanOrEqual(p90.minor);
  }
  expect(stake.p50.minor).toBeGreaterThan(0);
  expect(waitingPerDay.minor).toBeGreaterThanOrEqual(0);
  expect(options.map(({ id }) => id)).toContain(bestOptionId);
  expect(options.find(({ id }) => id === "nothing")?.money).toMatchObject({
    ...{ p10: { minor: 0 }, p50: { minor: 0 }, p90: { minor: 0 } },
  });
  expect(JSON.stringify(alert)).not.toMatch(/NaN|Infinity|undefined/u);
}

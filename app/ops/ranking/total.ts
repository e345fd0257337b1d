import type { Alert } from "../detectors/contract.ts";
import { type Currency, estimated, type MoneyRange } from "../money/money.ts";

/**
 * What alerts are worth together. Alerts of one situation share the same units or cash, so only the largest of
 * each situation counts. Ends of ranges are added as they are: troubles of one shop tend to come together.
 */
export function totalStake(
  alerts: readonly Pick<Alert, "situation" | "stake">[],
  currency: Currency,
): MoneyRange {
  const largest = new Map<string, MoneyRange>();
  for (const { situation, stake } of alerts) {
    const known = largest.get(situation);
    if (!known || stake.p50.minor > known.p50.minor) largest.set(situation, stake);
  }
  let p10 = 0;
  let p50 = 0;
  let p90 = 0;
  for (const stake of largest.values()) {
    p10 += stake.p10.minor;
    p50 += stake.p50.minor;
    p90 += stake.p90.minor;
  }
  return { p10: estimated(p10, currency), p50: estimated(p50, currency), p90: estimated(p90, currency) };
}

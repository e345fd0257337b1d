import type { Alert } from "../detectors/contract.ts";
import { type Currency, money, type MoneyRange, plus } from "../money/money.ts";

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
  const none = money(0, currency);
  const total = { p10: none, p50: none, p90: none };
  for (const stake of largest.values()) {
    total.p10 = plus(total.p10, stake.p10);
    total.p50 = plus(total.p50, stake.p50);
    total.p90 = plus(total.p90, stake.p90);
  }
  return total;
}

import type { CodeUseRow } from "../../facts/rows/order-care.ts";
import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { codeOverused } from "./code-overused.ts";

/** A code for staff, half off, used twice or thrice a week until it leaked: forty orders of $50.00 at half price. */
export function use(over: Partial<CodeUseRow> = {}): CodeUseRow {
  return {
    code: "STAFF50",
    recent: { orders: 40, discountMinor: 100_000, paidMinor: 100_000 },
    weeks: [2, 3, 2, 2, 3, 2, 2, 1, 3, 2, 2, 3],
    firstDay: "2026-08-25",
    source: { connector: "shopify", recordId: "STAFF50", observedAt: "2026-11-22T08:00:00Z" },
    ...over,
  };
}

export function look(uses: readonly CodeUseRow[], settings: Partial<Settings> = {}) {
  const codeUse = new Map(uses.map((one) => [one.code, one]));
  return codeOverused.detect(factsOf([], { facts: { codeUse }, settings }));
}

export function raised(over: Partial<CodeUseRow> = {}): Alert {
  const { alerts } = look([use(over)]);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([use()]).alerts;

import { addDays } from "../../facts/day.ts";
import { SEASON_WINDOW_DAYS } from "../../facts/season.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { seasonOrder } from "./season-order.ts";

/** A year in which so many times as much sold from a day on, a year from then being so many days ahead. */
export function yearWith({
  from = 35,
  days = 35,
  times = 3,
}: { from?: number; days?: number; times?: number } = {}) {
  const units = Array.from({ length: SEASON_WINDOW_DAYS }, (_, at) => {
    const ahead = at - SEASON_WINDOW_DAYS + 364;
    return ahead >= from && ahead < from + days ? 50 * times : 50;
  });
  const row = { from: addDays(TODAY, -SEASON_WINDOW_DAYS), units };
  return new Map([
    ["", row],
    ["Mugs", row],
  ]);
}

export function look(
  mugs: readonly Mug[],
  typeSales: ReturnType<typeof yearWith> = yearWith(),
  shop: Partial<ReturnType<typeof factsOf>> = {},
) {
  return seasonOrder.detect(factsOf(mugs, { facts: { typeSales }, shop }));
}

export function raised(mug: Mug = { available: 150 }, typeSales?: ReturnType<typeof yearWith>): Alert {
  const alert = look([mug], typeSales).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const unitsOf = (alert: Alert, id: string) => {
  const draft = alert.options.find((one) => one.id === id)?.draft;
  return (draft?.payload["lines"] as { units: number }[] | undefined)?.[0]?.units ?? 0;
};

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => [raised()];

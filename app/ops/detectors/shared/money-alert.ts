import type { Day } from "../../facts/day.ts";
import { SETTLING_DAYS } from "../../facts/settling.ts";
import { type Currency, estimated } from "../../money/money.ts";
import type { Alert } from "../contract.ts";
import { type Choice, optionOf } from "./choice.ts";
import { decideBeforeItCosts } from "./deciding.ts";
import { stakeOf } from "./gains.ts";

/** What differs from one alert to the next, where its choices stay open and the loss comes bit by bit. */
export type MoneyAlert = Omit<
  Alert,
  | "fingerprint"
  | "lane"
  | "stake"
  | "waitingPerDay"
  | "decideBy"
  | "bestOptionId"
  | "options"
  | "stockAhead"
  | "settlingDays"
> & {
  /** Of the record it is about, where that is not its subject's. */
  recordId?: string;
  /** The picture of stock ahead, where it carries the decision. */
  stockAhead?: Alert["stockAhead"];
  best: { id: string; money: Choice["money"] };
  choices: readonly Choice[];
  waitingPerDayMinor: number;
  /** Where it is not by what waiting costs. */
  decideBy?: Day;
  shop: { currency: Currency; today: Day };
};

/** An alert ranked by money: stake, cost of waiting and the day to decide follow from its best choice. */
export function moneyAlert(input: MoneyAlert): Alert {
  const { recordId, stockAhead = [], best, choices, waitingPerDayMinor, decideBy, shop, ...rest } = input;
  const { currency, today } = shop;
  return {
    ...rest,
    fingerprint: `${rest.detector}:${recordId ?? rest.subject.id}`,
    lane: "money",
    stake: stakeOf(best.money, currency),
    waitingPerDay: estimated(waitingPerDayMinor, currency),
    decideBy: decideBy ?? decideBeforeItCosts(today, { stakeMinor: best.money.p50, waitingPerDayMinor }),
    bestOptionId: best.id,
    options: choices.map((choice) => optionOf(choice, currency)),
    stockAhead,
    settlingDays: SETTLING_DAYS,
  };
}

import { type Currency, estimated } from "../../money/money.ts";
import type { DraftSeed, Option } from "../contract.ts";
import { type Gain, moneyRange, NO_GAIN } from "./gains.ts";

/** A choice, worked out and put into words. */
export type Choice = {
  id: string;
  title: string;
  tradeOff: string;
  /** Against doing nothing. */
  money: Gain;
  /** Cash it binds at once, minor units; none where not said. */
  cashMinor?: number;
  reversible: boolean;
  draft: DraftSeed | null;
};

/** A choice that is carried out by hand, prepares nothing and can be taken back. */
export function byHand(id: string, of: { title: string; tradeOff: string; money: Gain }): Choice {
  return { id, ...of, reversible: true, draft: null };
}

/** Doing nothing: the measure of all others. */
export function nothingChoice(of: { title: string; tradeOff: string }): Choice {
  return byHand("nothing", { ...of, money: NO_GAIN });
}

/** A choice as an alert holds it. */
export function optionOf(choice: Choice, currency: Currency): Option {
  const { id, title, tradeOff, money, cashMinor, reversible, draft } = choice;
  return {
    id,
    title,
    money: moneyRange(money, currency),
    cash: estimated(cashMinor ?? 0, currency),
    tradeOff,
    reversible,
    draft,
  };
}

/** What is worth most on average; doing nothing where nothing is worth more. */
export function bestOf<P extends { money: Gain }>(plans: readonly P[], nothing: P): P {
  let best = nothing;
  for (const plan of plans) if (plan.money.mean > best.money.mean) best = plan;
  return best;
}

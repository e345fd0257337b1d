import type { Day } from "../../facts/day.ts";
import type { Currency } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import type { Alert, Evidence, Missing } from "../contract.ts";
import type { Choice } from "./choice.ts";
import { NO_GAIN } from "./gains.ts";
import { gainEvidence, gainFacts, judgedFacts, type Judgement } from "./judged-facts.ts";
import { judged } from "./judgement.ts";
import { moneyAlert, type MoneyAlert } from "./money-alert.ts";
import { type Teller, tellerFor } from "./teller.ts";

type FromCase = Pick<
  MoneyAlert,
  | "detector"
  | "catalogueIds"
  | "subject"
  | "situation"
  | "recordId"
  | "best"
  | "waitingPerDayMinor"
  | "decideBy"
  | "attentionMinutes"
  | "evidenceKey"
>;

/** Templates of a small alert; facts stand in slots alone. */
export type Wording = {
  title: string;
  reason: string;
  /** By the id of the judgement, or of what else is assumed. */
  assumptions: Readonly<Record<string, string>>;
  /** Line by line, with the evidence that each rests on. */
  calculation: readonly { text: string; evidence: readonly string[] }[];
  changesMind: readonly string[];
  missing?: readonly { id: string; text: string; effect: string }[];
};

export type Told = FromCase & {
  lane?: Alert["lane"];
  shop: { currency: Currency; locale: string; today: Day };
  /** What was read, the first of it what the alert rests on most. */
  evidence: readonly Evidence[];
  judgements: readonly Judgement[];
  common: (fact: Teller["fact"]) => FilledSlots;
  words: Wording;
  /** Places where assumptions can be changed, by their id. */
  changeAt?: Readonly<Record<string, string>>;
  /** Titles and trade-offs are templates. */
  choices: readonly Choice[];
};

/** An alert whose case is small: what was read, what was judged, and one table of words. */
export function toldAlert(of: Told): Alert {
  const { lane = "money", shop, evidence: read, judgements, common, words, changeAt, choices, ...rest } = of;
  const { best, waitingPerDayMinor } = rest;
  // On matters of an agreement or of security no money is put, so none is shown.
  const isPriced = best.money !== NO_GAIN;
  const evidence = [
    ...read,
    ...judgements.map((one) => judged(shop.today, one)),
    ...(isPriced ? gainEvidence(best.money, waitingPerDayMinor, read[0]?.sources ?? []) : []),
  ];
  const { say, fact } = tellerFor({
    evidence,
    shop,
    common: (from) => ({ ...judgedFacts(from, judgements, shop.currency), ...common(from) }),
  });
  const gains = isPriced ? gainFacts(fact, best.money, waitingPerDayMinor, shop.currency) : {};
  const missing: Missing[] = (words.missing ?? []).map(({ id, text, effect }) => ({
    ...{ id, text: say(text), effect: say(effect), cure: null },
  }));
  const alert = moneyAlert({
    ...rest,
    title: say(words.title),
    reason: say(words.reason),
    choices: choices.map((choice) => ({
      ...choice,
      title: say(choice.title),
      tradeOff: say(choice.tradeOff),
    })),
    shop,
    evidence,
    assumptions: Object.entries(words.assumptions).map(([id, text]) => ({
      ...{ id, text: say(text), changeAt: changeAt?.[id] ?? null },
    })),
    missing,
    changesMind: words.changesMind.map((text) => say(text)),
    calculation: words.calculation.map(({ text, evidence: ids }) => ({
      ...{ text: say(text, gains), evidence: [...ids] },
    })),
  });
  return { ...alert, lane };
}

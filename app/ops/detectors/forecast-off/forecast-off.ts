import { type Alert, definePagedDetector } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { noted } from "../shared/noted.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, SPAN_DAYS } from "./backtest.ts";
import type { Input } from "./backtest.ts";
import { type Case, gathering, LISTED } from "./case.ts";
import { changesMind, notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/** Of what a miss cost, the part that the next weeks cost as well: expectations follow by themselves. A judgement. */
const GOES_ON: Span = { low: 0.1, likely: 0.4, high: 0.8 };
/** Of that, what looking at the products brings back. A judgement, stated as such. */
const FOUND: Span = { low: 0.05, likely: 0.3, high: 0.6 };
/** What looking at one product takes, minor units: some minutes of somebody's time. A judgement, stated as such. */
const LOOK_MINOR: Span = { low: 100, likely: 250, high: 600 };

/**
 * Raises an alert for each product type of which demand was told worse in the last four weeks than in the four before, by
 * WMAPE, or off to one side by a quarter (INV-22). Tried out on the sales themselves: what would have been said then.
 *
 * Stake over four weeks = (units missed × lost for good × contribution + units too many × keeping them), beyond the
 * expected span, × what goes on of it × what looking brings back − the looking; on 256 futures.
 */
export const forecastOff = definePagedDetector({
  id: "forecast_off",
  title: "Expected sales further off than before",
  asks: () => asks,
  look(shop) {
    const gathered = gathering();
    return {
      take(facts: Input["facts"]) {
        gathered.take({ ...shop, facts });
        return [];
      },
      found() {
        const { cases, lookedAt, few } = gathered.cases(shop);
        return {
          alerts: cases.flatMap((found) => alertFor(found) ?? []),
          lookedAt,
          notes: few > 0 ? [noted(notes.few, { count: [few, "variants"] }, shop)] : [],
        };
      },
    };
  },
});

function alertFor(found: Case): Alert | null {
  const { type, now, misses, shop, soldUnits, expectedUnits } = found;
  const nothing = { id: "nothing" as const, money: NO_GAIN };
  const plans = [{ id: "recheck" as const, money: gainOfLooking(found) }, nothing];
  const best = bestOf<(typeof plans)[number] | typeof nothing>(plans, nothing);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, { goesOn: GOES_ON, found: FOUND });
  const telling = tellingOf(found, { goesOn: GOES_ON, found: FOUND }, evidence);
  const looked = Math.min(LISTED, misses.length) * meanOf(LOOK_MINOR);
  const share = breakEven({ at: FOUND, worthMinor: best.money.mean, costMinor: looked });
  const even = evenShare(telling.fact, "found", share);
  return moneyAlert({
    detector: "forecast_off",
    catalogueIds: ["INV-22"],
    subject: recordSubject(
      "shop",
      `forecast:${type}`,
      type === "" ? "Expected sales" : `Expected sales of ${type}`,
    ),
    recordId: type,
    situation: `forecast:${type}`,
    title: telling.say(soldUnits < expectedUnits ? titles.less : titles.more),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: Math.max(0, best.money.mean) / SPAN_DAYS,
    shop,
    attentionMinutes: 2 + 2 * Math.min(LISTED, misses.length),
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: Object.values(changesMind).map((template) => telling.say(template, even)),
    calculation: calculationFor(telling, best.money),
    // To a fifth: a sale more or less is no news.
    evidenceKey: `wmape ${Math.round(now.wmape * 5)}|bias ${Math.round(now.bias * 5)}`,
  });
}

function gainOfLooking({ type, misses, shop }: Case): Gain {
  const of = (name: string) => ({ seed: shop.seed, name: `forecast ${type} ${name}` });
  const listed = misses.slice(0, LISTED);
  let loss = 0;
  for (const { lossMinor } of listed) loss += lossMinor;
  const goesOn = drawsOf(GOES_ON, { ...of("goes on"), most: 1 });
  const brought = drawsOf(FOUND, { ...of("found"), most: 1 });
  const looking = drawsOf(LOOK_MINOR, of("looking"));
  return gainOf(
    (path) => loss * (goesOn[path] ?? 0) * (brought[path] ?? 0) - listed.length * (looking[path] ?? 0),
  );
}

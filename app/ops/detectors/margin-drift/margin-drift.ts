import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, NO_GAIN, stakeOf } from "../shared/gains.ts";
import { sortThrough } from "../shared/look-through.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { variantSubject } from "../shared/subjects.ts";
import { withMargins } from "../shared/with-margins.ts";
import { asks, type Case, caseFor, type Input, isBeyond, RECENT_DAYS, shopRatio, type Skip } from "./case.ts";
import { earlierPrice, gainOfGoingBack } from "./plans.ts";
import { notes, reasons, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, evidenceFor, tellingOf } from "./words.ts";

/** What is paid over four weeks follows a changed price slowly. */
const SETTLING_DAYS = RECENT_DAYS;

/**
 * Raises an alert for each variant that leaves a fifth less than in the months before since less is paid for it, beyond what
 * the whole shop gave away (MAR-09). Costs as they are now: what they were is not read.
 *
 * stake over four weeks = (m before × what of the sales a dearer price keeps − m now) × units.
 */
export const marginDrift = definePagedDetector({
  id: "margin_drift",
  title: "Leaves less than it did",
  asks: () => asks,
  look(shop) {
    const paid = shopRatio();
    const cases: Case[] = [];
    const sorting = sortThrough<Case, Skip>(["fine", "marked_down"], (found) => cases.push(found));
    return {
      take(facts: Input["facts"]) {
        paid.take(facts);
        const input = { ...shop, facts };
        for (const [variant, margins] of withMargins(facts)) sorting.add(caseFor(input, variant, margins));
        return [];
      },
      found() {
        const ratio = paid.ratio();
        const alerts = cases.flatMap((found) =>
          isBeyond(found, ratio) ? (alertFor(found, ratio) ?? []) : [],
        );
        return { alerts, ...sorting.counted(notes, shop) };
      },
    };
  },
});

function alertFor(found: Case, ratio: number): Alert | null {
  const { variant, by, shop } = found;
  const gain = gainOfGoingBack(found);
  const newPriceMinor = earlierPrice(found);
  if (gain.mean <= 0 || gain.p50 < LEAST_STAKE_MINOR) return null;
  // Its price is back already: what is left is the past.
  if (by === "price" && newPriceMinor <= variant.priceMinor) return null;
  const perDayMinor = gain.mean / RECENT_DAYS;
  const worth = { gain, perDayMinor, shopRatio: ratio };
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  const option = { cash: money(0, shop.currency), reversible: true };
  return {
    fingerprint: `margin_drift:${variant.variantId}`,
    detector: "margin_drift",
    catalogueIds: ["MAR-09"],
    subject: variantSubject(variant),
    lane: "money",
    situation: `price:${variant.variantId}`,
    title: telling.say(titles[by]),
    reason: telling.say(reasons[by]),
    stake: stakeOf(gain, shop.currency),
    waitingPerDay: estimated(perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: gain.p50, waitingPerDayMinor: perDayMinor }),
    attentionMinutes: 3,
    bestOptionId: by,
    options: [
      {
        ...{ id: by, title: telling.say(titles.options[by]), tradeOff: telling.say(tradeOffs[by]) },
        ...{ money: moneyRange(gain, shop.currency), ...option },
        draft: by === "price" ? priceSeed(found, newPriceMinor, "margin") : null,
      },
      {
        ...{
          id: "nothing",
          title: telling.say(titles.options.nothing),
          tradeOff: telling.say(tradeOffs.nothing),
        },
        ...{ money: moneyRange(NO_GAIN, shop.currency), ...option, draft: null },
      },
    ],
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `price ${variant.priceMinor}|cost ${String(variant.unitCostMinor)}|${by}`,
    settlingDays: SETTLING_DAYS,
  };
}

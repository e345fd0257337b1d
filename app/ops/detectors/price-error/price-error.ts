import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { moneyRange, NO_GAIN, stakeOf } from "../shared/gains.ts";
import { lookThrough } from "../shared/look-through.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { variantSubject } from "../shared/subjects.ts";
import { withMargins } from "../shared/with-margins.ts";
import { asks, type Case, caseFor, type Input } from "./case.ts";
import { gainOfRestoring } from "./plans.ts";
import { notes, reasons, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant whose price is half, or double, what it lately sold for, or farther off, unless a
 * compare-at price says that it is meant (MAR-04). When a price was changed is not read: this sees it by what sold.
 *
 * stake = P(mistake) × (intended − live, in what a unit leaves) × units a day × days until it would be noticed.
 */
export const priceError = definePagedDetector({
  id: "price_error",
  title: "Priced far from what it sold for",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: Input) {
        for (const [variant, margins] of withMargins(input.facts)) yield caseFor(input, variant, margins);
      },
      alertOf: alertFor,
      fine: ["fine", "marked_down", "in_use"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const { variant, usualMinor, tooLow, shop } = found;
  const worth = gainOfRestoring(found);
  const { gain, perDayMinor } = worth;
  if (gain.mean <= 0 || gain.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  const missing = unitCostMissing(telling);
  const option = { cash: money(0, shop.currency), reversible: true };
  return {
    fingerprint: `price_error:${variant.variantId}`,
    detector: "price_error",
    catalogueIds: ["MAR-04"],
    subject: variantSubject(variant),
    lane: "money",
    situation: `price:${variant.variantId}`,
    title: telling.say(titles.check),
    reason: telling.say(tooLow ? reasons.low : reasons.high),
    stake: stakeOf(gain, shop.currency),
    waitingPerDay: estimated(perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: gain.p50, waitingPerDayMinor: perDayMinor }),
    attentionMinutes: 1 + missing.length * 0.5,
    bestOptionId: "restore",
    options: [
      {
        ...{
          id: "restore",
          title: telling.say(titles.options.restore),
          tradeOff: telling.say(tradeOffs.restore),
        },
        ...{ money: moneyRange(gain, shop.currency), ...option },
        draft: priceSeed(found, usualMinor, "price_error"),
      },
      {
        ...{
          id: "ask",
          title: telling.say(titles.options.ask),
          tradeOff: telling.say(tradeOffs.ask),
        },
        ...{ money: moneyRange(worth.tomorrow, shop.currency), ...option, draft: null },
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
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `price ${variant.priceMinor}`,
    settlingDays: SETTLING_DAYS,
  };
}

import { estimated, money } from "../../money/money.ts";
import { type Alert, definePagedDetector, type DraftSeed } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { moneyRange, NO_GAIN, stakeOf } from "../shared/gains.ts";
import { noted } from "../shared/noted.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, gathering, type Input, LEAST_BEFORE } from "./case.ts";
import { gainOfCounting, MOST_LINES } from "./plans.ts";
import { notes, reason, titles, tradeOffs } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  evidenceFor,
  missingFor,
  tellingOf,
  WEEKS,
} from "./words.ts";

/** What is counted today stays among the refunds of eight weeks, so the same ones are not asked for again. */
const SETTLING_DAYS = WEEKS * 7;
/** What lies unsold loses its worth in a year or so. A judgement, stated as such. */
const FADES_DAYS = 365;

/**
 * Raises one alert where more of what is refunded than usual is not put back into stock, chance aside (RET-07).
 *
 * stake = units beyond the usual × P(there and fit to sell) × what a new one costs − the time to count.
 */
export const returnedNotRestocked = definePagedDetector({
  id: "returned_not_restocked",
  title: "Returned and not put back into stock",
  asks: () => asks,
  look(shop) {
    const gathered = gathering(shop);
    return {
      take(facts: Input["facts"]) {
        gathered.take(facts);
        return [];
      },
      found() {
        const { found, lookedAt } = gathered.found();
        if (found === "fine") return { alerts: [], lookedAt };
        if (found === "few") {
          const counts = { least: [LEAST_BEFORE, "units"], weeks: [WEEKS, "weeks"] } as const;
          return { alerts: [], lookedAt, notes: [noted(notes.few, counts, shop)] };
        }
        const alert = alertFor(found);
        return { alerts: alert ? [alert] : [], lookedAt };
      },
    };
  },
});

function alertFor(found: Case): Alert | null {
  const { shop, units } = found;
  const gain = gainOfCounting(found);
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const worth = { gain, perDayMinor: gain.mean / FADES_DAYS };
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  const option = { cash: money(0, shop.currency), reversible: true };
  return {
    fingerprint: "returned_not_restocked:shop",
    detector: "returned_not_restocked",
    catalogueIds: ["RET-07"],
    subject: recordSubject("shop", "returns", "Returned goods"),
    lane: "money",
    situation: "returns:not_restocked",
    title: telling.say(titles.count),
    reason: telling.say(reason),
    stake: stakeOf(gain, shop.currency),
    waitingPerDay: estimated(worth.perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, {
      stakeMinor: gain.p50,
      waitingPerDayMinor: worth.perDayMinor,
    }),
    attentionMinutes: 4,
    bestOptionId: "count",
    options: [
      {
        ...{ id: "count", title: telling.say(titles.options.count), tradeOff: telling.say(tradeOffs.count) },
        ...{ money: moneyRange(gain, shop.currency), ...option, draft: countSheet(found) },
      },
      {
        ...{ id: "nothing", title: telling.say(titles.options.nothing) },
        ...{ tradeOff: telling.say(tradeOffs.nothing), money: moneyRange(NO_GAIN, shop.currency) },
        ...{ ...option, draft: null },
      },
    ],
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `${doublings(units)} units`,
    settlingDays: SETTLING_DAYS,
  };
}

/** Where they lie is not known: all locations are looked at. */
function countSheet({ lines }: Case): DraftSeed {
  return {
    kind: "stock_count",
    payload: {
      locationId: null,
      locationName: null,
      lines: lines.slice(0, MOST_LINES).map(({ variant, available }) => ({
        variantId: variant.variantId,
        title: variant.title,
        sku: variant.sku,
        availableAtShow: available,
      })),
      note: "Refunded and not put back into stock: look where returns are kept.",
    },
  };
}

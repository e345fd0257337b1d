import { estimated, money } from "../../money/money.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, gainOf, moneyRange, NO_GAIN, stakeOf } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { noted } from "../shared/noted.ts";
import { shareSeen } from "../shared/share-seen.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, AVOIDABLE, type Case, WEEKS } from "./case.ts";
import { notes, reason, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, evidenceFor, tellingOf } from "./words.ts";

/** Fewer orders tell no habit. */
const LEAST_ORDERS = 20;
/** Now and then an order has to be split; more than one in twenty is a habit. A judgement, stated as such. */
const USUAL_SHARE = 0.05;

/**
 * Raises an alert where more than one order in twenty takes several parcels, chance aside (ORD-15).
 *
 * stake over four weeks = parcels beyond one for each order × what a parcel costs × the share that can be saved.
 */
export const splitShipments = defineDetector({
  id: "split_shipments",
  title: "Orders that leave in several parcels",
  asks: () => asks,
  detect(input) {
    const pace = input.facts.fulfilmentPace.get("");
    const { orders = 0, split = 0 } = pace?.parcels.recent ?? {};
    if (!pace || orders < LEAST_ORDERS)
      return {
        alerts: [],
        lookedAt: 0,
        notes: [noted(notes.few, { least: [LEAST_ORDERS, "orders"], weeks: [WEEKS, "weeks"] }, input)],
      };
    const share = shareSeen({ of: orders, seen: split });
    if (share.low <= USUAL_SHARE) return { alerts: [], lookedAt: orders };
    const parcelMinor = parcelCost(input.settings, input.currency);
    const alert = alertFor({ parcels: pace.parcels, share, parcelMinor, source: pace.source, shop: input });
    return { alerts: alert ? [alert] : [], lookedAt: orders };
  },
});

function alertFor(found: Case): Alert | null {
  const { parcels, parcelMinor, share, shop } = found;
  const avoidable = drawsOf(AVOIDABLE, { seed: shop.seed, name: "parcels avoidable", most: 1 });
  const cost = drawsOf(parcelMinor, { seed: shop.seed, name: "parcels cost" });
  const gain = gainOf((path) => parcels.recent.extra * (avoidable[path] ?? 0) * (cost[path] ?? 0));
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const perDayMinor = gain.mean / (WEEKS * 7);
  const evidence = evidenceFor(found, { gain, perDayMinor });
  const telling = tellingOf(found, gain, evidence);
  const option = { cash: money(0, shop.currency), reversible: true, draft: null };
  return {
    fingerprint: "split_shipments:shop",
    detector: "split_shipments",
    catalogueIds: ["ORD-15"],
    subject: recordSubject("shop", "parcels", "Parcels"),
    lane: "money",
    situation: "parcels",
    title: telling.say(titles.together),
    reason: telling.say(reason),
    stake: stakeOf(gain, shop.currency),
    waitingPerDay: estimated(perDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: gain.p50, waitingPerDayMinor: perDayMinor }),
    attentionMinutes: 10,
    bestOptionId: "together",
    options: [
      {
        ...{
          id: "together",
          title: telling.say(titles.options.together),
          tradeOff: telling.say(tradeOffs.together),
        },
        ...{ money: moneyRange(gain, shop.currency), ...option },
      },
      {
        ...{
          id: "nothing",
          title: telling.say(titles.options.nothing),
          tradeOff: telling.say(tradeOffs.nothing),
        },
        ...{ money: moneyRange(NO_GAIN, shop.currency), ...option },
      },
    ],
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling, { gain, perDayMinor }),
    stockAhead: [],
    evidenceKey: `${doublings(share.likely * 100)} in a hundred`,
    // Four weeks show the habit anew.
    settlingDays: WEEKS * 7,
  };
}

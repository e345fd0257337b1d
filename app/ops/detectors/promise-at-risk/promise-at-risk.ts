import { addDays } from "../../facts/day.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, exact, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf } from "../shared/gains.ts";
import { leavesOf, LUCK } from "../shared/sale/cash.ts";
import { productFact } from "../shared/said.ts";
import { variantSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import {
  CANCELS_PER_DAY,
  cancelledOf,
  CARE_MINOR,
  lostWhenCancelled,
  TOLD,
  waitingLuck,
} from "../shared/waiting.ts";
import { TELLING_MINOR } from "../shared/waiting/futures.ts";
import { asks, type Case, type Input, sorted } from "./case.ts";
import { options, reasons, words } from "./sentences.ts";

/**
 * Raises an alert for each variant that orders were promised by a day and that comes later, by what is on the way, or by the
 * time that a new order takes (INV-17). The day is what Shopify keeps with the parts that an order is sent in.
 *
 * loss = units × P(cancel) × (m + payment fee not returned) + orders × care, where P(cancel) grows with the days that they come
 * late from today on;
 * stake = the same less what telling the customers leaves of it, and the telling.
 */
export const promiseAtRisk = defineDetector({
  id: "promise_at_risk",
  title: "Promised by a day, and not there by then",
  asks: () => asks,
  detect(input: Input) {
    const { cases, kept } = sorted(input);
    let late = 0;
    for (const { broken } of cases) late += broken.length;
    return { alerts: cases.flatMap((found) => alertFor(found) ?? []), lookedAt: kept + late };
  },
});

function alertFor(found: Case): Alert | null {
  const { variant, stock, broken, units, isComing, coveredInDays, firstDay, shop, lead } = found;
  const { money, perDayMinor } = worthOfTelling(found);
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = broken.slice(0, 10).map(({ row }) => row.source);
  const late = broken.reduce((most, one) => Math.max(most, one.coveredInDays - one.promisedIn), 0);
  const even = breakEven({
    at: 1 - meanOf(TOLD),
    worthMinor: money.mean,
    costMinor: broken.length * meanOf(TELLING_MINOR),
  });
  const waits = roundMinor(lostWhenCancelled(found.contribution, leavesOf(found.contribution)(0.5)));
  return toldAlert({
    detector: "promise_at_risk",
    catalogueIds: ["INV-17"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    shop,
    evidence: [
      { id: "orders", label: "Promised by a day", unit: "orders", value: broken.length, sources },
      {
        id: "units",
        label: "Of it not there",
        unit: "units",
        value: units,
        sources: [stock.source, ...sources],
      },
      {
        ...{ id: "covered", label: "Days until the last of them is there", unit: "days" },
        ...{ value: coveredInDays, sources: [stock.source] },
      },
      { id: "late", label: "Days after the promise, at most", unit: "days", value: late, sources },
      {
        ...{ id: "lost", label: "Lost with a unit that is cancelled", unit: "minor", value: waits },
        sources: [variant.source],
      },
    ],
    judgements: [
      { id: "cancels", label: "Cancel on a day of waiting", unit: "share", span: CANCELS_PER_DAY },
      { id: "care", label: "Answering one who waits", unit: "minor", span: CARE_MINOR },
      { id: "told", label: "Told, they cancel and ask as often", unit: "share", span: TOLD },
      { id: "telling", label: "Telling one", unit: "minor", span: TELLING_MINOR },
    ],
    common: (fact) => ({
      product: productFact(variant),
      orders: fact("orders", counted(broken.length, "orders")),
      units: fact("units", bare(units, "units")),
      covered: fact("covered", spoken(addDays(shop.today, coveredInDays)), "Expected to be there"),
      late: fact("late", counted(late, "days")),
      lost: fact("lost", exact(estimated(waits, shop.currency))),
      ...evenShare(fact, "told", even),
      first_day: recorded("Promised first", spoken(firstDay), broken[0]?.row.source ?? stock.source),
    }),
    words: { reason: isComing ? reasons.coming : reasons.nothing, ...words },
    best: { id: "tell", money },
    choices: [byHand("tell", { ...options.tell, money }), nothingChoice(options.nothing)],
    waitingPerDayMinor: perDayMinor,
    // Telling them is worth most before the day is past.
    decideBy: firstDay < shop.today ? shop.today : firstDay,
    attentionMinutes: 3 + broken.length,
    evidenceKey: [
      `promised ${firstDay}`,
      isComing ? "coming" : "not coming",
      `lead ${lead.known}`,
      `orders ${broken.length}`,
    ].join("|"),
  });
}

function worthOfTelling(found: Case): { money: Gain; perDayMinor: number } {
  const { variant, broken, contribution, lead, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} promise ${name}` });
  // As much quicker one time in ten as slower in proportion.
  const slower = lead.typicalDays > 0 ? Math.max(1, lead.slowDays / lead.typicalDays) : 1;
  const pace = drawsOf({ low: 1 / slower, likely: 1, high: slower }, of("pace"));
  const told = drawsOf(TOLD, { ...of("told"), most: 1 });
  const telling = drawsOf(TELLING_MINOR, of("telling"));
  const lucks = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const waiting = waitingLuck(of("waiting"));
  const leaves = leavesOf(contribution);
  const loss = (path: number, share: number) => {
    const cancelsPerDay = (waiting.cancels[path] ?? CANCELS_PER_DAY.likely) * share;
    const lost = lostWhenCancelled(found.contribution, leaves(lucks[path] ?? 0.5));
    const care = (waiting.care[path] ?? CARE_MINOR.likely) * share;
    let sum = 0;
    for (const { units, promisedIn, coveredInDays } of broken) {
      // Who has waited beyond the promise until today has not cancelled by it.
      const days = coveredInDays * (pace[path] ?? 1) - Math.max(0, promisedIn);
      if (days > 0) sum += cancelledOf({ units, perDay: 0, days }, cancelsPerDay) * lost + care;
    }
    return sum;
  };
  const money = gainOf(
    (path) => loss(path, 1) - loss(path, told[path] ?? 1) - broken.length * (telling[path] ?? 0),
  );
  const days = Math.max(1, found.coveredInDays);
  return { money, perDayMinor: Math.max(0, money.mean) / days };
}

import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { PATHS, type Span } from "../shared/gains.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { waitingEvidence } from "../shared/waiting/evidence.ts";
import { waitingFacts } from "../shared/waiting/facts.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import type { Case } from "./case.ts";
import { EXTRA_MINOR, MORE, type Plan, type Plans, workDays, worthOfOne } from "./plans.ts";
import { HORIZON_DAYS } from "./queue.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case; plans: Plans };

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, plans: Plans): Evidence[] {
  const { limit, pace, worth, shop, waiting, blocked } = found;
  const { best, lateOrders, waitingPerDayMinor } = plans;
  const sources = [pace.source];
  const ranged = ({ low, high }: { low: number; high: number }) => ({
    range: { low: threeFigures(low), high: threeFigures(high) },
  });
  const amounts = ({ low, high }: { low: number; high: number }) => ({
    range: { low: roundMinor(low), high: roundMinor(high) },
  });
  const add = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources },
  });
  return [
    add("waiting", "Orders to be packed", "orders", waiting),
    add("blocked", "Orders that wait for goods", "orders", blocked),
    add("work", "Days to send them", "days", threeFigures(workDays(found))),
    {
      ...add("sent", "Good weeks send, orders a day", "orders", threeFigures(found.sentPerDay.likely)),
      ...ranged(found.sentPerDay),
    },
    {
      ...add("placed", "Come in, orders a day", "orders", threeFigures(found.placedPerDay.likely)),
      ...ranged(found.placedPerDay),
    },
    {
      ...add("limit", "Late from", "days", limit.days),
      sources: limit.pace ? sources : [settingsSource(shop.today, "ship-within")],
    },
    add("pace_usual", "Half of the orders leave within", "days", limit.pace?.p50 ?? 0),
    add("pace_slow", "Nine in ten leave within", "days", limit.pace?.p90 ?? 0),
    add("late", "Leave late in the weeks ahead", "orders", threeFigures(lateOrders)),
    add("extra_orders", "Packed beyond the usual pace", "orders", threeFigures(mostExtra(plans))),
    {
      ...add("worth", "What an order leaves, with its payment fee", "minor", roundMinor(worthOfOne(found))),
      ...amounts(worth),
    },
    ...waitingEvidence(shop.today, AT_ONCE, sources).filter(({ id }) => id !== "more"),
    {
      ...add("extra", "An order beyond the usual hours", "minor", EXTRA_MINOR.likely),
      ...amounts(EXTRA_MINOR),
      sources: [assumptionSource(shop.today, "extra")],
    },
    add("per_day", "What starting a day later costs", "minor", roundMinor(waitingPerDayMinor)),
    {
      ...add("gain", "What the best choice is worth", "minor", roundMinor(best.money.p50)),
      ...amounts({ low: best.money.p10, high: best.money.p90 }),
    },
  ].filter(({ id }) => limit.pace !== null || !id.startsWith("pace_"));
}

/** How long each waits comes out of the queue. */
const AT_ONCE: Span = { low: 0, likely: 0, high: 0 };

export function tellingOf(found: Case, plans: Plans, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, plans, fact) });
  return { found, plans, ...teller };
}

function commonFacts(found: Case, plans: Plans, fact: Teller["fact"]): FilledSlots {
  const { limit, shop, waiting, blocked, placedPerDay, sentPerDay } = found;
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const {
    cancels_low,
    cancels_high,
    writes_low,
    writes_high,
    care_low,
    care_high,
    telling_low,
    telling_high,
  } = waitingFacts(
    (id, value, label) => fact(id === "more" ? "limit" : id, value, label),
    AT_ONCE,
    shop.currency,
  );
  const judged = {
    cancels_low,
    cancels_high,
    writes_low,
    writes_high,
    care_low,
    care_high,
    telling_low,
    telling_high,
  };
  const limitDays = counted(limit.days, "days");
  return {
    ...(Object.fromEntries(Object.entries(judged).filter(([, slot]) => slot)) as FilledSlots),
    waiting: fact("waiting", counted(waiting, "orders")),
    ...(blocked > 0 && { blocked: fact("blocked", counted(blocked, "orders")) }),
    work: fact("work", counted(Math.round(workDays(found)), "days")),
    sent: fact("sent", paced(sentPerDay.likely)),
    placed: fact("placed", paced(placedPerDay.likely)),
    limit: fact("limit", limitDays),
    ...(limit.pace
      ? {
          pace_usual: fact("pace_usual", counted(limit.pace.p50, "days")),
          pace_slow: fact("pace_slow", counted(limit.pace.p90, "days")),
        }
      : { promise: fact("limit", limitDays) }),
    late: fact("late", counted(Math.round(plans.lateOrders), "orders")),
    horizon: fact("late", counted(HORIZON_DAYS / 7, "weeks"), "Looked ahead"),
    extra_low: fact("extra", cents(EXTRA_MINOR.low), "At least"),
    extra_high: fact("extra", cents(EXTRA_MINOR.high), "At most"),
  };
}

export function titleOf({ say, plans }: Telling): string {
  return say(plans.best.id === "tell" ? sentences.titles.tellThem : sentences.titles.catchUp);
}

export function tradeOff({ id, extraOrders }: Plan, { say, fact }: Telling): string {
  const { tradeOffs } = sentences;
  if (id === "tell" || id === "nothing") return say(tradeOffs[id]);
  return say(tradeOffs.sendMore, {
    extra: fact("extra_orders", counted(Math.round(extraOrders), "orders"), "Packed beyond the usual pace"),
  });
}

export function optionTitle({ id }: Plan, { say, fact }: Telling): string {
  const title = sentences.titles.options[id];
  if (id === "tell" || id === "nothing") return say(title);
  return say(title, { more: fact("extra_orders", percent(MORE[id]), "More than usual") });
}

function mostExtra({ plans }: Plans): number {
  return Math.max(...plans.map(({ extraOrders }) => extraOrders));
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor({ say, fact, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const { sentPerDay, placedPerDay, limit } = found;
  const count = (value: number) => bare(Math.round(value), "orders");
  const judged = (id: string, text: string): Assumption => ({ id, text, changeAt: null });
  return [
    judged(
      "pace",
      say(assumed.pace, {
        sent_low: fact("sent", count(sentPerDay.low), "At least"),
        sent_high: fact("sent", count(sentPerDay.high), "At most"),
        weeks: fact("sent", counted(PACE_DAYS / 7, "weeks"), "Looked back"),
      }),
    ),
    judged(
      "placed",
      say(assumed.placed, {
        placed_low: fact("placed", count(placedPerDay.low), "At least"),
        placed_high: fact("placed", count(placedPerDay.high), "At most"),
      }),
    ),
    {
      id: "limit",
      text: say(limit.pace ? assumed.limitOwn : assumed.limitPromised),
      changeAt: "settings#ship-within",
    },
    judged("cancels", say(assumed.cancels)),
    judged("care", say(assumed.care)),
    judged("extra", say(assumed.extra)),
    { id: "worth", text: say(assumed.worth), changeAt: "settings#payment-fee" },
  ];
}

export function missingFor({ say, setting, found }: Telling): Missing[] {
  if (found.worth.unknownCost === 0) return [];
  const { low, high } = found.settings.plausibleMargin;
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.unitCost),
      effect: say(sentences.missing.unitCostEffect, {
        margin_low: setting("margin", "Least that is likely left", percent(Math.min(low, high))),
        margin_high: setting("margin", "Most that is likely left", percent(Math.max(low, high))),
      }),
      cure: null,
    },
  ];
}

export function changesMind({ say, fact, found }: Telling): string[] {
  const { changesMind: words } = sentences;
  const { waiting, sentPerDay, limit } = found;
  // What waits is gone within the limit if so few come in that nobody joins behind it.
  const enough = sentPerDay.likely - waiting / HORIZON_DAYS;
  const says = [say(words.done)];
  if (isPaceSaid(enough) && limit.days < HORIZON_DAYS)
    says.push(say(words.slower, { enough: fact("sent", paced(enough), "Few enough") }));
  return says;
}

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, plans }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const { best, waitingPerDayMinor } = plans;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  return [
    { text: say(calculation.work), evidence: ["waiting", "blocked", "sent", "work"] },
    { text: say(calculation.late), evidence: ["placed", "limit", "late"] },
    {
      text: say(calculation.worth, {
        worth_low: fact("worth", about(found.worth.low), "At least"),
        worth_high: fact("worth", about(found.worth.high), "At most"),
      }),
      evidence: ["worth"],
    },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(best.money.p50), "Likely gain"),
        gain_low: fact("gain", about(best.money.p10), "Eight times in ten above"),
        gain_high: fact("gain", about(best.money.p90), "Eight times in ten below"),
        per_day: fact("per_day", about(waitingPerDayMinor)),
      }),
      evidence: ["cancels", "writes", "care", "extra", "gain", "per_day"],
    },
  ];
}

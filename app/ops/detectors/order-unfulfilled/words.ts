import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { evenDays, TURNS } from "../shared/break-even.ts";
import { PATHS } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { waitingFacts } from "../shared/waiting/facts.ts";
import { UNSENT_PART } from "../shared/waiting/order-worth.ts";
import type { Case } from "./case.ts";
import type { Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case; best: Plan; waitingPerDayMinor: number };

export function tellingOf(
  found: Case,
  { best, waitingPerDayMinor }: { best: Plan; waitingPerDayMinor: number },
  evidence: readonly Evidence[],
): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, best, waitingPerDayMinor, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { cause, orders, oldestDays, limit, moreDays, shop, sendable, partlySent } = found;
  const [first] = orders;
  const limitDays = counted(limit.days, "days");
  return {
    late: fact("late", counted(orders.length, "orders")),
    oldest: fact("oldest", counted(oldestDays, "days")),
    limit: fact("limit", limitDays),
    ...(limit.pace
      ? {
          pace_usual: fact("pace_usual", counted(limit.pace.p50, "days")),
          pace_slow: fact("pace_slow", counted(limit.pace.p90, "days")),
        }
      : { promise: fact("limit", limitDays) }),
    ...(first && {
      order: recorded(
        "The order",
        { type: "reference", text: first.order.name, of: "shop_order" },
        first.order.source,
      ),
    }),
    ...waitingFacts(fact, moreDays, shop.currency),
    ...(cause.kind === "missing" && {
      product: recorded(
        "The product",
        { type: "name", text: cause.variant.title, of: "product" },
        cause.variant.source,
      ),
      missing: fact("missing", counted(cause.unitsMissing, "units")),
      ...(cause.arrival !== null && { arrival: fact("more", spoken(cause.arrival), "Expected") }),
    }),
    ...(sendable.orders > 0 && { sendable: fact("sendable", counted(sendable.orders, "orders")) }),
    ...(partlySent > 0 && {
      partly: fact("partly", counted(partlySent, "orders")),
      unsent_low: fact("partly", percent(UNSENT_PART.low), "Still unsent, at least"),
      unsent_high: fact("partly", percent(UNSENT_PART.high), "Still unsent, at most"),
    }),
  };
}

export function titleOf({ found, say }: Telling): string {
  const { titles } = sentences;
  if (found.cause.kind === "missing") return say(titles.missing);
  return say(found.orders.length === 1 ? titles.sendOne : titles.sendMany);
}

/** The line under an option: what it costs, and what could go wrong. */
export function tradeOff({ id }: Plan, { found, say, fact }: Telling): string {
  const { tradeOffs } = sentences;
  switch (id) {
    case "nothing":
      return say(tradeOffs.nothing);
    case "send":
      return say(found.orders.length === 1 ? tradeOffs.sendOne : tradeOffs.send);
    case "tell":
      return say(found.cause.kind === "here" ? tradeOffs.tellHere : tradeOffs.tellMissing);
    case "split": {
      const { currency } = found.shop;
      const { low, high } = parcelCost(found.settings, currency);
      return say(tradeOffs.split, {
        parcel_low: fact("parcel", exact(estimated(low, currency)), "At least"),
        parcel_high: fact("parcel", exact(estimated(high, currency)), "At most"),
      });
    }
  }
}

/** What we took for granted, in words to dispute, with the place to change it. */
export function assumptionsFor({ say, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const here = found.cause.kind === "here";
  const judged = (id: string, template: string): Assumption => ({ id, text: say(template), changeAt: null });
  return [
    {
      id: "limit",
      text: say(found.limit.pace ? assumed.limitOwn : assumed.limitPromised),
      changeAt: "settings#ship-within",
    },
    judged("cancels", assumed.cancels),
    judged("care", assumed.care),
    {
      id: "more",
      text: say(here ? assumed.waitHere : assumed.waitMissing),
      changeAt: here || (found.cause.kind === "missing" && found.cause.arrival) ? null : "settings#lead-time",
    },
    judged("calmed", assumed.calmed),
    { id: "worth", text: say(assumed.worth), changeAt: "settings#payment-fee" },
    ...(found.partlySent > 0 ? [judged("partly", assumed.partly)] : []),
  ];
}

export function missingFor({ say, fact, found, setting }: Telling): Missing[] {
  const { worth, settings } = found;
  if (worth.unknownCost === 0) return [];
  const { low, high } = settings.plausibleMargin;
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.unitCost, {
        unknown: fact("unknown_cost", bare(worth.unknownCost, "units")),
      }),
      effect: say(sentences.missing.unitCostEffect, {
        margin_low: setting("margin", "Least that is likely left", percent(Math.min(low, high))),
        margin_high: setting("margin", "Most that is likely left", percent(Math.max(low, high))),
      }),
      cure: null,
    },
  ];
}

export function changesMind({ say, fact, found, waitingPerDayMinor }: Telling): string[] {
  const { changesMind: words } = sentences;
  const days = evenDays(waitingPerDayMinor);
  const soon =
    days === null ? [] : [say(words.soon, { even: fact("per_day", counted(days, "days"), TURNS) })];
  if (found.cause.kind === "here") return [...soon, say(words.agreed), say(words.counted)];
  return [say(words.agreed), say(words.sooner, { soon: fact("more", counted(SOON_DAYS, "days"), "Soon") })];
}

/** A parcel of its own is not worth it for so short a time. */
const SOON_DAYS = 2;

/** "How it was calculated", in the order in which a person would do it on paper. */
export function calculationFor({ say, fact, found, best, waitingPerDayMinor }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const { worth, pace, orders, shop, cause } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return [
    {
      text: say(calculation.late, {
        waiting: fact("waiting", bare(pace?.waiting ?? orders.length, "orders")),
      }),
      evidence: ["waiting", "late", "limit", "oldest"],
    },
    cause.kind === "missing"
      ? { text: say(calculation.stock), evidence: ["available", "missing"] }
      : { text: say(calculation.stockHere), evidence: ["late"] },
    {
      text: say(calculation.worth, {
        worth_low: fact("worth", about(worth.low), "At least"),
        worth_high: fact("worth", about(worth.high), "At most"),
      }),
      evidence: ["worth"],
    },
    {
      text: say(calculation.loss, { per_day: fact("per_day", about(waitingPerDayMinor)) }),
      evidence: ["cancels", "writes", "care", "more", "per_day"],
    },
    {
      text: say(calculation.gain, {
        paths: fact("gain", bare(PATHS, "units"), "Futures played"),
        gain_likely: fact("gain", about(best.money.p50), "Likely gain"),
        gain_low: fact("gain", about(best.money.p10), "Eight times in ten above"),
        gain_high: fact("gain", about(best.money.p90), "Eight times in ten below"),
      }),
      evidence: ["gain"],
    },
  ];
}

import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated, money } from "../../money/money.ts";
import {
  type Alert,
  defineDetector,
  type DetectInput,
  type DraftSeed,
  type Option,
  type Subject,
} from "../contract.ts";
import { decideBeforeItCosts, LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { noted } from "../shared/noted.ts";
import { TAGS, tagSeed } from "../shared/order-care/tag-seed.ts";
import { recordSubject, variantSubject } from "../shared/subjects.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { asks, type Case, casesFor } from "./case.ts";
import { evidenceFor } from "./evidence.ts";
import { type Plan, plansFor } from "./plans.ts";
import { notes, reasons, titles } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  missingFor,
  type Telling,
  tellingOf,
  titleOf,
  tradeOff,
} from "./words.ts";

/** Customers who were told are given so long before it is brought up again. */
const TOLD_DAYS = 7;

/**
 * Raises one alert for all orders that are late though everything for them is there, and one for each variant that late
 * orders wait for (ORD-01).
 *
 * stake = P(cancel while it goes on waiting) × (contribution + payment fee + handling) + P(customer writes) × answering,
 * as far as the best choice saves it; on 256 futures.
 */
export const orderUnfulfilled = defineDetector({
  id: "order_unfulfilled",
  title: "Orders that wait longer than promised or usual",
  asks: () => asks,
  detect(input) {
    const found = casesFor(input);
    if (!found)
      return {
        alerts: [],
        lookedAt: 0,
        notes: [noted(notes.noPace, { weeks: [PACE_DAYS / 7, "weeks"] }, input)],
      };
    const alerts = found.cases.flatMap((one) => alertFor(one) ?? []);
    return { alerts, lookedAt: found.lookedAt, notes: notesFor(input) };
  },
});

function notesFor(input: DetectInput<typeof asks>): string[] {
  const pace = input.facts.fulfilmentPace.get("");
  const rest = (pace?.waiting ?? 0) - input.facts.openOrders.size;
  const held = pace?.held ?? 0;
  return [
    ...(rest > 0 ? [noted(notes.rest, { rest: [rest, "orders"] }, input)] : []),
    ...(held > 0 ? [noted(notes.held, { held: [held, "orders"] }, input)] : []),
  ];
}

function alertFor(found: Case): Alert | null {
  const { cause, orders, shop } = found;
  const { plans, best, waitingPerDayMinor } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, { best, waitingPerDayMinor });
  const telling = tellingOf(found, { best, waitingPerDayMinor }, evidence);
  const missing = missingFor(telling);
  return {
    ...identityOf(found),
    detector: "order_unfulfilled",
    catalogueIds: ["ORD-01"],
    lane: "money",
    title: titleOf(telling),
    reason: telling.say(reasons[cause.kind]),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(waitingPerDayMinor, shop.currency),
    decideBy: decideBeforeItCosts(shop.today, { stakeMinor: best.money.p50, waitingPerDayMinor }),
    // To find out why they lie, and a little for each.
    attentionMinutes: 3 + Math.min(10, orders.length * 0.2),
    bestOptionId: best.id,
    options: plans.map((plan) => optionFor(plan, telling)),
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    settlingDays: best.id === "tell" ? TOLD_DAYS : SETTLING_DAYS,
  };
}

/** An order alone stands for itself; several that lie there for the same reason are one matter. */
function identityOf({
  cause,
  orders,
}: Case): Pick<Alert, "fingerprint" | "subject" | "situation" | "evidenceKey"> {
  const [first] = orders;
  if (cause.kind === "missing") {
    const { variantId } = cause.variant;
    return {
      fingerprint: `order_unfulfilled:${variantId}`,
      subject: variantSubject(cause.variant),
      situation: `stock:${variantId}`,
      evidenceKey: `missing|${doublings(orders.length)}|${cause.arrival === null ? "none" : "some"} on the way`,
    };
  }
  if (first && orders.length === 1) {
    const { orderId, name } = first.order;
    return {
      fingerprint: `order_unfulfilled:${orderId}`,
      subject: recordSubject("order", orderId, name),
      situation: `order:${orderId}`,
      evidenceKey: "in stock",
    };
  }
  return {
    fingerprint: "order_unfulfilled:in_stock",
    subject: SHOP,
    situation: "orders:unsent",
    evidenceKey: `in stock|${doublings(orders.length)}`,
  };
}

const SHOP: Subject = recordSubject("shop", "orders", "Orders that wait");

function optionFor(plan: Plan, telling: Telling): Option {
  const { currency } = telling.found.shop;
  return {
    id: plan.id,
    title: telling.say(titles[plan.id]),
    money: moneyRange(plan.money, currency),
    cash: money(0, currency),
    tradeOff: tradeOff(plan, telling),
    reversible: plan.id === "nothing",
    draft: seedOf(plan, telling),
  };
}

/** What leaves a warehouse is booked where it is packed: one order that is late bears a word to whoever packs. */
function seedOf({ id }: Plan, { found: { orders } }: Telling): DraftSeed | null {
  const [only, more] = orders;
  return id === "send" && only && !more ? tagSeed(only.order, TAGS.sendFirst) : null;
}

import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { bestOf, byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { type Gain, NO_GAIN } from "../shared/gains.ts";
import { lookOnce } from "../shared/look-through.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { MINUTES_MINOR } from "../shared/returns/costs.ts";
import { ends } from "../shared/said.ts";
import { settingsSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { CALMED } from "../shared/waiting/futures.ts";
import {
  asks,
  type Case,
  caseReader,
  gainOfChoice,
  type Input,
  LEAVES,
  PATIENCE_DAYS,
  STAYS,
} from "./case.ts";
import { notes, options, titles, words } from "./sentences.ts";

/**
 * Raises an alert for each late order of a regular, or of a company (ORD-17).
 *
 * stake = P(leaves because it is late) × what they leave in a year × P(stays after all), less some minutes. What is lost in
 * the order itself stands with the other late ones, and is not counted here.
 */
export const valuedOrderLate = defineDetector({
  id: "valued_order_late",
  title: "Late orders of regulars and companies",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf(given: Input) {
        const caseOf = caseReader(given);
        for (const order of given.facts.customerOrders.values()) yield caseOf(order);
      },
      alertOf: alertFor,
      fine: ["in_time", "not_regular"],
      notes,
      unit: "orders",
    }),
});

/** The share of such customers who leave at which sending it first is worth no more than the minutes it takes. */
function turnsAt({ mean }: Gain): number {
  return breakEven({ at: LEAVES, worthMinor: mean, costMinor: meanOf(MINUTES_MINOR) });
}

function alertFor(found: Case): Alert | null {
  const { order, past, ageDays, limit, isHeld, future, input } = found;
  const nothing = { id: "nothing", money: NO_GAIN };
  const first = { id: "first", money: gainOfChoice(found, "first") };
  const write = { id: "write", money: gainOfChoice(found, "write") };
  const best = bestOf([first, write], nothing);
  if (best.money.p50 < LEAST_STAKE_MINOR) return null;
  const about = (minor: number) => rough(estimated(minor, input.currency));
  const sources = [order.source];
  const pace = input.facts.fulfilmentPace.get("");
  return toldAlert({
    detector: "valued_order_late",
    catalogueIds: ["ORD-17"],
    subject: recordSubject("order", order.orderId, order.name),
    situation: `order:${order.orderId}`,
    shop: input,
    evidence: [
      { id: "age", label: "Placed so long ago", unit: "days", value: ageDays, sources },
      {
        ...{ id: "limit", label: "Late from", unit: "days", value: limit.days },
        sources: limit.pace && pace ? [pace.source] : [settingsSource(input.today, "ship-within")],
      },
      { id: "orders", label: "Their orders before", unit: "orders", value: past.orders, sources },
      { id: "paid", label: "Paid for them", unit: "minor", value: roundMinor(past.paidMinor), sources },
      {
        ...{
          id: "future",
          label: "What they leave in a year to come",
          unit: "minor",
          value: roundMinor(future.likely),
          sources,
        },
        range: { low: roundMinor(future.low), high: roundMinor(future.high) },
      },
    ],
    judgements: [
      { id: "leaves", label: "Leave because it is late", unit: "share", span: LEAVES },
      { id: "stays", label: "Stay where it leaves today", unit: "share", span: STAYS },
      { id: "calmed", label: "Stay where somebody writes", unit: "share", span: CALMED },
      { id: "effort", label: "Doing it", unit: "minor", span: MINUTES_MINOR },
    ],
    common: (fact) => ({
      ...evenShare(fact, "leaves", turnsAt(best.money)),
      order: orderFact(order.name, order.source),
      age: fact("age", counted(ageDays, "days")),
      limit: fact("limit", counted(limit.days, "days")),
      orders: fact("orders", counted(past.orders, "orders")),
      paid: fact("paid", about(past.paidMinor)),
      ...ends(fact, "future", { span: future, said: about }),
    }),
    words: {
      ...words,
      title: titles[order.company ? "company" : "regular"],
      reason: isHeld ? words.held : words.reason,
    },
    changeAt: { future: "settings#plausible-margin" },
    best,
    choices: [
      byHand("first", { ...options.first, money: first.money }),
      byHand("write", { ...options.write, money: write.money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: best.money.mean / PATIENCE_DAYS,
    attentionMinutes: 3,
    evidenceKey: `${order.company ? "company" : "regular"}|${isHeld ? "held" : "not held"}`,
  });
}

import { estimated, roundMinor } from "../../money/money.ts";
import { counted, percent, rough, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import { bestOf, byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { NO_GAIN } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { CONTACT_MINOR, RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { ends } from "../shared/said.ts";
import { threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { AHEAD_DAYS, asks, type Case, caseReader, gainOfChoice, type Input, LIMIT, TALK } from "./case.ts";
import { options, titles, words } from "./sentences.ts";

/**
 * Raises an alert for each customer of whose orders something comes back far more often than is usual (RET-05).
 *
 * stake = over 90 days, returns that no longer come × (parcel + way back + P(unfit) × goods), less what is lost with those
 * who leave. Who they are is not known here: they are told by their newest order.
 */
export const serialReturner = defineDetector({
  id: "serial_returner",
  title: "Customers who send back nearly everything",
  asks: () => asks,
  detect(input) {
    const found = lookOnce(input, {
      *casesOf(given: Input) {
        const caseOf = caseReader(given);
        for (const [customer, row] of given.facts.customerReturns) yield caseOf(customer, row);
      },
      alertOf: alertFor,
      fine: ["usual"],
      notes: {},
    });
    // Those who sent back less were looked at as well: the view leaves them out.
    return { ...found, lookedAt: input.facts.customerReturns.get("")?.customers ?? 0 };
  },
});

function alertFor(found: Case): Alert | null {
  const { customer, row, usual, share, backMinor, keptMinor, input } = found;
  const nothing = { id: "nothing", money: NO_GAIN } as const;
  const limit = { id: "limit", money: gainOfChoice(found, "limit") } as const;
  const talk = { id: "talk", money: gainOfChoice(found, "talk") } as const;
  const best = bestOf<typeof limit | typeof talk | typeof nothing>([limit, talk], nothing);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const about = (minor: number) => rough(estimated(minor, input.currency));
  const effects = best.id === "limit" ? LIMIT : TALK;
  const judgements: Judgement[] = [
    { id: "way", label: "Taking one back", unit: "minor", span: RETURN_MINOR },
    { id: "unsellable", label: "Cannot be sold again", unit: "share", span: UNSELLABLE },
    { id: "fewer", label: "Returns that no longer come", unit: "share", span: effects.fewer },
    { id: "leaves", label: "Customers who leave", unit: "share", span: effects.leaves },
    { id: "effort", label: "Writing to them", unit: "minor", span: CONTACT_MINOR },
  ];
  return toldAlert({
    detector: "serial_returner",
    catalogueIds: ["RET-05"],
    subject: recordSubject("order", row.newest.orderId, row.newest.name),
    recordId: customer,
    situation: `returns:customer:${customer}`,
    shop: input,
    evidence: evidenceFor(found),
    judgements,
    common: (fact) => ({
      ...evenAmount(fact, "effort", {
        minor: best.money.mean + meanOf(CONTACT_MINOR),
        currency: input.currency,
      }),
      order: orderFact(row.newest.name, row.source),
      orders: fact("orders", counted(row.orders, "orders")),
      returned: fact("returned", counted(row.returnedOrders, "orders")),
      usual: fact("usual", percent(threeFigures(usual))),
      since: recorded("Their first order", spoken(row.firstDay), row.source),
      ahead: fact("ahead", counted(AHEAD_DAYS, "days"), "Counted ahead"),
      back: fact("back", about(backMinor)),
      kept: fact("kept", about(keptMinor)),
      ...ends(fact, "share", { span: share, said: (part) => percent(threeFigures(part)) }),
    }),
    words: { ...words, title: titles[best.id] },
    changeAt: { margin: "settings#plausible-margin" },
    best,
    choices: [
      byHand("limit", { ...options.limit, money: limit.money }),
      byHand("talk", { ...options.talk, money: talk.money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: best.money.mean / AHEAD_DAYS,
    attentionMinutes: 6,
    evidenceKey: `${doublings(row.returnedOrders)} came back`,
  });
}

function evidenceFor({ row, shop, usual, share, ahead, backMinor, keptMinor }: Case): Evidence[] {
  const sources = [row.source];
  return [
    { id: "orders", label: "Their orders", unit: "orders", value: row.orders, sources },
    {
      id: "returned",
      label: "Of which something came back",
      unit: "orders",
      value: row.returnedOrders,
      sources,
    },
    {
      id: "usual",
      label: "Of all orders, something came back of",
      unit: "share",
      value: threeFigures(usual),
      sources: [shop.source],
    },
    {
      ...{ id: "share", label: "Of their next orders, something comes back of", unit: "share" },
      ...{ value: threeFigures(share.likely), sources },
      range: { low: threeFigures(share.low), high: threeFigures(share.high) },
    },
    {
      ...{
        id: "ahead",
        label: "Orders that they place in that time",
        unit: "orders",
        value: threeFigures(ahead.likely),
        sources,
      },
      range: { low: threeFigures(ahead.low), high: threeFigures(ahead.high) },
    },
    {
      id: "back",
      label: "Of an order that comes back, on average",
      unit: "minor",
      value: roundMinor(backMinor),
      sources,
    },
    {
      id: "kept",
      label: "Kept of an order, on average",
      unit: "minor",
      value: roundMinor(keptMinor),
      sources,
    },
  ];
}

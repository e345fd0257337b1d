import { addDays } from "../../facts/day.ts";
import { receivedUnits } from "../../facts/rows/own-order.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { bestOf, byHand, nothingChoice } from "../shared/choice.ts";
import { CLAIM_DAYS, LETTER_MINOR } from "../shared/claim.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import type { Gain, Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LEFT_WORTH } from "../shared/left-worth.ts";
import { termsEvidence } from "../shared/line-evidence.ts";
import { lookOnce } from "../shared/look-through.ts";
import { orderFacts } from "../shared/order-telling.ts";
import { assumptionSource } from "../shared/sources.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor, FREIGHT, gainsOf, OFF, TAKES_BACK } from "./case.ts";
import { notes, options, reason, titles, turns, words } from "./sentences.ts";

const JUDGEMENTS: readonly Judgement[] = [
  { id: "takes_back", label: "They take them back", unit: "share", span: TAKES_BACK },
  { id: "freight", label: "Freight back, of their cost", unit: "share", span: FREIGHT },
  { id: "off", label: "Off their price, when asked", unit: "share", span: OFF },
  { id: "left_worth", label: "Worth after a year, of its cost", unit: "share", span: LEFT_WORTH },
  { id: "letter", label: "A letter", unit: "minor", span: LETTER_MINOR },
];

/**
 * Raises an alert for each own order of which more came than was ordered, within the days in which it can be taken up
 * (PUR-04).
 *
 * stake = the better of: P(taken back) × (extra × cost × holding + loss of worth − freight); extra × cost × what comes off
 * the price; each less a letter. Against keeping them.
 */
export const overReceipt = defineDetector({
  id: "over_receipt",
  title: "Own orders of which more came than was ordered",
  asks: () => stockAsks,
  detect(input) {
    const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
    return lookOnce(input, {
      *casesOf(shop: DetectInput<StockAsks>) {
        for (const order of shop.facts.ownOrders.values()) yield caseFor(shop, order, read);
      },
      alertOf: (found: Case) => alertFor(found, input),
      fine: ["fine"],
      notes,
      unit: "orders",
    });
  },
});

function alertFor(found: Case, input: DetectInput<StockAsks>): Alert | null {
  const { order, lines, units, valueMinor, lastReceipt, daysSince } = found;
  const gains = gainsOf(found, input.seed);
  const nothing = nothingChoice(options.nothing);
  const choices = [
    byHand("return", { ...options.return, money: gains.back }),
    byHand("negotiate", { ...options.negotiate, money: gains.off }),
  ];
  const best = bestOf([...choices, nothing], nothing);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const [first, ...others] = lines;
  const { received, ordered } = countsOf(found);
  const about = (minor: number) => rough(estimated(minor, input.currency));
  const isSentBack = best.id === "return";
  const turnsAt = (at: Span) =>
    breakEven({ at, worthMinor: best.money.mean, costMinor: meanOf(LETTER_MINOR) });
  return toldAlert({
    detector: "over_receipt",
    catalogueIds: ["PUR-04"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `po:${order.id}`,
    shop: input,
    evidence: evidenceFor(found, gains.keeping, input),
    judgements: JUDGEMENTS,
    common: (fact) => ({
      ...(isSentBack
        ? evenShare(fact, "takes_back", turnsAt(TAKES_BACK))
        : evenShare(fact, "off", turnsAt(OFF))),
      ...orderFacts(order),
      product: recorded("The product", { type: "name", text: first.line.title, of: "product" }, order.source),
      ...(others.length > 0 && {
        others: recorded("Others of which more came", counted(others.length, "products"), order.source),
      }),
      ordered: fact("ordered_units", counted(ordered, "units")),
      received: fact("received_units", bare(received, "units")),
      extra: fact("extra_units", counted(units, "units")),
      ago: fact("days_since", counted(daysSince, "days")),
      value: fact("value", about(valueMinor)),
      keeping: fact("keeping", about(gains.keeping.p50)),
      holding: fact("holding_rate", percent(input.settings.holdingRatePerYear)),
      window: fact("window", counted(CLAIM_DAYS, "days")),
    }),
    words: {
      ...{ title: isSentBack ? titles.return : titles.negotiate, reason, ...words },
      changesMind: [isSentBack ? turns.return : turns.negotiate, ...words.changesMind],
    },
    changeAt: { left_worth: "settings#holding" },
    best,
    choices: [...choices, nothing],
    waitingPerDayMinor: best.money.mean / CLAIM_DAYS,
    decideBy: addDays(lastReceipt, CLAIM_DAYS / 2),
    attentionMinutes: 3,
    evidenceKey: `extra ${units}|${best.id}`,
  });
}

function countsOf({ lines }: Case): { received: number; ordered: number } {
  let received = 0;
  let extra = 0;
  for (const { line, units } of lines) {
    received += receivedUnits(line);
    extra += units;
  }
  return { received, ordered: received - extra };
}

function evidenceFor(found: Case, keeping: Gain, input: DetectInput<StockAsks>): Evidence[] {
  const { order, lines, units, valueMinor, daysSince } = found;
  const sources = [order.source];
  const { received, ordered } = countsOf(found);
  const paces = lines.flatMap(({ stock }) => [stock.stock.source, stock.sales.source]);
  return [
    { id: "extra_units", label: "Too many", value: units, unit: "units", sources },
    { id: "ordered_units", label: "Ordered and not called off", value: ordered, unit: "units", sources },
    { id: "received_units", label: "Received", value: received, unit: "units", sources },
    { id: "value", label: "Cost of what is too many", value: roundMinor(valueMinor), unit: "minor", sources },
    { id: "days_since", label: "Days since the last came", value: daysSince, unit: "days", sources },
    {
      ...{ id: "keeping", label: "Keeping them for up to a year", unit: "minor", sources: paces },
      ...{
        value: roundMinor(keeping.p50),
        range: { low: roundMinor(keeping.p10), high: roundMinor(keeping.p90) },
      },
    },
    {
      ...{ id: "window", label: "Days in which it can be taken up", unit: "days", value: CLAIM_DAYS },
      sources: [assumptionSource(input.today, "window")],
    },
    ...termsEvidence({ settings: input.settings, shop: input }),
  ];
}

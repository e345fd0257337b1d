import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import {
  lastReceiptOf,
  type OwnOrderLineRow,
  type OwnOrderRow,
  receivedUnits,
} from "../../facts/rows/own-order.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { bestOf, byHand, nothingChoice } from "../shared/choice.ts";
import { CLAIM_DAYS, LETTER_MINOR, RECOVERED } from "../shared/claim.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { orderFacts } from "../shared/order-telling.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

/** Of units that stand as damaged after a delivery, those that came so. A judgement, stated as such. */
const THEIRS: Span = { low: 0.3, likely: 0.75, high: 0.97 };
/** What damaged goods bring as seconds, of their cost. A judgement, stated as such. */
const SECONDS: Span = { low: 0, likely: 0.25, high: 0.6 };

const JUDGEMENTS: readonly Judgement[] = [
  { id: "theirs", label: "Came damaged", unit: "share", span: THEIRS },
  { id: "recovered", label: "Made good by a claim", unit: "share", span: RECOVERED },
  { id: "seconds", label: "Bring as seconds, of their cost", unit: "share", span: SECONDS },
];

const asks = { ownOrders: { lastMonths: 2 }, unfit: true } as const;
type Input = DetectInput<typeof asks>;

type Damaged = { line: OwnOrderLineRow; units: number };
/** A delivery of late with goods that stand as damaged, the costliest first. */
type Case = {
  order: OwnOrderRow;
  lines: readonly [Damaged, ...Damaged[]];
  units: number;
  received: number;
  valueMinor: number;
  lastReceipt: Day;
  daysSince: number;
};
type Skip = "fine" | "no_cost" | "other_currency";

/**
 * Raises an alert for each own order that came of late and of whose goods some stand as damaged in Shopify (PUR-05).
 *
 * stake = units damaged × their cost on the order × share that came so × what a claim brings back − a letter. Sales missed
 * for want of them are counted by stockout, which goes by what is free to sell.
 */
export const receivedDamaged = defineDetector({
  id: "received_damaged",
  title: "Own orders that came damaged",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf(shop: Input) {
        // The newest delivery first: what is damaged of a product is most likely of that one.
        const left = new Map([...shop.facts.unfit].map(([id, { damaged }]) => [id, damaged]));
        for (const delivery of deliveriesOf(shop)) yield caseOf(delivery, shop, left);
      },
      alertOf: (found: Case) => alertFor(found, input),
      fine: ["fine"],
      notes,
      unit: "orders",
    }),
});

type Delivery = { order: OwnOrderRow; lastReceipt: Day; daysSince: number };

function deliveriesOf({ facts, today }: Input): Delivery[] {
  const deliveries = [...facts.ownOrders.values()].flatMap((order): Delivery[] => {
    const lastReceipt = lastReceiptOf(order);
    const daysSince = lastReceipt === null ? Infinity : daysBetween(lastReceipt, today);
    return lastReceipt === null || daysSince > CLAIM_DAYS ? [] : [{ order, lastReceipt, daysSince }];
  });
  return deliveries.sort(
    (a, b) => b.lastReceipt.localeCompare(a.lastReceipt) || a.order.id.localeCompare(b.order.id),
  );
}

/** Takes what it explains off `left`: a unit is claimed once. */
function caseOf(delivery: Delivery, { currency }: Input, left: Map<string, number>): Case | Skip {
  const damaged: Damaged[] = [];
  for (const line of delivery.order.lines) {
    const there = left.get(line.variantId) ?? 0;
    const units = Math.min(there, receivedUnits(line));
    if (units <= 0) continue;
    left.set(line.variantId, there - units);
    damaged.push({ line, units });
  }
  if (damaged.length === 0) return "fine";
  if (delivery.order.currency !== currency) return "other_currency";
  const costed = damaged.filter(({ line }) => (line.unitCostMinor ?? 0) > 0);
  const worth = ({ line, units }: Damaged) => units * (line.unitCostMinor ?? 0);
  const [first, ...rest] = costed.toSorted((a, b) => worth(b) - worth(a));
  if (!first) return "no_cost";
  const sum = (of: (one: Damaged) => number) => costed.reduce((all, one) => all + of(one), 0);
  return {
    ...delivery,
    lines: [first, ...rest],
    units: sum(({ units }) => units),
    received: sum(({ line }) => receivedUnits(line)),
    valueMinor: sum(worth),
  };
}

function alertFor(found: Case, input: Input): Alert | null {
  const { order, lines, units, received, valueMinor, lastReceipt, daysSince } = found;
  const of = (name: string) => ({ seed: input.seed, name: `${order.id} damaged ${name}`, most: 1 });
  const [theirs, recovered, seconds] = [
    drawsOf(THEIRS, of("theirs")),
    drawsOf(RECOVERED, of("recovered")),
    drawsOf(SECONDS, of("seconds")),
  ];
  const claim = gainOf(
    (path) => valueMinor * (theirs[path] ?? 0) * (recovered[path] ?? 0) - LETTER_MINOR.likely,
  );
  const nothing = nothingChoice(options.nothing);
  const choices = [
    byHand("claim", { ...options.claim, money: claim }),
    byHand("seconds", { ...options.seconds, money: gainOf((path) => valueMinor * (seconds[path] ?? 0)) }),
    nothing,
  ];
  const best = bestOf(choices, nothing);
  // Whoever would rather sell them as seconds needs no alert for it.
  if (best.id !== "claim" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const [first, ...others] = lines;
  return toldAlert({
    detector: "received_damaged",
    catalogueIds: ["PUR-05"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `po:${order.id}`,
    shop: input,
    evidence: evidenceFor(found, input),
    judgements: JUDGEMENTS,
    common: (fact) => ({
      ...evenShare(
        fact,
        "theirs",
        breakEven({ at: THEIRS, worthMinor: claim.mean, costMinor: LETTER_MINOR.likely }),
      ),
      ...orderFacts(order),
      product: recorded("The product", { type: "name", text: first.line.title, of: "product" }, order.source),
      ...(others.length > 0 && {
        others: recorded("Others that are damaged", counted(others.length, "products"), order.source),
      }),
      damaged: fact("damaged_units", counted(units, "units")),
      received: fact("received_units", counted(received, "units")),
      ago: fact("days_since", counted(daysSince, "days")),
      value: fact("value", rough(estimated(valueMinor, input.currency))),
      window: fact("window", counted(CLAIM_DAYS, "days")),
    }),
    words,
    best,
    choices,
    waitingPerDayMinor: best.money.mean / CLAIM_DAYS,
    decideBy: addDays(lastReceipt, CLAIM_DAYS / 2),
    attentionMinutes: 4,
    evidenceKey: `damaged ${units}|received ${received}`,
  });
}

function evidenceFor(
  { order, lines, units, received, valueMinor, daysSince }: Case,
  input: Input,
): Evidence[] {
  const sources = [order.source];
  const states = lines.flatMap(({ line }) => input.facts.unfit.get(line.variantId)?.source ?? []);
  return [
    { id: "damaged_units", label: "Damaged, as Shopify shows", value: units, unit: "units", sources: states },
    { id: "received_units", label: "Received", value: received, unit: "units", sources },
    { id: "value", label: "Cost of what is damaged", value: roundMinor(valueMinor), unit: "minor", sources },
    { id: "days_since", label: "Days since the last came", value: daysSince, unit: "days", sources },
    {
      ...{ id: "window", label: "Days in which a claim is heard", unit: "days", value: CLAIM_DAYS },
      sources: [assumptionSource(input.today, "window")],
    },
  ];
}

import { daysBetween } from "../../facts/day.ts";
import {
  type DiscontinuedRow,
  openUnits,
  type OwnOrderLineRow,
  type OwnOrderRow,
} from "../../facts/rows/own-order.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import { CALLING_OFF_FEE, callingOffFadesPerDay, cancellationOf } from "../shared/calling/calling-off.ts";
import { bestOf, byHand, type Choice, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { orderFacts } from "../shared/order-telling.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, turns, words } from "./sentences.ts";

/** What goods that a store no longer sells bring, as a share of their cost. A judgement, stated as such. */
const WORTH: Span = { low: 0.15, likely: 0.45, high: 0.8 };
/** Of what they lose by that, what putting them on sale again makes up. A judgement, stated as such. */
const SOLD_AGAIN: Span = { low: 0.1, likely: 0.4, high: 0.85 };

const JUDGEMENTS: readonly Judgement[] = [
  { id: "worth", label: "Brings, of its cost", unit: "share", span: WORTH },
  { id: "again", label: "Made up by selling it again", unit: "share", span: SOLD_AGAIN },
  { id: "fee", label: "Kept by the supplier", unit: "share", span: CALLING_OFF_FEE },
];

const asks = { ownOrders: { lastMonths: 1 }, discontinued: true, stock: true } as const;
type Input = DetectInput<typeof asks>;

/** An open order with lines of products that are no longer sold, the costliest first. */
type Case = {
  order: OwnOrderRow;
  lines: readonly [Gone, ...Gone[]];
  units: number;
  valueMinor: number;
};
type Gone = { line: OwnOrderLineRow; of: DiscontinuedRow };
type Skip = "fine" | "no_cost" | "other_currency";

/**
 * Raises an alert for each open order of products that the store has archived or deleted (INV-21; advertisements are
 * another source).
 *
 * stake = units to come × their cost on the order × (1 − what they would bring of it) − what the supplier keeps.
 */
export const orderDiscontinued = defineDetector({
  id: "order_discontinued",
  title: "Open orders of what is no longer sold",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf(shop: Input) {
        for (const order of shop.facts.ownOrders.values())
          if (order.state === "placed") yield caseOf(order, shop);
      },
      alertOf: (found: Case) => alertFor(found, input),
      fine: ["fine"],
      notes,
      unit: "orders",
    }),
});

function caseOf(order: OwnOrderRow, { facts, currency }: Input): Case | Skip {
  const gone = order.lines.flatMap((line): Gone[] => {
    const of = openUnits(line) > 0 ? facts.discontinued.get(line.variantId) : undefined;
    return of ? [{ line, of }] : [];
  });
  if (gone.length === 0) return "fine";
  if (order.currency !== currency) return "other_currency";
  const worth = ({ line }: Gone) => openUnits(line) * (line.unitCostMinor ?? 0);
  const [first, ...rest] = gone.toSorted((a, b) => worth(b) - worth(a));
  if (!first || worth(first) <= 0) return "no_cost";
  const lines: Case["lines"] = [first, ...rest];
  const sum = (of: (one: Gone) => number) => lines.reduce((all, one) => all + of(one), 0);
  return { order, lines, units: sum(({ line }) => openUnits(line)), valueMinor: sum(worth) };
}

function alertFor(found: Case, input: Input): Alert | null {
  const { order, lines, units, valueMinor } = found;
  const choices = choicesFor(found, input);
  const nothing = nothingChoice(options.nothing);
  const best = bestOf([...choices, nothing], nothing);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  // Putting it on sale again, where that can be done, or letting it come.
  const other = Math.max(0, ...choices.filter(({ id }) => id !== best.id).map(({ money }) => money.mean));
  const [first, ...others] = lines;
  const name = { type: "name", text: first.line.title, of: "product" } as const;
  return toldAlert({
    detector: "order_discontinued",
    catalogueIds: ["INV-21"],
    subject: recordSubject("purchase_order", order.id, order.reference),
    situation: `po:${order.id}`,
    shop: input,
    evidence: evidenceFor(found, input),
    judgements: JUDGEMENTS,
    common: (fact) => ({
      // All that calling it off saves beyond the next best choice, before what the supplier keeps.
      ...evenAmount(fact, "fee", {
        minor: best.money.mean + meanOf(CALLING_OFF_FEE) * valueMinor - other,
        currency: input.currency,
      }),
      ...orderFacts(order),
      product: recorded("The product", name, first.of.source),
      ...(others.length > 0 && {
        others: recorded("Others on it no longer sold", counted(others.length, "products"), order.source),
      }),
      units: fact("open_units", counted(units, "units")),
      value: fact("value", rough(estimated(valueMinor, input.currency))),
      ...(first.of.state === "deleted" && { deleted: recorded("Deleted", name, first.of.source) }),
    }),
    words: { ...words, changesMind: [other > 0 ? turns.sell : turns.come, ...words.changesMind] },
    best,
    choices: [...choices, nothing],
    waitingPerDayMinor: callingOffFadesPerDay(best.money, order, input.today),
    attentionMinutes: 3,
    evidenceKey: `open ${units}|${lines.map(({ of }) => of.state).join()}`,
  });
}

function choicesFor({ order, lines, valueMinor }: Case, { facts, seed }: Input): Choice[] {
  const of = (name: string) => ({ seed, name: `${order.id} discontinued ${name}`, most: 1 });
  const worth = drawsOf(WORTH, of("worth"));
  const again = drawsOf(SOLD_AGAIN, of("again"));
  const fee = drawsOf(CALLING_OFF_FEE, of("fee"));
  const lost = (path: number) => valueMinor * (1 - (worth[path] ?? 0));
  const cancel: Choice = {
    ...byHand("cancel", {
      ...options.cancel,
      money: gainOf((path) => lost(path) - valueMinor * (fee[path] ?? 0)),
    }),
    reversible: false,
    draft: cancellationOf(
      order,
      lines.map(({ line }) => ({
        ...{ line, openUnits: openUnits(line), units: openUnits(line) },
        stock: facts.stock.get(line.variantId),
      })),
    ),
  };
  const [{ of: product }] = lines;
  // What was deleted can only be made anew, and several products are several decisions.
  if (product.state === "deleted" || new Set(lines.map((one) => one.of.productId)).size > 1) return [cancel];
  const sell: Choice = {
    ...byHand("sell", { ...options.sell, money: gainOf((path) => lost(path) * (again[path] ?? 0)) }),
    draft: {
      kind: "product_status",
      payload: {
        ...{ productId: product.productId, title: product.productTitle },
        ...{ status: "archived", newStatus: "active" },
      },
    },
  };
  return [cancel, sell];
}

function evidenceFor({ order, lines, units, valueMinor }: Case, { today }: Input): Evidence[] {
  const sources = [order.source, ...lines.map(({ of }) => of.source)];
  return [
    { id: "open_units", label: "Still to come", value: units, unit: "units", sources },
    {
      id: "value",
      label: "At their cost",
      value: roundMinor(valueMinor),
      unit: "minor",
      sources: [order.source],
    },
    {
      ...{ id: "due", label: "Days until it is expected", unit: "days" },
      ...{ value: Math.max(0, daysBetween(today, order.expectedDay)), sources: [order.source] },
    },
  ];
}

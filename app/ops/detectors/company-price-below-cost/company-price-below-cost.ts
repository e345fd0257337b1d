import type { CompanyPriceRow } from "../../facts/rows/company-prices.ts";
import { estimated, money, roundMinor } from "../../money/money.ts";
import { counted, exact, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { sortThrough } from "../shared/look-through.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, words } from "./sentences.ts";

const asks = { companyPrices: { lastDays: 90 } } as const;
type Input = DetectInput<typeof asks>;

/** What companies buy next quarter, of what they bought in the last. A judgement, stated as such. */
const AGAIN: Span = { low: 0.4, likely: 0.9, high: 1.5 };
/** A quarter: price lists are agreed on for about as long. A judgement, stated as such. */
const AHEAD_DAYS = 91;
/** Asking for another price, minor units: half an hour. A judgement, stated as such. */
const EFFORT_MINOR: Span = { low: 600, likely: 1_500, high: 3_000 };
const JUDGEMENTS: readonly Judgement[] = [
  { id: "again", label: "Bought again", unit: "share", span: AGAIN },
  { id: "effort", label: "Asking for another price", unit: "minor", span: EFFORT_MINOR },
];

type Below = { row: CompanyPriceRow; gapMinor: number };

/**
 * Raises an alert for each price list of companies with prices below what the units cost, by what was sold at them (MAR-13).
 * Whoever stops buying at a higher price stops costing money as well. Contracts of subscription apps are not readable.
 *
 * stake over a quarter = Σ (unit cost − price) × units sold at that price a day × days × what is bought again − half an hour.
 */
export const companyPriceBelowCost = defineDetector({
  id: "company_price_below_cost",
  title: "Prices for companies below what the goods cost",
  asks: () => asks,
  detect(input: Input) {
    const lists = new Map<string, Below[]>();
    const sorting = sortThrough<Below, "fine" | "no_cost" | "not_sold">(["fine", "not_sold"], (found) => {
      const list = lists.get(found.row.listId);
      if (list) list.push(found);
      else lists.set(found.row.listId, [found]);
    });
    for (const row of input.facts.companyPrices.values()) sorting.add(caseOf(row));
    return {
      alerts: [...lists.values()].flatMap((found) => alertFor(found, input) ?? []),
      ...sorting.counted(notes, input, "variants"),
    };
  },
});

function caseOf(row: CompanyPriceRow): Below | "fine" | "no_cost" | "not_sold" {
  if (row.unitCostMinor === null) return "no_cost";
  const gapMinor = row.unitCostMinor - row.priceMinor;
  if (gapMinor <= 0) return "fine";
  return row.units > 0 ? { row, gapMinor } : "not_sold";
}

function alertFor(found: readonly Below[], input: Input): Alert | null {
  const sorted = found.toSorted((a, b) => b.gapMinor * b.row.units - a.gapMinor * a.row.units);
  const [first] = sorted;
  if (!first) return null;
  let lostMinor = 0;
  let units = 0;
  for (const { row, gapMinor } of found) {
    lostMinor += gapMinor * row.units;
    units += row.units;
  }
  const { row, gapMinor } = first;
  const { listId, listName, days } = row;
  const of = (name: string) => ({ seed: input.seed, name: `price list ${listId} ${name}` });
  const again = drawsOf(AGAIN, of("again"));
  const effort = drawsOf(EFFORT_MINOR, of("effort"));
  const quarterMinor = (lostMinor / days) * AHEAD_DAYS;
  const gain = gainOf((path) => quarterMinor * (again[path] ?? 0) - (effort[path] ?? 0));
  if (gain.p50 < LEAST_STAKE_MINOR) return null;
  const sources = sorted.slice(0, 10).map((one) => one.row.source);
  const amount = (minor: number) => exact(money(Math.round(minor), input.currency));
  const minor = (id: string, label: string, value: number, from = [row.source]) => ({
    ...{ id, label, unit: "minor" as const, value: roundMinor(value), sources: from },
  });
  return toldAlert({
    detector: "company_price_below_cost",
    catalogueIds: ["MAR-13"],
    subject: recordSubject("shop", listId, listName),
    situation: `price_list:${listId}`,
    shop: input,
    evidence: [
      minor("lost", "Lost on units sold at these prices", lostMinor, sources),
      { id: "units", label: "Units sold at these prices", unit: "units", value: units, sources },
      { id: "variants", label: "Variants below their cost", unit: "times", value: found.length, sources },
      minor("price", "Price of the one that loses most", row.priceMinor),
      minor("gap", "Below its cost by", gapMinor),
      { id: "days", label: "Days that were looked at", unit: "days", value: days, sources },
    ],
    judgements: JUDGEMENTS,
    common: (fact) => ({
      list: recorded("The price list", { type: "name", text: listName, of: "matter" }, row.source),
      product: recorded("The product", { type: "name", text: row.title, of: "product" }, row.source),
      lost: fact("lost", rough(estimated(lostMinor, input.currency))),
      units: fact("units", counted(units, "units")),
      variants: fact("variants", counted(found.length, "variants")),
      price: fact("price", amount(row.priceMinor)),
      gap: fact("gap", amount(gapMinor)),
      days: fact("days", counted(days, "days")),
    }),
    words,
    best: { id: "renegotiate", money: gain },
    choices: [
      byHand("renegotiate", { ...options.renegotiate, money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: gain.mean / AHEAD_DAYS,
    attentionMinutes: 15,
    evidenceKey: `${doublings(found.length)} variants, ${doublings(lostMinor / 100)}`,
  });
}

import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, rough } from "../../words/slot-values.ts";
import type { Alert, DraftSeed, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { type Gain, NO_GAIN, PATHS, summed } from "../shared/gains.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { gainFacts } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { assumptionSource } from "../shared/sources.ts";
import { type Case, WINDOW_DAYS } from "./case.ts";
import { termsEvidence } from "./evidence.ts";
import { clearancePrice, type Gains, keepingPerDay } from "./plans.ts";
import * as sentences from "./sentences.ts";
import { changesMind, judgedFacts } from "./words.ts";

/** A variant too small for an alert of its own. */
export type Item = { found: Case; gains: Gains; likelyMinor: number };

/** More than this nobody works through in one go. */
export const LONGEST_LIST = 250;
/** So many of it are named in the calculation. */
const NAMED = 5;
const MINUTES = 10;

/** Sums over the list. */
type Sums = { count: number; units: number; tiedUpMinor: number; clearedUnits: number; unknownCosts: number };

/** What did not sell and is little each, in one alert: the list is one decision. Null where it is not worth one. */
export function listAlert(items: readonly Item[]): Alert | null {
  const first = items[0];
  if (!first) return null;
  const total = new Float64Array(PATHS);
  for (const { gains } of items)
    for (let path = 0; path < PATHS; path += 1)
      total[path] = (total[path] ?? 0) + (gains.clearance[path] ?? 0);
  const money = summed(total);
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const sums = sumsOf(items);
  const { shop } = first.found;
  const evidence = evidenceFor(items, sums);
  const teller = tellerFor({ evidence, shop, common: (fact) => commonFacts(first.found, sums, fact) });
  const choices = choicesFor(items, { money, sums, teller });
  return moneyAlert({
    detector: "dead_stock",
    catalogueIds: ["INV-06"],
    subject: recordSubject("shop", "dead_stock_list", teller.say(sentences.titles.list)),
    situation: "dead_stock:list",
    title: teller.say(sentences.titles.list),
    reason: teller.say(sentences.listReason),
    best: { id: "list", money },
    choices,
    waitingPerDayMinor: perDay(items),
    attentionMinutes: MINUTES,
    evidence,
    assumptions: [
      { id: "cleared", text: teller.say(sentences.assumptions.cleared), changeAt: null },
      { id: "lot", text: teller.say(sentences.assumptions.lot), changeAt: null },
      { id: "holding", text: teller.say(sentences.assumptions.holding), changeAt: "settings#holding" },
    ],
    missing: missingFor(sums, teller),
    changesMind: changesMind(teller),
    calculation: calculationFor(items, money, teller),
    // A list that grew by half is another list.
    evidenceKey: `items ${String(Math.round(Math.log(items.length) / Math.log(1.5)))}`,
    shop,
  });
}

function sumsOf(items: readonly Item[]): Sums {
  const sums: Sums = { count: items.length, units: 0, tiedUpMinor: 0, clearedUnits: 0, unknownCosts: 0 };
  for (const { found, gains } of items) {
    sums.units += found.stock.available;
    sums.tiedUpMinor += found.stock.available * middle(found.contribution.costMinor);
    sums.clearedUnits += gains.clearedUnits;
    if (found.contribution.unitCostMinor === null) sums.unknownCosts += 1;
  }
  return sums;
}

function perDay(items: readonly Item[]): number {
  let sum = 0;
  for (const { found, gains } of items) sum += keepingPerDay(found, gains.clearedUnits);
  return sum;
}

function evidenceFor(items: readonly Item[], sums: Sums): Evidence[] {
  const sources = items.slice(0, NAMED).map(({ found }) => found.stock.source);
  const assumed = items.slice(0, 1).map(({ found }) => assumptionSource(found.shop.today, "cleared"));
  const terms = items.slice(0, 1).flatMap(({ found }) => termsEvidence(found, 0));
  return [
    { id: "items", label: "Variants on the list", value: sums.count, unit: "units", sources },
    { id: "available", label: "Free to sell", value: sums.units, unit: "units", sources },
    {
      ...{ id: "tied_up", label: "What they cost", value: roundMinor(sums.tiedUpMinor), unit: "minor" },
      sources,
    },
    { id: "window", label: "Looked back", value: WINDOW_DAYS, unit: "days", sources },
    {
      ...{ id: "cleared_units", label: "Taken to go at these prices", unit: "units" },
      value: Math.round(sums.clearedUnits),
      sources: assumed,
    },
    ...terms.filter(({ id }) => id !== "keeping_per_day"),
    {
      ...{ id: "keeping_per_day", label: "Keeping what would go for a day", unit: "minor", sources },
      value: Math.round(perDay(items)),
    },
    ...items.slice(0, NAMED).map(({ found, likelyMinor }, at): Evidence => ({
      ...{ id: `item_${String(at)}`, label: found.variant.title, unit: "minor" },
      ...{ value: roundMinor(likelyMinor), sources: [found.stock.source, found.variant.source] },
    })),
  ];
}

function commonFacts(found: Case, sums: Sums, fact: Teller["fact"]): FilledSlots {
  return {
    items: fact("items", counted(sums.count, "variants")),
    left: fact("available", counted(sums.units, "units")),
    window: fact("window", counted(WINDOW_DAYS, "days")),
    tied_up: fact("tied_up", rough(estimated(sums.tiedUpMinor, found.shop.currency))),
    ...judgedFacts(found, fact),
  };
}

function choicesFor(
  items: readonly Item[],
  { money, sums, teller }: { money: Gain; sums: Sums; teller: Teller },
): Choice[] {
  const { say, fact } = teller;
  const { options, tradeOffs } = sentences;
  const currency = items[0]?.found.shop.currency ?? "";
  const keeping = rough(estimated(perDay(items), currency));
  return [
    {
      id: "list",
      title: say(options.list),
      tradeOff: say(tradeOffs.listed, {
        cleared: fact("cleared_units", bare(Math.round(sums.clearedUnits), "units")),
      }),
      money,
      reversible: true,
      draft: listSeed(items),
    },
    {
      id: "nothing",
      title: say(options.nothing),
      tradeOff: say(tradeOffs.nothing, { per_day: fact("keeping_per_day", keeping) }),
      money: NO_GAIN,
      reversible: true,
      draft: null,
    },
  ];
}

function listSeed(items: readonly Item[]): DraftSeed {
  return {
    kind: "markdown_list",
    payload: {
      currency: items[0]?.found.shop.currency ?? "",
      lines: items.map(({ found }) => {
        const { variantId, title, sku, priceMinor, unitCostMinor } = found.variant;
        const newPriceMinor = clearancePrice(found);
        const { available } = found.stock;
        return { variantId, title, sku, available, priceMinor, newPriceMinor, unitCostMinor };
      }),
      note: "",
    },
  };
}

function missingFor({ unknownCosts }: Sums, { say, fact }: Teller) {
  if (unknownCosts === 0) return [];
  const unknown = fact("items", counted(unknownCosts, "variants"), "Without a unit cost");
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.costs, { unknown }),
      effect: say(sentences.missing.costsEffect),
      cure: null,
    },
  ];
}

function calculationFor(items: readonly Item[], money: Gain, { say, fact }: Teller) {
  const { calculation } = sentences;
  const currency = items[0]?.found.shop.currency ?? "";
  const about = (minor: number) => rough(estimated(minor, currency));
  return [
    ...items.slice(0, NAMED).map(({ found, likelyMinor }, at) => ({
      text: say(calculation.listed, {
        name: fact(`item_${String(at)}`, { type: "name", text: found.variant.title, of: "product" }),
        likely: fact(`item_${String(at)}`, about(likelyMinor), "Likely gain"),
      }),
      evidence: [`item_${String(at)}`],
    })),
    {
      text: say(calculation.gain, gainFacts(fact, "tied_up", { money: money, currency: currency })),
      evidence: ["items", "tied_up", "cleared", "lot"],
    },
  ];
}

import { daysBetween } from "../../facts/day.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, percent, rough, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, DraftSeed, Evidence, Missing } from "../contract.ts";
import { evenAmount } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { COUNT_MINOR, countSeed } from "../shared/count.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { assumptionSource } from "../shared/sources.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, type Item, worthOf } from "./case.ts";
import { ASKED, COLD_PER_DAY, FOUND, LONGEST_SHEET, type Plan, waitingPerDay, worthAt } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** So many are worked out line by line. */
const SHOWN = 5;

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { items, shop } = found;
  const sources = items.slice(0, SHOWN).map((item) => item.log.source);
  return [
    { id: "missing_units", label: "Gone without a sale", value: unitsOf(items), unit: "units", sources },
    { id: "items", label: "Variants that fell", value: items.length, unit: "units", sources },
    { id: "worth", label: "What they cost", value: roundMinor(totalWorth(items)), unit: "minor", sources },
    ...items.slice(0, SHOWN).map((item, at): Evidence => ({
      ...{ id: `item_${String(at)}`, label: item.variant.title, value: item.drop.units, unit: "units" },
      sources: [item.log.source, item.variant.source],
    })),
    ...(items.length === 1 ? availableEvidence(items) : []),
    judged(shop.today, { id: "found", label: "Found by a count", span: FOUND, unit: "share" }),
    judged(shop.today, { id: "asked", label: "Brought back by asking", span: ASKED, unit: "share" }),
    judged(shop.today, { id: "count_cost", label: "A count costs", span: COUNT_MINOR, unit: "minor" }),
    {
      id: "cold",
      label: "Lost with each day",
      value: COLD_PER_DAY,
      unit: "share",
      sources: [assumptionSource(shop.today, "cold")],
    },
    {
      id: "waiting",
      label: "Cost of a day more",
      value: Math.round(waitingPerDay(found, best)),
      unit: "minor",
      sources,
    },
  ];
}

function availableEvidence(items: readonly Item[]): Evidence[] {
  return items.map(({ stock }) => ({
    ...{ id: "available", label: "Free to sell", value: stock.available, unit: "units" as const },
    sources: [stock.source],
  }));
}

function unitsOf(items: readonly Item[]): number {
  let units = 0;
  for (const { drop } of items) units += drop.units;
  return units;
}

function totalWorth(items: readonly Item[]): number {
  let worth = 0;
  for (const item of items) worth += worthOf(item);
  return worth;
}

export type Telling = Teller & { found: Case; plans: readonly Plan[]; best: Plan };

export function tellingOf(
  found: Case,
  { plans, best }: Pick<Telling, "plans" | "best">,
  evidence: readonly Evidence[],
): Telling {
  const teller = tellerFor({
    evidence,
    shop: found.shop,
    common: (fact) => commonFacts(found, fact),
  });
  return { found, plans, best, ...teller };
}

function commonFacts({ items, day, shop }: Case, fact: Teller["fact"]): FilledSlots {
  const [only] = items.length === 1 ? items : [];
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return {
    what: only ? productFact(only.variant) : fact("items", counted(items.length, "variants")),
    units: fact("missing_units", counted(unitsOf(items), "units")),
    day: fact("missing_units", spoken(day), "The day of the close"),
    worth: fact("worth", about(totalWorth(items))),
    count_cost: fact("count_cost", about(COUNT_MINOR.likely)),
  };
}

export function choiceFor({ id, money }: Plan, { say, found }: Telling): Choice {
  return {
    ...{ id, money, title: say(sentences.options[id]), tradeOff: say(sentences.tradeOffs[id]) },
    reversible: true,
    draft: id === "count" ? sheetFor(found.items) : null,
  };
}

/** One variant at the place where it lies; several on one sheet for all places. */
function sheetFor(items: readonly Item[]): DraftSeed {
  const [first] = items;
  if (first && items.length === 1) return countSeed(first.variant, first.stock);
  const lines = items.slice(0, LONGEST_SHEET).map(({ variant, stock }) => {
    const { variantId, title, sku } = variant;
    return { variantId, title, sku, availableAtShow: stock.available };
  });
  return { kind: "stock_count", payload: { locationId: null, locationName: null, lines, note: "" } };
}

export function assumptionsFor({ say, fact }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  const found = {
    ...ends(fact, "found", { span: FOUND, said: percent }),
    ...ends(fact, "asked", { span: ASKED, said: percent }),
  };
  return [
    { id: "found", text: say(assumed.found, found), changeAt: null },
    { id: "cold", text: say(assumed.cold, { cold: fact("cold", percent(COLD_PER_DAY)) }), changeAt: null },
    { id: "log", text: say(assumed.log), changeAt: null },
  ];
}

export function missingFor({ say, fact, found }: Telling): Missing[] {
  const unknown = found.items.filter(({ contribution }) => contribution.unitCostMinor === null).length;
  if (unknown === 0) return [];
  const slot = fact("items", counted(unknown, "variants"), "Without a unit cost");
  return [
    {
      id: "unit_cost",
      text: say(sentences.missing.costs, { unknown: slot }),
      effect: say(sentences.missing.costsEffect),
      cure: null,
    },
  ];
}

export function changesMind({ say, fact, found, plans }: Telling): string[] {
  return [
    say(
      sentences.changesMind.explained,
      evenAmount(fact, "worth", {
        minor: worthAt(found, plans),
        currency: found.shop.currency,
      }),
    ),
    say(sentences.changesMind.known),
    say(sentences.changesMind.moved),
  ];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { items, shop } = found;
  const { calculation } = sentences;
  const rest = items.slice(SHOWN);
  const more: CalculationLine[] =
    rest.length === 0
      ? []
      : [
          {
            text: say(calculation.more, {
              more: fact("items", counted(rest.length, "variants")),
              worth: fact("worth", rough(estimated(totalWorth(rest), shop.currency))),
            }),
            evidence: ["items", "worth"],
          },
        ];
  return [
    ...items.slice(0, SHOWN).map((item, at) => itemLine(item, { at, telling })),
    ...more,
    {
      text: say(calculation.gain, gainFacts(fact, "worth", { money: best.money, currency: shop.currency })),
      evidence: ["worth", "found", "asked", "count_cost"],
    },
  ];
}

function itemLine(item: Item, { at, telling }: { at: number; telling: Telling }): CalculationLine {
  const { say, fact, found } = telling;
  const id = `item_${String(at)}`;
  const { log, drop } = item;
  const day = daysBetween(log.from, drop.day);
  const units = (value: number, label: string) => fact(id, bare(value, "units"), label);
  const back = (log.restocked[day] ?? 0) + (log.received[day] ?? 0);
  return {
    text: say(sentences.calculation.item, {
      name: productFact(item.variant),
      before: units(log.closing[day - 1] ?? 0, "At the close before"),
      ordered: units(log.ordered[day] ?? 0, "Ordered on the day"),
      back: units(back, "Put back or received on the day"),
      close: units(log.closing[day] ?? 0, "At the close"),
      units: units(drop.units, "Missing"),
      worth: fact(id, rough(estimated(worthOf(item), found.shop.currency)), "What they cost"),
    }),
    evidence: [id],
  };
}

import { SUPPLIER_NOT_NAMED } from "../../facts/views.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { evenAmount } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { variantHref } from "../shared/sale/caveats.ts";
import { settingsSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, revenueOf, WINDOW_DAYS } from "./case.ts";
import {
  ACTED,
  ANSWERED,
  effortOf,
  ENTER_MINOR,
  offSpan,
  type Plan,
  waitingPerDay,
  widthOf,
} from "./plans.ts";
import * as sentences from "./sentences.ts";

/** So many are named with a link. */
const SHOWN = 10;

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case): Evidence[] {
  const { items, listed, settings, shop } = found;
  const sources = listed.slice(0, SHOWN).map(({ variant }) => variant.source);
  const margin = [settingsSource(shop.today, "margin")];
  return [
    { id: "all", label: "Variants sold without a unit cost", value: items.length, unit: "units", sources },
    { id: "listed", label: "Variants that make up most of it", value: listed.length, unit: "units", sources },
    { id: "revenue", label: "Sold for", value: roundMinor(revenueOf(items)), unit: "minor", sources },
    {
      id: "listed_revenue",
      label: "Of that, those listed",
      value: roundMinor(revenueOf(listed)),
      unit: "minor",
      sources,
    },
    { id: "window", label: "Looked back", value: WINDOW_DAYS, unit: "days", sources },
    {
      id: "margin_low",
      label: "Least that is likely left",
      value: settings.plausibleMargin.low,
      unit: "share",
      sources: margin,
    },
    {
      id: "margin_high",
      label: "Most that is likely left",
      value: settings.plausibleMargin.high,
      unit: "share",
      sources: margin,
    },
    {
      id: "width",
      label: "What it left is known to within",
      value: roundMinor(widthOf(found)),
      unit: "minor",
      sources: [...sources, ...margin],
    },
    judged(shop.today, {
      id: "off",
      label: "The middle margin is off by",
      span: offSpan(found),
      unit: "share",
    }),
    judged(shop.today, { id: "acted", label: "Lost by what is decided on it", span: ACTED, unit: "share" }),
    judged(shop.today, { id: "enter", label: "Entering one cost", span: ENTER_MINOR, unit: "minor" }),
    judged(shop.today, { id: "answered", label: "A supplier answers", span: ANSWERED, unit: "share" }),
    {
      id: "waiting",
      label: "Cost of a day more",
      value: Math.round(waitingPerDay(found)),
      unit: "minor",
      sources,
    },
    ...listed.slice(0, SHOWN).map(({ variant, revenueMinor }, at): Evidence => ({
      ...{ id: `item_${String(at)}`, label: `${variant.title}, sold for`, unit: "minor" },
      ...{ value: roundMinor(revenueMinor), sources: [variant.source] },
    })),
  ];
}

export type Telling = Teller & { found: Case; best: Plan };

export function tellingOf(found: Case, best: Plan, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, best, ...teller };
}

/** As the founder's settings name it, else as Shopify does. */
export function nameOf({ supplier, supplierKey, items }: Case): string {
  if (supplierKey === null) return SUPPLIER_NOT_NAMED;
  return supplier?.name ?? items[0]?.variant.vendor ?? supplierKey;
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { items, listed, settings, shop, supplier, supplierKey } = found;
  const [first] = items;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const source = supplier?.source ?? first?.variant.source;
  const only = listed.length === 1 ? first : undefined;
  return {
    ...(supplierKey !== null && source
      ? { supplier: recorded("The supplier", { type: "name", text: nameOf(found), of: "supplier" }, source) }
      : {}),
    what: only ? productFact(only.variant) : fact("listed", counted(listed.length, "variants")),
    all: fact("all", counted(items.length, "variants")),
    listed: fact("listed", counted(listed.length, "variants")),
    revenue: fact("revenue", about(revenueOf(items))),
    listed_revenue: fact("listed_revenue", about(revenueOf(listed))),
    window: fact("window", counted(WINDOW_DAYS, "days")),
    width: fact("width", about(widthOf(found))),
    margin_low: fact("margin_low", percent(settings.plausibleMargin.low)),
    margin_high: fact("margin_high", percent(settings.plausibleMargin.high)),
    entering: fact("enter", about(ENTER_MINOR.likely * listed.length), "Entering all of them"),
    ...ends(fact, "acted", { span: ACTED, said: percent }),
    ...ends(fact, "answered", { span: ANSWERED, said: percent }),
    ...ends(fact, "enter", { span: ENTER_MINOR, said: about }),
  };
}

export function choiceFor({ id, money }: Plan, { say }: Telling): Choice {
  const { options, tradeOffs } = sentences;
  return { id, money, title: say(options[id]), tradeOff: say(tradeOffs[id]), reversible: true, draft: null };
}

export function assumptionsFor({ say }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  return [
    { id: "margin", text: say(assumed.margin), changeAt: "settings#margin" },
    { id: "acted", text: say(assumed.acted), changeAt: null },
    { id: "enter", text: say(assumed.entering), changeAt: null },
  ];
}

/** Each with the place in Shopify where its cost is entered. */
export function missingFor({ say, fact, found }: Telling): Missing[] {
  return found.listed.slice(0, SHOWN).map(({ variant, revenueMinor }, at) => ({
    id: `unit_cost_${String(at)}`,
    text: say(sentences.missing.item, { name: productFact(variant) }),
    effect: say(sentences.missing.itemEffect, {
      sold: fact(`item_${String(at)}`, rough(estimated(revenueMinor, found.shop.currency))),
    }),
    cure: { label: "Add it in Shopify", href: variantHref(variant) },
  }));
}

export function changesMind({ say, fact, found, best }: Telling): string[] {
  const { effort, elsewhere, ends: ended } = sentences.changesMind;
  const even = (id: "enter" | "ask") =>
    evenAmount(fact, "enter", {
      ...{ minor: best.money.mean + effortOf(id, found), currency: found.shop.currency },
    });
  return [
    ...(best.id === "nothing" ? [] : [say(effort[best.id], even(best.id))]),
    say(elsewhere),
    say(ended),
  ];
}

export function calculationFor({ say, fact, found, best }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const { currency } = found.shop;
  return [
    { text: say(calculation.width), evidence: ["revenue", "window", "margin_low", "margin_high", "width"] },
    { text: say(calculation.listed), evidence: ["listed", "listed_revenue"] },
    {
      text: say(calculation.gain, gainFacts(fact, "listed_revenue", { money: best.money, currency })),
      evidence: ["listed_revenue", "window", "off", "acted", "enter"],
    },
  ];
}

import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import type { Gain, Span } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { SPAN_DAYS } from "./backtest.ts";
import { type Case, LISTED } from "./case.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case };
/** What is taken for granted of the weeks ahead. */
type Judged = { goesOn: Span; found: Span };

export function evidenceFor(found: Case, judgedAs: Judged): Evidence[] {
  const { misses, now, before, products, soldUnits, expectedUnits, lossMinor, settings, shop } = found;
  const sources = [{ connector: "shopify", recordId: "daily_sales", observedAt: `${shop.today}T00:00:00Z` }];
  const one = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources },
  });
  return [
    one("products", "Products tried", "units", products),
    one("sold", "Sold in the last four weeks", "units", soldUnits),
    one("expected", "Would have been expected", "units", Math.round(expectedUnits)),
    one("wmape", "Off, product by product, of what sold", "share", threeFigures(now.wmape)),
    one("wmape_before", "The same in the four weeks before", "share", threeFigures(before.wmape)),
    one("bias", "Expected more than sold, of what sold", "share", threeFigures(now.bias)),
    one("loss", "What lay outside the expected span would have cost", "minor", roundMinor(lossMinor)),
    one("listed", "Furthest off", "units", Math.min(LISTED, misses.length)),
    {
      ...one("cover", "An order covers", "days", settings.coverDays),
      sources: [settingsSource(shop.today, "cover-days")],
    },
    judged(shop.today, { id: "goes", label: "Of that, goes on", span: judgedAs.goesOn, unit: "share" }),
    judged(shop.today, { id: "found", label: "Looking brings back", span: judgedAs.found, unit: "share" }),
    ...misses.slice(0, LISTED).map(({ variant, tried }, at): Evidence => ({
      ...{ id: `miss_${String(at)}`, label: `${variant.title}, sold`, unit: "units", value: tried.sold },
      range: { low: Math.floor(tried.low), high: Math.ceil(tried.high) },
      sources: [variant.source],
    })),
  ];
}

export function tellingOf(found: Case, judgedAs: Judged, evidence: readonly Evidence[]): Telling {
  const { type, now, before, soldUnits, expectedUnits, products, misses, lossMinor, settings, shop } = found;
  const [first] = misses;
  const common = (fact: Teller["fact"]): FilledSlots => ({
    ...(type !== "" &&
      first && {
        type: recorded("The product type", { type: "name", text: type, of: "product" }, first.variant.source),
      }),
    weeks: fact("sold", counted(SPAN_DAYS / 7, "weeks"), "Looked back"),
    sold: fact("sold", bare(soldUnits, "units")),
    expected: fact("expected", bare(Math.round(expectedUnits), "units")),
    products: fact("products", counted(products, "products")),
    wmape: fact("wmape", percent(round(now.wmape))),
    wmape_before: fact("wmape_before", percent(round(before.wmape))),
    bias: fact("bias", percent(round(now.bias))),
    loss: fact("loss", rough(estimated(lossMinor, shop.currency))),
    listed: fact("listed", counted(Math.min(LISTED, misses.length), "products")),
    cover: fact("cover", counted(settings.coverDays, "days")),
    ...ends(fact, "goes", { span: judgedAs.goesOn, said: percent }),
    ...ends(fact, "found", { span: judgedAs.found, said: percent }),
  });
  return { found, ...tellerFor({ evidence, shop, common }) };
}

/** To a whole percent. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}

export function choiceFor(
  { id, money }: { id: "recheck" | "nothing"; money: Gain },
  { say }: Telling,
): Choice {
  const { titles, tradeOffs } = sentences;
  return {
    ...{ id, money, title: say(titles.options[id]), tradeOff: say(tradeOffs[id]) },
    ...{ reversible: true, draft: null },
  };
}

export function assumptionsFor({ say }: Telling): Assumption[] {
  const { backtest, loss, goesOn, found } = sentences.assumptions;
  return [
    { id: "backtest", text: say(backtest), changeAt: null },
    { id: "loss", text: say(loss), changeAt: "settings#cover-days" },
    { id: "goes", text: say(goesOn), changeAt: null },
    { id: "found", text: say(found), changeAt: null },
  ];
}

export function calculationFor({ say, fact, found }: Telling, money: Gain): CalculationLine[] {
  const { calculation } = sentences;
  return [
    { text: say(calculation.wmape), evidence: ["products", "wmape", "wmape_before"] },
    { text: say(calculation.bias), evidence: ["expected", "sold", "bias"] },
    {
      text: say(calculation.gain, gainFacts(fact, "loss", { money, currency: found.shop.currency })),
      evidence: ["loss", "listed", "goes", "found"],
    },
  ];
}

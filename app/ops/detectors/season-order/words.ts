import { addDays } from "../../facts/day.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, exact, paced, percent, rough, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { threeFigures } from "../shared/sources.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { type StockTelling, stockTelling } from "../shared/stocking/telling.ts";
import {
  orderOf,
  rateLine,
  stockAssumptions,
  stockEvidence,
  worthEvidence,
} from "../shared/stocking/words.ts";
import type { Case } from "./case.ts";
import type { Outlook, Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = StockTelling & { found: Case; outlook: Outlook };

export function evidenceFor(found: Case, { best, wanted, fractile, ...costs }: Outlook): Evidence[] {
  const { peak, sales, stock, variant, lastOrderIn } = found;
  const season = [{ ...sales.source, recordId: `season of ${variant.productType ?? "the shop"}` }];
  const one = (
    [id, label, unit]: readonly [string, string, Evidence["unit"]],
    value: number,
    sources: Evidence["sources"] = season,
  ): Evidence => ({ id, label, unit, value, sources });
  return [
    ...stockEvidence(found),
    one(["height", "Sells at the top, for each that sells now", "units"], threeFigures(peak.height)),
    one(["first", "Days until its season begins", "days"], peak.first),
    one(["top", "Days until it is at its top", "days"], peak.top),
    one(["last", "Days until its season ends", "days"], peak.last),
    one(["last_order", "Days until the last day to order", "days"], lastOrderIn, [
      ...season,
      ...found.lead.sources,
    ]),
    {
      ...one(["wanted", "Wanted until its season ends", "units"], Math.round(wanted.p50), [
        ...season,
        sales.source,
      ]),
      range: { low: Math.round(wanted.p10), high: Math.round(wanted.p90) },
    },
    one(["supply", "Free to sell and under way", "units"], supplyOf(found), [stock.source]),
    one(["fractile", "Futures in which the order is to suffice", "share"], threeFigures(fractile), [
      variant.source,
    ]),
    one(["short", "A unit too few costs", "minor"], roundMinor(costs.shortMinor), [variant.source]),
    one(["over", "A unit too many costs", "minor"], roundMinor(costs.overMinor), [variant.source]),
    worthEvidence(found),
    {
      ...one(["gain", "What the best choice is worth", "minor"], roundMinor(best.money.p50), [
        ...season,
        stock.source,
      ]),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
  ];
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const { peak, shop, lastOrderIn } = found;
  const { wanted, fractile, shortMinor, overMinor, best } = outlook;
  const day = (ahead: number) => spoken(addDays(shop.today, ahead));
  const cents = (minor: number) => exact(estimated(minor, shop.currency));
  const telling = stockTelling(found, {
    evidence,
    common: (fact) => ({
      height: fact("height", { type: "share", value: Number(peak.height.toPrecision(2)), as: "times" }),
      first: fact("first", day(peak.first)),
      top: fact("top", day(peak.top)),
      last: fact("last", day(peak.last)),
      by: fact("last_order", day(lastOrderIn)),
      wanted_low: fact("wanted", bare(Math.round(wanted.p10), "units"), "Eight times in ten above"),
      wanted_high: fact("wanted", bare(Math.round(wanted.p90), "units"), "Eight times in ten below"),
      wanted_likely: fact("wanted", counted(Math.round(wanted.p50), "units")),
      supply: fact("supply", bare(supplyOf(found), "units")),
      fractile: fact("fractile", percent(Math.round(fractile * 100) / 100)),
      short: fact("short", cents(shortMinor)),
      over: fact("over", cents(overMinor)),
      order: fact("wanted", counted(best.units, "units"), "To order"),
    }),
  });
  return { ...telling, found, outlook };
}

export function titleFor({ say, found }: Telling): string {
  return say(found.lastOrderIn >= 0 ? sentences.titles.due : sentences.titles.late);
}

export function choiceFor({ id, units, money }: Plan, { say, fact, found }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const order = units > 0 ? orderOf(found, { units }) : null;
  const facts = {
    order: fact("wanted", counted(units, "units"), "To order"),
    cash: fact("wanted", rough(estimated(order?.cashMinor ?? 0, found.shop.currency)), "Binds"),
  };
  return {
    ...{ id, money, title: say(titles.options[id], facts), tradeOff: say(tradeOffs[id], facts) },
    ...{ cashMinor: order?.cashMinor ?? 0, reversible: order === null, draft: order?.draft ?? null },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  return [
    { id: "season", text: telling.say(sentences.assumptions.season), changeAt: null },
    ...stockAssumptions(telling, { worth: true }),
  ];
}

export function changesMind({ say, fact, found, outlook }: Telling): string[] {
  const { weak, gone } = sentences.changesMind;
  const inSeason = Math.max(1, found.peak.last + 1);
  const enough = (outlook.wanted.p10 / inSeason) * Math.max(1, found.peak.height / 2);
  const sells = { enough: fact("wanted", paced(enough), "Of a weak season") };
  return [...(isPaceSaid(enough) ? [say(weak, sells)] : []), say(gone)];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const gain = gainFacts(fact, "gain", { money: outlook.best.money, currency: found.shop.currency });
  return [
    rateLine(telling),
    { text: say(calculation.wanted), evidence: ["demand_per_day", "height", "last", "wanted"] },
    contributionLine(telling),
    {
      text: say(calculation.fractile),
      evidence: ["short", "over", "lost_sale_share", "holding_rate", "fractile"],
    },
    { text: say(calculation.gain, gain), evidence: ["gain", "supply", "wanted", "left_worth"] },
  ];
}

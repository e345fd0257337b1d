import { estimated, roundMinor } from "../../money/money.ts";
import type { SlotValue } from "../../words/contract.ts";
import { bare, counted, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { judged } from "../shared/judgement.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { threeFigures } from "../shared/sources.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { type StockTelling, stockTelling } from "../shared/stocking/telling.ts";
import { orderOf, rateLine, stockAssumptions, stockEvidence } from "../shared/stocking/words.ts";
import { LEAST_Z } from "../shared/usual-weeks.ts";
import type { Case } from "./case.ts";
import { type Outlook, type Plan, STAYS, WAIT_DAYS } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = StockTelling & { found: Case; outlook: Outlook };

export function evidenceFor(found: Case, { best }: Outlook): Evidence[] {
  const { recentUnits, usual, z, spikePerDay, usualPerDay, sales, stock, shop } = found;
  const sold = [sales.source];
  const one = (
    [id, label, unit]: readonly [string, string, Evidence["unit"]],
    value: number,
    sources: Evidence["sources"] = sold,
  ): Evidence => ({ id, label, unit, value, sources });
  return [
    ...stockEvidence(found),
    one(["recent", "Sold in the last week", "units"], recentUnits),
    one(["usual_week", "Sold in a usual week", "units"], threeFigures(usual.week)),
    one(["spread", "Usual weeks stray by", "units"], threeFigures(usual.spread)),
    one(["weeks", "Weeks before that are compared", "units"], usual.weeks),
    one(["z", "Deviations from usual", "units"], threeFigures(z)),
    one(["spike_rate", "Sells on a day of the last week", "units_per_day"], threeFigures(spikePerDay)),
    one(["usual_rate", "Usually sells on a day", "units_per_day"], threeFigures(usualPerDay)),
    one(["supply", "Free to sell and under way", "units"], supplyOf(found), [stock.source]),
    judged(shop.today, { id: "stays", label: "Of the rise, stays", span: STAYS, unit: "share" }),
    {
      ...one(["gain", "What the best choice is worth", "minor"], roundMinor(best.money.p50), [
        ...sold,
        stock.source,
      ]),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
  ];
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const { recentUnits, usual, z, spikePerDay, usualPerDay, orderedUnits, undatedUnits } = found;
  const coming = orderedUnits + undatedUnits;
  const telling = stockTelling(found, {
    evidence,
    common: (fact) => ({
      recent: fact("recent", counted(recentUnits, "units")),
      usual_week: fact("usual_week", bare(Math.round(usual.week), "units")),
      spread: fact("spread", bare(Math.round(usual.spread), "units")),
      deviations: fact("z", share(z), "Deviations away"),
      limit: fact("z", share(LEAST_Z), "Taken for more than chance from"),
      weeks: fact("weeks", counted(usual.weeks, "weeks")),
      wait: fact("recent", counted(WAIT_DAYS, "days"), "A week"),
      spike_rate: fact("spike_rate", paced(spikePerDay)),
      usual_rate: fact("usual_rate", paced(usualPerDay)),
      ...(supplyOf(found) > 0 && { supply: fact("supply", bare(supplyOf(found), "units")) }),
      lasts: fact("supply", counted(Math.floor(supplyOf(found) / spikePerDay), "days"), "If it goes on"),
      ...(coming > 0 && { coming: fact("supply", bare(coming, "units"), "On the way") }),
    }),
  });
  return { ...telling, found, outlook };
}

/** "2.4", "11": a factor as a person says it. */
function share(value: number): SlotValue {
  return { type: "share", value: Number(value.toPrecision(2)), as: "times" };
}

export function titleFor({ say, fact, outlook }: Telling): string {
  const { id, units } = outlook.best;
  return id === "nothing"
    ? ""
    : say(sentences.titles[id], { order: fact("gain", counted(units, "units"), "To order") });
}

export function choiceFor({ id, units, money }: Plan, { say, fact, found }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const order = units > 0 ? orderOf(found, { units }) : null;
  const facts = {
    order: fact("spike_rate", counted(units, "units"), "To order"),
    cash: fact("spike_rate", rough(estimated(order?.cashMinor ?? 0, found.shop.currency)), "Binds"),
  };
  return {
    ...{ id, money, title: say(titles.options[id], facts), tradeOff: say(tradeOffs[id], facts) },
    ...{ cashMinor: order?.cashMinor ?? 0, reversible: order === null, draft: order?.draft ?? null },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact } = telling;
  const { stays, usual } = sentences.assumptions;
  return [
    { id: "stays", text: say(stays, ends(fact, "stays", { span: STAYS, said: percent })), changeAt: null },
    { id: "usual", text: say(usual), changeAt: null },
    ...stockAssumptions(telling, { worth: false }),
  ];
}

/** What would make another choice the best. */
export function changesMindFor({ say, fact, outlook }: Telling): string[] {
  const { goesOn, ...others } = sentences.changesMind;
  const full = outlook.plans.find(({ id }) => id === "full");
  const isAnother = full !== undefined && outlook.best.id !== "full";
  return [
    ...(isAnother
      ? [say(goesOn, { order: fact("spike_rate", counted(full.units, "units"), "To order then") })]
      : []),
    ...Object.values(others).map((template) => say(template)),
  ];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const gain = gainFacts(fact, "gain", { money: outlook.best.money, currency: found.shop.currency });
  return [
    { text: say(calculation.spike), evidence: ["recent", "usual_week", "spread", "z"] },
    rateLine(telling),
    ...(supplyOf(found) > 0 ? [{ text: say(calculation.lasts), evidence: ["supply", "spike_rate"] }] : []),
    contributionLine(telling),
    { text: say(calculation.gain, gain), evidence: ["gain", "stays", "lost_sale_share", "holding_rate"] },
  ];
}

import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { judged } from "../shared/judgement.ts";
import { supplierPlace } from "../shared/lead/caveats.ts";
import { lasting } from "../shared/lasting.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { type StockTelling, stockTelling } from "../shared/stocking/telling.ts";
import {
  orderOf,
  rateLine,
  stockAssumptions,
  stockEvidence,
  worthEvidence,
} from "../shared/stocking/words.ts";
import { ENOUGH_DAYS } from "../shared/surplus.ts";
import type { Case } from "./case.ts";
import { AGREES, type Outlook, type Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = StockTelling & { found: Case; outlook: Outlook };

export function evidenceFor(found: Case, { burden }: Outlook): Evidence[] {
  const { supplier, variant, stock, sales, shop, minimumUnits, needUnits } = found;
  const terms = [supplier?.source ?? variant.source];
  const pace = [stock.source, sales.source];
  const units = (id: string, label: string, value: number, sources: Evidence["sources"]): Evidence => ({
    ...{ id, label, value, unit: "units", sources },
  });
  return [
    ...stockEvidence(found),
    units("minimum_units", "Their smallest order", minimumUnits, terms),
    units("supply", "Free to sell and under way", supplyOf(found), [stock.source]),
    units("need_units", "Would do", needUnits, pace),
    units("extra", "More than that", minimumUnits - needUnits, [...terms, ...pace]),
    {
      ...{
        id: "burden",
        label: "What these cost by lying there",
        unit: "minor",
        sources: [...terms, ...pace],
      },
      value: roundMinor(burden.p50),
      range: { low: roundMinor(burden.p10), high: roundMinor(burden.p90) },
    },
    judged(shop.today, { id: "agrees", label: "They take fewer", span: AGREES, unit: "share" }),
    worthEvidence(found),
  ];
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const { minimumUnits, needUnits, perDay, shop } = found;
  const telling = stockTelling(found, {
    evidence,
    common: (fact) => ({
      minimum_units: fact("minimum_units", counted(minimumUnits, "units")),
      need_units: fact("need_units", counted(needUnits, "units")),
      extra: fact("extra", bare(minimumUnits - needUnits, "units")),
      lasts: fact("minimum_units", lasting(minimumUnits, perDay), "As it sells, it lasts"),
      burden: fact("burden", rough(estimated(outlook.burden.p50, shop.currency))),
    }),
  });
  return { ...telling, found, outlook };
}

export function choiceFor({ id, units, money }: Plan, { say, fact, found }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const order = id === "nothing" ? null : orderOf(found, { units });
  const cash = rough(estimated(order?.cashMinor ?? 0, found.shop.currency));
  return {
    ...{ id, money, title: say(titles.options[id]), reversible: id === "nothing" },
    tradeOff: say(tradeOffs[id], { cash: fact("minimum_units", cash, "Binds") }),
    ...{ cashMinor: order?.cashMinor ?? 0, draft: order?.draft ?? null },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact, found } = telling;
  const { assumptions: assumed } = sentences;
  const key = found.supplier?.key ?? null;
  return [
    {
      id: "minimum",
      text: say(assumed.minimum),
      changeAt: key === null ? null : supplierPlace(key),
    },
    {
      id: "agrees",
      text: say(assumed.agrees, ends(fact, "agrees", { span: AGREES, said: percent })),
      changeAt: null,
    },
    ...stockAssumptions(telling, { worth: true }),
  ];
}

export function changesMind({ say, fact, found }: Telling): string[] {
  const { together, sellsMore } = sentences.changesMind;
  const enough = found.minimumUnits / ENOUGH_DAYS;
  const sells = { enough: fact("minimum_units", paced(enough), "Sells it within half a year") };
  return [say(together), ...(isPaceSaid(enough) ? [say(sellsMore, sells)] : [])];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const { currency } = found.shop;
  const about = (minor: number) => rough(estimated(minor, currency));
  return [
    rateLine(telling),
    {
      text: say(calculation.need, {
        cover: fact("need_units", counted(found.settings.coverDays, "days"), "To be covered"),
        left_or_none: fact("supply", bare(supplyOf(found), "units")),
      }),
      evidence: ["need_units", "supply", "minimum_units", "extra"],
    },
    contributionLine(telling),
    {
      text: say(calculation.burden, {
        year: fact("burden", counted(Math.round(YEAR_DAYS / 7), "weeks"), "Compared over"),
        burden_low: fact("burden", about(outlook.burden.p10), "Eight times in ten above"),
        burden_high: fact("burden", about(outlook.burden.p90), "Eight times in ten below"),
      }),
      evidence: ["extra", "burden", "holding_rate", "left_worth"],
    },
    {
      text: say(calculation.gain, gainFacts(fact, "need_units", { money: outlook.best.money, currency })),
      evidence: ["need_units", "minimum_units", "lost_sale_share", "agrees"],
    },
  ];
}

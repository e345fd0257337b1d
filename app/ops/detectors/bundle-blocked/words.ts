import { middle } from "../../facts/contribution.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, exact, paced, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { breakEven, evenAmount } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { gainEvidence, gainFacts } from "../shared/judged-facts.ts";
import { leadAssumption } from "../shared/lead/caveats.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { lineFacts } from "../shared/order-telling.ts";
import { supplierName } from "../shared/order-seed.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import type { SaleTelling } from "../shared/sale/sold.ts";
import { threeFigures } from "../shared/sources.ts";
import { orderOf } from "../shared/stocking/words.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import { type Outlook, type Plan, PUT_OFF_DAYS } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = SaleTelling & { found: Case; outlook: Outlook };

export function evidenceFor(found: Case, { plans, perDayMinor }: Outlook): Evidence[] {
  const { row, part, others, sales } = found;
  const { line } = part;
  const [best, nothing] = plans;
  const pace = [sales.source, line.stock.source];
  const units = (id: string, label: string, value: number, sources: Evidence["sources"]): Evidence => ({
    ...{ id, label, value, unit: "units", sources },
  });
  const enough = othersSuffice(others);
  return [
    ...lineEvidence(found),
    ...termsEvidence(found),
    units("per_bundle", "Of the part in each bundle", part.units, [row.source]),
    {
      ...{ id: "part_rate", label: "All that sells of the part", unit: "units_per_day" },
      value: threeFigures(line.demand.meanPerDay),
      range: { low: threeFigures(line.demand.p10PerDay), high: threeFigures(line.demand.p90PerDay) },
      sources: [line.sales.source],
    },
    ...(enough === null
      ? []
      : [
          units(
            "others",
            "Bundles that the other parts are there for",
            enough,
            others.map((other) => other.line.stock.source),
          ),
        ]),
    units("missed_nothing", "Bundles missed without an order", threeFigures(nothing.missed), pace),
    units("missed_best", "Bundles missed with an order today", threeFigures(best.missed), pace),
    units("order", "To order of the part", best.units, [line.stock.source, line.sales.source]),
    ...gainEvidence(best.money, roundMinor(perDayMinor), pace),
  ];
}

/** Null: no other part can run out. */
function othersSuffice(others: Case["others"]): number | null {
  if (others.length === 0) return null;
  return Math.max(0, Math.min(...others.map(({ line, units }) => Math.floor(line.stock.available / units))));
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const { part, others, shop, supplier } = found;
  const { line } = part;
  const name = supplierName(line);
  const enough = othersSuffice(others);
  const teller = tellerFor({
    evidence,
    shop,
    common: (fact) => ({
      ...lineFacts(found, fact),
      part: recorded(
        "The part",
        { type: "name", text: line.variant.title, of: "product" },
        line.variant.source,
      ),
      per_bundle: fact("per_bundle", counted(part.units, "units")),
      part_rate: fact("part_rate", paced(line.demand.meanPerDay)),
      put_off: fact("missed_nothing", counted(PUT_OFF_DAYS, "days"), "Put off for"),
      order: fact("order", counted(outlook.plans[0].units, "units")),
      ...(enough !== null && { others: fact("others", bare(enough, "units")) }),
      ...(name && {
        supplier: recorded(
          "Its supplier",
          { type: "name", text: name, of: "supplier" },
          supplier?.source ?? line.variant.source,
        ),
      }),
    }),
  });
  return { found, outlook, ...teller };
}

export function choiceFor({ id, units, money, missed }: Plan, { say, fact, found }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const order = units > 0 ? orderOf(found.part.line, { units }) : null;
  const evidence = id === "nothing" ? "missed_nothing" : "missed_best";
  const facts = {
    missed: fact(evidence, bare(Math.round(missed), "units")),
    cash: fact("order", rough(estimated(order?.cashMinor ?? 0, found.shop.currency)), "Binds"),
  };
  return {
    ...{ id, money, title: say(titles.options[id]), tradeOff: say(tradeOffs[id], facts) },
    ...{ cashMinor: order?.cashMinor ?? 0, reversible: order === null, draft: order?.draft ?? null },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, found } = telling;
  const { assumptions: assumed } = sentences;
  return [
    { id: "lost_sales", text: say(assumed.lostSales), changeAt: "settings#lost-sales" },
    { id: "holding", text: say(assumed.holding), changeAt: "settings#holding" },
    { id: "apart", text: say(assumed.apart), changeAt: null },
    leadAssumption(found.lead, telling),
    ...saleAssumptions(telling),
  ];
}

export function changesMindFor({ say, fact, found, outlook }: Telling): string[] {
  const { leaves, swap, apart, sooner } = sentences.changesMind;
  const minor = breakEven({
    at: middle(found.contribution.perUnitMinor),
    worthMinor: outlook.plans[0].money.mean,
  });
  const { currency } = found.shop;
  const { available } = found.stock;
  const lastsDays = Math.floor(available / found.part.line.demand.meanPerDay);
  return [
    say(leaves, evenAmount(fact, "contribution_per_unit", { minor, currency })),
    say(swap),
    available < found.part.units || lastsDays < 1
      ? say(apart)
      : say(sooner, { quick: fact("available", counted(lastsDays, "days"), "The part lasts for") }),
  ];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const { demand, stock, shop } = found;
  const [best, nothing] = outlook.plans;
  const gains = gainFacts(fact, best.money, outlook.perDayMinor, shop.currency);
  const perDay = exact(estimated(outlook.perDayMinor, shop.currency));
  return [
    {
      text: say(calculation.rate, {
        sold: fact("units_sold", bare(demand.unitsSold, "units")),
        days_used: fact("days_counted", counted(demand.daysUsed, "days")),
        rate_low: fact("demand_per_day", paced(demand.p10PerDay), "Eight times in ten above"),
        rate_high: fact("demand_per_day", paced(demand.p90PerDay), "Eight times in ten below"),
      }),
      evidence: ["units_sold", "days_counted", "demand_per_day"],
    },
    {
      text: say(calculation.stock, { left_or_none: fact("available", bare(stock.available, "units")) }),
      evidence: ["available", "part_rate", "per_bundle", ...(found.others.length > 0 ? ["others"] : [])],
    },
    contributionLine(telling),
    {
      text: say(calculation.missed, {
        ...gains,
        missed_nothing: fact("missed_nothing", bare(Math.round(nothing.missed), "units")),
        missed_best: fact("missed_best", bare(Math.round(best.missed), "units")),
      }),
      evidence: ["missed_nothing", "missed_best", "lead_typical", "lead_slow", "order"],
    },
    {
      text: say(calculation.gain, { ...gains, per_day: fact("per_day", perDay) }),
      evidence: ["lost_sale_share", "contribution_per_unit", "holding_rate", "gain", "per_day"],
    },
  ];
}

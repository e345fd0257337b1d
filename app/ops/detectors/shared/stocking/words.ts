import { addDays, type Day } from "../../../facts/day.ts";
import { middle } from "../../../facts/contribution.ts";
import { bare, counted, paced, percent } from "../../../words/slot-values.ts";
import type { Assumption, CalculationLine, DraftSeed, Evidence } from "../../contract.ts";
import { judged } from "../judgement.ts";
import { leadAssumption } from "../lead/caveats.ts";
import { LEFT_WORTH } from "../left-worth.ts";
import { lineEvidence, termsEvidence } from "../line-evidence.ts";
import { orderSeed } from "../order-seed.ts";
import { ends } from "../said.ts";
import { saleAssumptions } from "../sale/caveats.ts";
import type { SaleTelling } from "../sale/sold.ts";
import type { StockLine } from "./line.ts";
import { assumptions as assumed, calculation } from "./sentences.ts";
import type { StockTelling } from "./telling.ts";

/** A product's stock, pace and delivery, what a sale leaves, and what keeping or missing it costs. */
export function stockEvidence(found: StockLine): Evidence[] {
  return [...lineEvidence(found), ...termsEvidence(found)];
}

/** What is left too many in the end is worth less than it cost. */
export function worthEvidence({ shop }: { shop: { today: Day } }): Evidence {
  const label = "Worth in the end, of its cost";
  return judged(shop.today, { id: "left_worth", label, span: LEFT_WORTH, unit: "share" });
}

/** Said of every order of stock; `worth`: where something may be left too many, and `worthEvidence` is given. */
export function stockAssumptions(
  telling: SaleTelling & { found: Pick<StockLine, "lead"> },
  of: { worth: boolean },
): Assumption[] {
  const { say, fact, found } = telling;
  return [
    { id: "lost_sales", text: say(assumed.lostSales), changeAt: "settings#lost-sales" },
    { id: "holding", text: say(assumed.holding), changeAt: "settings#holding" },
    ...(of.worth
      ? [
          {
            id: "left_worth",
            text: say(assumed.worth, ends(fact, "left_worth", { span: LEFT_WORTH, said: percent })),
            changeAt: null,
          },
        ]
      : []),
    leadAssumption(found.lead, telling),
    ...saleAssumptions(telling),
  ];
}

export function rateLine({ say, fact, found }: StockTelling): CalculationLine {
  const { demand } = found;
  return {
    text: say(calculation.rate, {
      sold: fact("units_sold", bare(demand.unitsSold, "units")),
      days_used: fact("days_counted", counted(demand.daysUsed, "days")),
      rate_low: fact("demand_per_day", paced(demand.p10PerDay), "Eight times in ten above"),
      rate_high: fact("demand_per_day", paced(demand.p90PerDay), "Eight times in ten below"),
    }),
    evidence: ["units_sold", "days_counted", "demand_per_day"],
  };
}

/** An order that goes out now, or so many days from now, and what it binds. */
export function orderOf(
  found: Pick<StockLine, "variant" | "supplier" | "stock" | "lead" | "contribution" | "shop">,
  { units, placedInDays = 0 }: { units: number; placedInDays?: number },
): { draft: DraftSeed; cashMinor: number } {
  const { variant, supplier, stock, lead, contribution, shop } = found;
  const expectedDay = addDays(shop.today, placedInDays + lead.typicalDays);
  const { available } = stock;
  return {
    draft: orderSeed({
      ...{ variant, supplier, available, units, shop },
      expectedDay,
      needByDay: expectedDay,
    }),
    cashMinor: units * (contribution.unitCostMinor ?? middle(contribution.costMinor)),
  };
}

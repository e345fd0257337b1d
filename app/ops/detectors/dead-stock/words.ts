import { middle } from "../../facts/contribution.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { gainFacts, productFact } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import { CLEARED, clearancePrice, keepingPerDay, LOT_WORTH, type Plan, soldInYear } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case; best: Plan };

export function tellingOf(found: Case, best: Plan, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, best, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, stock, contribution, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return {
    product: productFact(variant),
    left: fact("available", bare(stock.available, "units")),
    quiet: fact("quiet_days", counted(found.quietDays, "days")),
    tied_up: fact("tied_up", about(stock.available * middle(contribution.costMinor))),
    per_day: fact("keeping_per_day", about(keepingPerDay(found, stock.available))),
    new_price: fact("price", exact(estimated(clearancePrice(found), shop.currency)), "The new price"),
    ...judgedFacts(found, fact),
  };
}

/** What every sentence of a clearance rests on. */
export function judgedFacts({ settings }: Pick<Case, "settings">, fact: Teller["fact"]): FilledSlots {
  return {
    holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
    lot_low: fact("lot", percent(LOT_WORTH.low), "At least"),
    lot_high: fact("lot", percent(LOT_WORTH.high), "At most"),
    cleared_low: fact("cleared", percent(CLEARED.low), "At least"),
    cleared_high: fact("cleared", percent(CLEARED.high), "At most"),
  };
}

export function choiceFor(plan: Plan, { found, say, fact }: Telling): Choice {
  const { id, money } = plan;
  const { options, tradeOffs } = sentences;
  const off = 1 - plan.newPriceMinor / found.variant.priceMinor;
  const facts: FilledSlots =
    id === "clearance"
      ? {
          off: fact("off", percent(off)),
          cleared: fact("cleared_units", bare(Math.round(plan.units), "units")),
        }
      : {};
  return {
    id,
    title: say(options[id]),
    tradeOff: say(tradeOffs[id], facts),
    money,
    reversible: id !== "lot",
    draft: id === "clearance" ? priceSeed(found, plan.newPriceMinor, "markdown") : null,
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, say, fact } = telling;
  const { assumptions: assumed } = sentences;
  const { low, high } = soldInYear(found);
  return [
    { id: "cleared", text: say(assumed.cleared), changeAt: null },
    { id: "lot", text: say(assumed.lot), changeAt: null },
    { id: "holding", text: say(assumed.holding), changeAt: "settings#holding" },
    {
      id: "sold_of_none",
      text: say(assumed.soldOfNone, {
        sold_low: fact("sold_in_year", upTo(low), "At least"),
        sold_high: fact("sold_in_year", upTo(high), "At most"),
        ...(found.hasSeason ? { season: fact("sold_in_year", upTo(high)) } : {}),
      }),
      changeAt: null,
    },
    { id: "on_shelf", text: say(assumed.onShelf), changeAt: null },
    ...saleAssumptions(telling),
  ];
}

function upTo(units: number): SlotValue {
  return bare(Math.round(units), "units");
}

export function changesMind({ say }: Pick<Telling, "say">): string[] {
  const { season, hidden, supplier } = sentences.changesMind;
  return [say(season), say(hidden), say(supplier)];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { calculation } = sentences;
  const cost = exact(estimated(middle(found.contribution.costMinor), found.shop.currency));
  return [
    {
      text: say(calculation.tiedUp, { cost: fact("contribution_per_unit", cost, "Unit cost") }),
      evidence: ["available", "tied_up"],
    },
    { text: say(calculation.keeping), evidence: ["tied_up", "holding_rate", "keeping_per_day"] },
    contributionLine(telling),
    {
      text: say(
        calculation.gain,
        gainFacts(fact, "tied_up", { money: best.money, currency: found.shop.currency }),
      ),
      evidence: ["sold_in_year", "cleared", "lot", "cleared_units"],
    },
  ];
}

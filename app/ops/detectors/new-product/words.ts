import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { TURNS } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { leadFacts } from "../shared/lead/caveats.ts";
import { leadEvidence } from "../shared/lead/evidence.ts";
import { termsEvidence } from "../shared/line-evidence.ts";
import { supplierName } from "../shared/order-seed.ts";
import { gainFacts, productFact } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import type { SaleTelling } from "../shared/sale/sold.ts";
import { threeFigures } from "../shared/sources.ts";
import { orderOf, stockAssumptions, worthEvidence } from "../shared/stocking/words.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import { HORIZON_DAYS, LEARN_DAYS, type Outlook, type Plan, turnsAt, unitsAt } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = SaleTelling & { found: Case; outlook: Outlook };

export function evidenceFor(found: Case, { best }: Outlook): Evidence[] {
  const { like, ageDays, variant, lead } = found;
  const sources = [{ ...variant.source, recordId: "daily_sales" }];
  return [
    {
      ...{ id: "rate", label: "Products like it sell", unit: "units_per_day", sources },
      value: threeFigures(like.rate.likely),
      range: { low: threeFigures(like.rate.low), high: threeFigures(like.rate.high) },
    },
    { id: "likes", label: "Products like it", value: like.count, unit: "units", sources },
    { id: "age", label: "In the store since", value: ageDays, unit: "days", sources: [variant.source] },
    ...leadEvidence(lead),
    ...saleEvidence(found),
    ...termsEvidence(found),
    worthEvidence(found),
    {
      ...{ id: "gain", label: "What the best choice is worth", unit: "minor", sources },
      value: roundMinor(best.money.p50),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
  ];
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({
    evidence,
    shop: found.shop,
    common: (fact) => commonFacts(found, outlook, fact),
  });
  return { found, outlook, ...teller };
}

function commonFacts(found: Case, { best }: Outlook, fact: Teller["fact"]): FilledSlots {
  const { variant, supplier, like, ageDays, lead, settings } = found;
  const name = supplierName(found);
  return {
    product: productFact(variant),
    ...(name && {
      supplier: recorded(
        "Its supplier",
        { type: "name", text: name, of: "supplier" },
        supplier?.source ?? variant.source,
      ),
    }),
    ...leadFacts(lead, fact),
    rate_low: fact("rate", paced(like.rate.low), "One in ten sells less than"),
    rate_high: fact("rate", paced(like.rate.high), "One in ten sells more than"),
    likes: fact("likes", counted(like.count, "products")),
    age: fact("age", counted(ageDays, "days")),
    learn: fact("rate", counted(LEARN_DAYS, "days"), "To see how it sells"),
    horizon: fact("rate", counted(Math.round(HORIZON_DAYS / 7), "weeks"), "Compared over"),
    lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
    holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
    order: fact("rate", counted(best.units, "units"), "To order"),
  };
}

export function choiceFor({ id, units, money }: Plan, { say, fact, found }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const order = units > 0 ? orderOf(found, { units }) : null;
  const facts = {
    order: fact("rate", counted(units, "units"), "To order"),
    cash: fact("unit_cost", rough(estimated(order?.cashMinor ?? 0, found.shop.currency)), "Binds"),
  };
  return {
    ...{ id, money, title: say(titles.options[id], facts), tradeOff: say(tradeOffs[id], facts) },
    ...{ cashMinor: order?.cashMinor ?? 0, reversible: order === null, draft: order?.draft ?? null },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { like, second } = sentences.assumptions;
  return [
    { id: "like", text: telling.say(like), changeAt: null },
    { id: "second", text: telling.say(second), changeAt: null },
    ...stockAssumptions(telling, { worth: true }),
  ];
}

export function missingFor({ say }: Telling): Missing[] {
  const { history, historyEffect } = sentences.missing;
  return [{ id: "history", text: say(history), effect: say(historyEffect), cure: null }];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const gain = gainFacts(fact, "gain", { money: outlook.best.money, currency: found.shop.currency });
  return [
    { text: say(calculation.rate), evidence: ["likes", "rate"] },
    contributionLine(telling),
    {
      text: say(calculation.gain, gain),
      evidence: ["gain", "lost_sale_share", "holding_rate", "left_worth"],
    },
  ];
}

/** The sales for which none is to be ordered, and the order were it known to sell as the best of its like. */
export function mindOf({ say, fact, found, outlook }: Telling): string[] {
  const { slow, sure, orders, other } = sentences.changesMind;
  const { high } = found.like.rate;
  const enough = Math.ceil(turnsAt(found, outlook) * HORIZON_DAYS);
  const evenSlow = { slow: fact("rate", counted(enough, "units"), TURNS) };
  return [
    say(slow, evenSlow),
    say(sure, { units: fact("rate", counted(unitsAt(found, high), "units"), "To order then") }),
    say(orders),
    say(other),
  ];
}

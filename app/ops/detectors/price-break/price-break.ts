import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, exact, paced, percent, rough } from "../../words/slot-values.ts";
import { type Alert, definePagedDetector, type DetectInput, type Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { byHand, type Choice, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lasting } from "../shared/lasting.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { lookThrough } from "../shared/look-through.ts";
import { supplierName } from "../shared/order-seed.ts";
import { lineFacts } from "../shared/order-telling.ts";
import { settingsSource } from "../shared/sources.ts";
import { stockAsks, type StockAsks } from "../shared/stock-asks.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { notes as stockNotes } from "../shared/stocking/sentences.ts";
import { orderOf } from "../shared/stocking/words.ts";
import { variantSubject } from "../shared/subjects.ts";
import { recorded, type Teller } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { type Outlook, outlookFor, type Plan } from "./plans.ts";
import { notes, options, words } from "./sentences.ts";

/**
 * Raises an alert for each product that is due for an order of which a larger one, at the supplier's price break, is worth
 * more than what would do (PUR-09).
 *
 * stake = saving × units − extra holding − loss of worth of what is left after a year; on 256 futures of how it sells.
 */
export const priceBreak = definePagedDetector({
  id: "price_break",
  title: "Orders that are cheaper when they are larger",
  asks: () => stockAsks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<StockAsks>) {
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, read);
      },
      alertOf: alertFor,
      fine: ["fine", "no_price", "keeps_selling"],
      notes: { ...stockNotes, ...notes },
    }),
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, perDayMinor } = outlook;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const { variant, shop, supplier } = found;
  return toldAlert({
    detector: "price_break",
    catalogueIds: ["PUR-09"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    shop,
    evidence: evidenceFor(found, best),
    judgements: [
      { id: "left_worth", label: "Worth after a year, of its cost", unit: "share", span: LEFT_WORTH },
    ],
    common: (fact) => factsFor(found, outlook, fact),
    words: {
      ...words,
      changesMind: [
        ...(isPaceSaid(best.tier.units / YEAR_DAYS) ? [words.leastRate] : []),
        ...words.changesMind,
      ],
    },
    changeAt: {
      holding: "settings#holding",
      breaks: `settings#supplier-${encodeURIComponent(variant.supplierKey ?? "")}`,
    },
    best,
    choices: [...outlook.plans.map((plan) => choiceFor(plan, found)), nothingChoice(options.nothing)],
    waitingPerDayMinor: perDayMinor,
    attentionMinutes: 3,
    evidenceKey: `break ${best.tier.units}|off ${best.tier.offShare}|cost ${found.unitCostMinor}|${supplier?.key ?? ""}`,
  });
}

function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { variant, stock, sales, shop, usual, unitCostMinor } = found;
  const terms = [
    { ...settingsSource(shop.today, "price-breaks"), recordId: `suppliers/${variant.supplierKey ?? ""}` },
  ];
  const pace = [stock.source, sales.source];
  const saving = best.tier.units * unitCostMinor * (best.tier.offShare - usual.offShare);
  return [
    { id: "best_units", label: "The larger order", value: best.tier.units, unit: "units", sources: terms },
    { id: "best_off", label: "Off its cost", value: best.tier.offShare, unit: "share", sources: terms },
    { id: "usual_units", label: "Would do", value: usual.units, unit: "units", sources: pace },
    { id: "usual_off", label: "Off for that already", value: usual.offShare, unit: "share", sources: terms },
    { id: "unit_cost", label: "Cost of one", value: unitCostMinor, unit: "minor", sources: [variant.source] },
    {
      ...{ id: "saving", label: "Saved if all of it sells", unit: "minor", value: roundMinor(saving) },
      sources: [...terms, variant.source],
    },
    {
      ...{ id: "supply", label: "Free to sell and under way", unit: "units", value: supplyOf(found) },
      sources: [stock.source],
    },
    ...lineEvidence(found),
    ...termsEvidence(found),
  ];
}

function factsFor(found: Case, { best, plans }: Outlook, fact: Teller["fact"]): FilledSlots {
  const { variant, shop, settings, usual, unitCostMinor, perDay, supplier } = found;
  const inMoney = (minor: number) => estimated(minor, shop.currency);
  const name = supplierName(found);
  const source = supplier?.source ?? variant.source;
  const units = (value: number) => counted(value, "units");
  return {
    ...lineFacts(found, fact),
    ...(name && { supplier: recorded("Its supplier", { type: "name", text: name, of: "supplier" }, source) }),
    best_units: fact("best_units", units(best.tier.units)),
    best_from: fact("best_units", units(best.tier.fromUnits), "Their price break"),
    best_off: fact("best_off", percent(best.tier.offShare)),
    usual_units: fact("usual_units", units(usual.units)),
    ...(usual.offShare > 0 && { usual_off: fact("usual_off", percent(usual.offShare)) }),
    unit_cost: fact("unit_cost", exact(inMoney(unitCostMinor))),
    saving: fact(
      "saving",
      rough(inMoney(best.tier.units * unitCostMinor * (best.tier.offShare - usual.offShare))),
    ),
    lasts: fact("best_units", lasting(best.tier.units, perDay), "As it sells, it lasts"),
    least_rate: fact("best_units", paced(best.tier.units / YEAR_DAYS), "Sells it within a year"),
    cover: fact("usual_units", counted(settings.coverDays, "days"), "To be covered"),
    ...Object.fromEntries(plans.flatMap((plan) => Object.entries(planFacts(plan, found, fact)))),
  };
}

function planFacts({ id, tier }: Plan, found: Case, fact: Teller["fact"]): FilledSlots {
  const { shop, perDay, usual, unitCostMinor } = found;
  const cash = (of: { units: number; offShare: number }) => of.units * unitCostMinor * (1 - of.offShare);
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return {
    [`${id}_units`]: fact("best_units", counted(tier.units, "units"), "An order at their price break"),
    [`${id}_off`]: fact("best_off", percent(tier.offShare), "Off its cost then"),
    [`${id}_cash`]: fact("unit_cost", about(cash(tier)), "Cash that it binds"),
    [`${id}_more`]: fact("unit_cost", about(cash(tier) - cash(usual)), "More than what would do"),
    [`${id}_lasts`]: fact("demand_per_day", lasting(tier.units, perDay), "As it sells, it lasts"),
  };
}

function choiceFor({ id, tier, money }: Plan, found: Case): Choice {
  const { title, tradeOff } = options.larger;
  const of = (template: string) => template.replaceAll("{n_", `{${id}_`);
  const unitCostMinor = Math.round(found.unitCostMinor * (1 - tier.offShare));
  // The order is placed at the price that is asked for.
  const { draft } = orderOf(
    { ...found, variant: { ...found.variant, unitCostMinor } },
    { units: tier.units },
  );
  return {
    ...byHand(id, { title: of(title), tradeOff: of(tradeOff), money }),
    ...{ cashMinor: tier.units * unitCostMinor, reversible: false, draft },
  };
}

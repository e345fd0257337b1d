import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, exact, paced, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { callingOffEvidence, cancelSeed, valueOf } from "../shared/calling/calling-off.ts";
import { callingOffAssumptions } from "../shared/calling/caveats.ts";
import { isPaceSaid, TURNS, twoFigures } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { judged } from "../shared/judgement.ts";
import { lasting } from "../shared/lasting.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { type OrderTelling, orderTelling } from "../shared/order-telling.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import { threeFigures } from "../shared/sources.ts";
import { ENOUGH_DAYS } from "../shared/surplus.ts";
import { type Case, RECENT_DAYS, STAYS } from "./case.ts";
import type { Outlook, Plan } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = OrderTelling & { open: Case; outlook: Outlook };

export function evidenceFor({ order, collapsed }: Case, { cuts, best }: Outlook): Evidence[] {
  const [{ found, recentWeek, usual, surplus, units }] = collapsed;
  const { sales, stock, shop, openUnits } = found;
  const all = cuts.reduce((sum, cut) => sum + cut.units, 0);
  const [sold, own] = [[sales.source], [order.source, stock.source, sales.source]];
  const one = (
    [id, label, unit]: readonly [string, string, Evidence["unit"]],
    value: number,
    sources: Evidence["sources"],
  ): Evidence => ({ id, label, unit, value, sources });
  return [
    one(["recent_week", "Sold in a week lately", "units"], threeFigures(recentWeek), sold),
    one(["usual_week", "Sold in a usual week", "units"], threeFigures(usual.week), sold),
    one(["spread", "Usual weeks stray by", "units"], threeFigures(usual.spread), sold),
    one(["weeks", "Weeks before that are compared", "units"], usual.weeks, sold),
    one(["ahead", "Sells on a day, if it goes on so", "units_per_day"], threeFigures(surplus.perDay), sold),
    one(["open_units", "Still to come", "units"], openUnits, [order.source]),
    one(["supply", "Free to sell and under way", "units"], surplus.supplyUnits, [order.source, stock.source]),
    one(["cut_here", "Of these, more than it sells", "units"], units, own),
    one(["cut_units", "Of all products of the order", "units"], all, own),
    ...lineEvidence(found),
    ...termsEvidence(found),
    ...callingOffEvidence(shop.today),
    judged(shop.today, { id: "stays", label: "Of the fall, stays", span: STAYS, unit: "share" }),
    judged(shop.today, {
      ...{ id: "elasticity", label: "Sold more, for each percent off the price", unit: "share" },
      span: {
        low: threeFigures(ELASTICITY.low / 100),
        likely: threeFigures(ELASTICITY.likely / 100),
        high: threeFigures(ELASTICITY.high / 100),
      },
    }),
    {
      ...one(["gain", "What the best choice is worth", "minor"], roundMinor(best.money.p50), own),
      range: { low: roundMinor(best.money.p10), high: roundMinor(best.money.p90) },
    },
  ];
}

export function tellingOf(open: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const [worst] = open.collapsed;
  const teller = orderTelling(worst.found, { evidence, otherProducts: open.collapsed.length - 1 });
  const own = ownFacts(open, outlook, teller);
  return { ...teller, say: (template, facts) => teller.say(template, { ...own, ...facts }), open, outlook };
}

function ownFacts({ collapsed }: Case, { cuts }: Outlook, { fact }: OrderTelling): FilledSlots {
  const [{ found, recentWeek, usual, surplus, units }] = collapsed;
  const all = cuts.reduce((sum, cut) => sum + cut.units, 0);
  return {
    recent_week: fact("recent_week", bare(Math.round(recentWeek), "units")),
    usual_week: fact("usual_week", bare(Math.round(usual.week), "units")),
    spread: fact("spread", bare(Math.round(usual.spread), "units")),
    weeks: fact("weeks", counted(usual.weeks, "weeks")),
    recent: fact("recent_week", counted(RECENT_DAYS / 7, "weeks"), "Looked back"),
    open: fact("open_units", counted(found.openUnits, "units")),
    cut: fact("cut_units", counted(all, "units")),
    cut_here: fact("cut_here", bare(units, "units")),
    stays_likely: fact("stays", percent(STAYS.likely)),
    lasts: fact("supply", lasting(surplus.supplyUnits, surplus.perDay), "As it sells then"),
    supply: fact("supply", bare(surplus.supplyUnits, "units")),
    ahead: fact("ahead", paced(surplus.perDay)),
    enough: fact("supply", counted(Math.round(ENOUGH_DAYS / 7), "weeks"), "May be there"),
    surplus: fact(
      "supply",
      bare(Math.round(surplus.supplyUnits - surplus.perDay * (surplus.dueDays + ENOUGH_DAYS)), "units"),
      "Too many",
    ),
  };
}

export function choiceFor({ id, money }: Plan, telling: Telling): Choice {
  const { say, fact, open, outlook, found } = telling;
  const { titles, tradeOffs } = sentences;
  const { variant, shop } = found;
  const { promotedPriceMinor, cuts } = outlook;
  const off = 1 - promotedPriceMinor / Math.max(1, variant.priceMinor);
  const facts = {
    new_price: fact("price", exact(estimated(promotedPriceMinor, shop.currency)), "The new price"),
    off: fact("price", percent(Math.max(0, off)), "Off the price"),
    value: fact("cut_units", rough(estimated(valueOf(cuts), shop.currency)), "Value of what is called off"),
  };
  const draft = {
    cut: () => cancelSeed(open.lines, cuts, ""),
    promote: () => priceSeed(found, promotedPriceMinor, "markdown"),
    nothing: () => null,
  };
  return {
    ...{ id, money, reversible: id !== "cut", draft: draft[id]() },
    ...{ title: say(titles.options[id], facts), tradeOff: say(tradeOffs[id], facts) },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { say, fact } = telling;
  const { stays, usual, elasticity } = sentences.assumptions;
  return [
    { id: "stays", text: say(stays, ends(fact, "stays", { span: STAYS, said: percent })), changeAt: null },
    { id: "usual", text: say(usual), changeAt: null },
    {
      id: "elasticity",
      text: say(elasticity, ends(fact, "elasticity", { span: ELASTICITY, said: times })),
      changeAt: null,
    },
    ...callingOffAssumptions(telling),
  ];
}

export function changesMind(telling: Telling): string[] {
  const { page, price, advert } = sentences.changesMind;
  return [...turnsAt(telling), ...[page, price, advert].map((text) => telling.say(text))];
}

/** Where what is advised is no longer better than the rest. */
function turnsAt({ say, fact, open, outlook }: Telling): string[] {
  const { cut, promote } = sentences.changesMind;
  if (outlook.best.id === "promote") {
    const even = times(twoFigures(outlook.evenElasticity));
    return [say(promote, { even: fact("elasticity", even, TURNS) })];
  }
  const [{ surplus }] = open.collapsed;
  const enough = surplus.supplyUnits / (surplus.dueDays + ENOUGH_DAYS);
  return isPaceSaid(enough)
    ? [say(cut, { all_rate: fact("supply", paced(enough), "Sells all of it in time") })]
    : [];
}

function times(value: number): SlotValue {
  return { type: "share", value, as: "times" };
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, outlook } = telling;
  const { calculation } = sentences;
  const gain = gainFacts(fact, "gain", { money: outlook.best.money, currency: found.shop.currency });
  return [
    { text: say(calculation.fall), evidence: ["recent_week", "usual_week", "spread"] },
    { text: say(calculation.surplus), evidence: ["supply", "ahead", "stays", "cut_here"] },
    contributionLine(telling),
    {
      text: say(calculation.gain, gain),
      evidence: ["gain", "holding_rate", "left_worth", "fee", "elasticity"],
    },
  ];
}

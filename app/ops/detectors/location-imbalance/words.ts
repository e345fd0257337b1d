import { estimated } from "../../money/money.ts";
import type { FilledSlots, SlotValue } from "../../words/contract.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, DraftSeed, Evidence } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { judged } from "../shared/judgement.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { ends, gainFacts, productFact } from "../shared/said.ts";
import { saleAssumptions } from "../shared/sale/caveats.ts";
import { saleEvidence } from "../shared/sale/evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { CANCELS_PER_DAY, CARE_MINOR, waitingEvidence } from "../shared/waiting.ts";
import { type Case, COVER_DAYS, KEEP_DAYS, shareOf } from "./case.ts";
import {
  type Plan,
  type Plans,
  REROUTE_MINOR,
  TRANSFER_DAYS,
  TRANSFER_MINOR,
  waitingPerDay,
} from "./plans.ts";
import * as sentences from "./sentences.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, best: Plan): Evidence[] {
  const { stock, sales, demand, short, donor, owedUnits, moveUnits, lead, settings, shop } = found;
  const here = [stock.source];
  const assumed = (id: string) => [assumptionSource(shop.today, id)];
  return [
    {
      id: "available",
      label: "Free to sell, all locations",
      value: stock.available,
      unit: "units",
      sources: here,
    },
    { id: "owed", label: `Owed at ${short.name}`, value: owedUnits, unit: "units", sources: here },
    { id: "donor", label: `Free at ${donor.name}`, value: donor.available, unit: "units", sources: here },
    { id: "move", label: "To move", value: moveUnits, unit: "units", sources: [stock.source, sales.source] },
    {
      ...{ id: "demand_per_day", label: "Sells on a day, all locations", unit: "units_per_day" },
      ...{ value: threeFigures(demand.aheadPerDay), sources: [sales.source] },
    },
    judged(shop.today, {
      ...{
        id: "share",
        label: `Sold at ${short.name}`,
        span: shareOf(stock.byLocation.length),
        unit: "share",
      },
    }),
    judged(shop.today, { id: "transfer", label: "A transfer costs", span: TRANSFER_MINOR, unit: "minor" }),
    judged(shop.today, {
      id: "reroute",
      label: "Sending an order from elsewhere",
      span: REROUTE_MINOR,
      unit: "minor",
    }),
    {
      id: "transfer_days",
      label: "A transfer takes",
      value: TRANSFER_DAYS,
      unit: "days",
      sources: assumed("transfer"),
    },
    {
      id: "lead_typical",
      label: "Until a usual delivery",
      value: lead.typicalDays,
      unit: "days",
      sources: [settingsSource(shop.today, "lead-time")],
    },
    {
      id: "lost_sale_share",
      label: "Missed sales lost for good",
      value: settings.lostSaleShare,
      unit: "share",
      sources: [settingsSource(shop.today, "lost-sales")],
    },
    {
      ...{ id: "waiting", label: "Cost of a day more", unit: "minor", sources: [stock.source, sales.source] },
      value: Math.round(waitingPerDay(found, best)),
    },
    ...waitingEvidence(shop.today),
    ...saleEvidence(found),
  ];
}

export type Telling = Teller & { found: Case } & Plans;

export function tellingOf(found: Case, { plans, best }: Plans, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, plans, best, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, stock, short, donor, owedUnits, moveUnits, lead, shop } = found;
  const place = (text: string): SlotValue => ({ type: "name", text, of: "location" });
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return {
    product: productFact(variant),
    short: recorded("Where it is short", place(short.name), stock.source),
    donor: recorded("Where there is plenty", place(donor.name), stock.source),
    owed: fact("owed", bare(owedUnits, "units")),
    donor_units: fact("donor", bare(donor.available, "units")),
    donor_left: fact("donor", bare(donor.available - moveUnits, "units"), "Stay there"),
    move: fact("move", counted(moveUnits, "units")),
    keep: fact("demand_per_day", counted(KEEP_DAYS / 7, "weeks"), "Plenty"),
    cover: fact("move", counted(COVER_DAYS / 7, "weeks"), "What is moved should last for"),
    until: fact("lead_typical", counted(lead.typicalDays, "days")),
    transfer_days: fact("transfer_days", counted(TRANSFER_DAYS, "days")),
    transfer_likely: fact("transfer", about(TRANSFER_MINOR.likely)),
    reroute_likely: fact("reroute", about(REROUTE_MINOR.likely)),
  };
}

export function choiceFor(plan: Plan, telling: Telling): Choice {
  const { say, found } = telling;
  const { id, money } = plan;
  return {
    ...{ id, money, title: say(sentences.options[id]), tradeOff: say(sentences.tradeOffs[id]) },
    reversible: true,
    draft: id === "transfer" ? transferSeed(found) : null,
  };
}

function transferSeed({ variant, short, donor, moveUnits }: Case): DraftSeed {
  const { variantId, inventoryItemId, title, sku } = variant;
  return {
    kind: "stock_transfer",
    payload: {
      from: { locationId: donor.locationId, name: donor.name },
      to: { locationId: short.locationId, name: short.name },
      lines: [{ variantId, inventoryItemId, title, sku, units: moveUnits, availableAtShow: donor.available }],
      note: "",
    },
  };
}

export function assumptionsFor(telling: Telling): Assumption[] {
  const { found, say, fact } = telling;
  const { assumptions: assumed } = sentences;
  const { shop, settings, stock } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const share = shareOf(stock.byLocation.length);
  return [
    {
      id: "share",
      text: say(assumed.share, ends(fact, "share", { span: share, said: percent })),
      changeAt: null,
    },
    {
      id: "cancels",
      text: say(assumed.cancels, {
        ...ends(fact, "cancels", { span: CANCELS_PER_DAY, said: percent }),
        ...ends(fact, "care", { span: CARE_MINOR, said: about }),
      }),
      changeAt: null,
    },
    {
      id: "transfer",
      text: say(assumed.transfer, {
        ...ends(fact, "transfer", { span: TRANSFER_MINOR, said: about }),
        ...ends(fact, "reroute", { span: REROUTE_MINOR, said: about }),
      }),
      changeAt: null,
    },
    {
      id: "lost_sales",
      text: say(assumed.lost, { lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)) }),
      changeAt: "settings#lost-sales",
    },
    ...saleAssumptions(telling),
    { id: "steady", text: say(assumed.steady), changeAt: null },
  ];
}

export function changesMind({ say, fact, found, plans, best }: Telling): string[] {
  const { currency } = found.shop;
  // It need not lose against waiting: the other way of helping them may be worth more before that.
  const others = plans.filter(({ id }) => id !== best.id && id !== "nothing");
  const other = Math.max(0, ...others.map(({ money }) => money.mean));
  const better = best.money.mean - other;
  const next = other > 0 ? "other" : "wait";
  const { transfer, reroute } = sentences.changesMind;
  return [
    best.id === "reroute"
      ? say(
          reroute[next],
          evenAmount(fact, "reroute", {
            ...{ minor: meanOf(REROUTE_MINOR) + better / found.owedUnits, currency },
          }),
        )
      : say(
          transfer[next],
          evenAmount(fact, "transfer", { minor: meanOf(TRANSFER_MINOR) + better, currency }),
        ),
    say(sentences.changesMind.coming),
    say(sentences.changesMind.wrong),
  ];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { say, fact, found, best } = telling;
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  const kept = bare(Math.round(found.demand.aheadPerDay * KEEP_DAYS), "units");
  return [
    {
      text: say(calculation.owed, { kept: fact("demand_per_day", kept, "Stay there for sales") }),
      evidence: ["owed", "donor", "demand_per_day"],
    },
    { text: say(calculation.move), evidence: ["owed", "share", "move"] },
    contributionLine(telling),
    {
      text: say(
        calculation.gain,
        gainFacts(fact, "waiting", { money: best.money, currency: found.shop.currency }),
      ),
      evidence: ["cancels", "care", "share", "lost_sale_share", "lead_typical"],
    },
    {
      text: say(calculation.waiting, { per_day: fact("waiting", about(waitingPerDay(found, best))) }),
      evidence: ["waiting"],
    },
  ];
}

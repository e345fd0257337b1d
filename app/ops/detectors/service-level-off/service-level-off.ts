import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, percent, rough } from "../../words/slot-values.ts";
import {
  type Alert,
  type Assumption,
  type CalculationLine,
  definePagedDetector,
  type Evidence,
} from "../contract.ts";
import { TURNS, twoFigures } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { judged } from "../shared/judgement.ts";
import { leadReader } from "../shared/lead/lead-times.ts";
import { LeftOut } from "../shared/left-out.ts";
import { termsEvidence } from "../shared/line-evidence.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { assumptionSource, settingsSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { type Teller, tellerFor } from "../shared/teller.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { add, asks, type Case, type Input, type Skip } from "./case.ts";
import { type Outlook, outlookFor, type Plan, STRAY } from "./plans.ts";
import * as sentences from "./sentences.ts";

/** Fewer products are no measure for a setting of the whole shop. */
const LEAST_PRODUCTS = 5;
/** A setting nearer to the best than this is right. A judgement, stated as such. */
const LEAST_OFF = 0.02;

/**
 * Raises one alert where the chance of not running out that orders are sized for costs more than another would (INV-19), by
 * what missed sales lose and what safety stock costs to keep, all products together.
 *
 * Stake over a year = (shortage now − shortage then) × lost for good × contribution − (safety stock then − now) × unit
 * cost × holding rate; on 256 futures of what a sale leaves and of how far sales stray.
 */
export const serviceLevelOff = definePagedDetector({
  id: "service_level_off",
  title: "Chance of not running out that costs more than another",
  asks: () => asks,
  look(shop) {
    const leftOut = new LeftOut<Skip>();
    const sum: Case = {
      ...{ products: 0, deviationUnits: 0, keptMinor: 0, shortMinor: { low: 0, high: 0 } },
      ...{ settings: shop.settings, shop },
    };
    return {
      take(facts: Input["facts"]) {
        const input = { ...shop, facts };
        const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
        for (const variant of facts.variants.values()) {
          const skip = add(sum, { input, variant }, read);
          if (skip) leftOut.add(skip);
        }
        return [];
      },
      found() {
        const alert = sum.products >= LEAST_PRODUCTS ? alertFor(sum) : null;
        return {
          alerts: alert ? [alert] : [],
          lookedAt: sum.products,
          notes: leftOut.said(sentences.notes, shop),
        };
      },
    };
  },
});

function alertFor(found: Case): Alert | null {
  const outlook = outlookFor(found);
  const { best, level, plans, perDayMinor } = outlook;
  const { settings, shop } = found;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  // A setting of the whole shop is not turned round on a figure that may as well be a loss.
  if (best.money.p10 <= 0 || Math.abs(level - settings.serviceLevel) < LEAST_OFF) return null;
  const evidence = evidenceFor(found, outlook);
  const telling = { found, outlook, ...tellingOf(found, outlook, evidence) };
  const way = wayOf(outlook);
  return moneyAlert({
    detector: "service_level_off",
    catalogueIds: ["INV-19"],
    subject: recordSubject("shop", "service-level", "Chance of not running out"),
    situation: "settings:service-level",
    title: telling.say(sentences.titles[way]),
    reason: telling.say(sentences.reasons[way]),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 3,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: [],
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `set ${settings.serviceLevel}|best ${Math.round(level * 20) / 20}`,
  });
}

type Telling = Teller & { found: Case; outlook: Outlook };

function wayOf({ moreUnits }: Outlook): "more" | "fewer" {
  return moreUnits > 0 ? "more" : "fewer";
}

function evidenceFor(found: Case, { level, moreUnits }: Outlook): Evidence[] {
  const { settings, shop, products, shortMinor, keptMinor, deviationUnits } = found;
  const { today } = shop;
  const set = [settingsSource(today, "cover-days")];
  const read = [{ connector: "shopify", recordId: "daily_sales", observedAt: `${today}T00:00:00Z` }];
  const one = (
    [id, label, unit]: readonly [string, string, Evidence["unit"]],
    value: number,
    sources: Evidence["sources"],
  ): Evidence => ({ id, label, unit, value, sources });
  return [
    one(["level_now", "Chance of not running out, as set", "share"], settings.serviceLevel, set),
    one(["level", "Chance that costs least", "share"], level, [...read, assumptionSource(today, "one")]),
    one(["products", "Products that are ordered by it", "units"], products, read),
    one(
      ["deviation", "Deviation of demand during delivery, all together", "units"],
      Math.round(deviationUnits),
      read,
    ),
    {
      ...one(["short", "One deviation of shortage more, in a year", "minor"], middleOf(shortMinor), read),
      range: { low: roundMinor(shortMinor.low), high: roundMinor(shortMinor.high) },
    },
    one(["kept", "One deviation more on the shelf, in a year", "minor"], roundMinor(keptMinor), read),
    one(["more", "More on the shelf, or fewer", "units"], Math.round(moreUnits), read),
    one(["cover", "An order covers", "days"], settings.coverDays, set),
    judged(today, {
      id: "stray",
      label: "How far sales stray, of what they did",
      span: STRAY,
      unit: "share",
    }),
    ...termsEvidence(found),
  ];
}

function middleOf({ low, high }: { low: number; high: number }): number {
  return roundMinor((low + high) / 2);
}

function tellingOf(found: Case, { level, moreUnits }: Outlook, evidence: readonly Evidence[]): Teller {
  const { settings, products, keptMinor, deviationUnits, shortMinor, shop } = found;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const holding = Math.max(1e-6, settings.holdingRatePerYear);
  const bound = (Math.abs(moreUnits) * keptMinor) / Math.max(1e-9, deviationUnits) / holding;
  const units = counted(Math.abs(Math.round(moreUnits)), "units");
  const common = (fact: Teller["fact"]): FilledSlots => ({
    level: fact("level", percent(level)),
    level_now: fact("level_now", percent(settings.serviceLevel)),
    products: fact("products", counted(products, "products")),
    more: fact("more", units, "More on the shelf"),
    fewer: fact("more", units, "Fewer on the shelf"),
    bound: fact("more", about(bound), "Worth of these"),
    short: fact("short", about(middleOf(shortMinor))),
    kept: fact("kept", about(keptMinor)),
    cover: fact("cover", counted(settings.coverDays, "days")),
    lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
    holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
    ...ends(fact, "stray", { span: STRAY, said: percent }),
  });
  return tellerFor({ evidence, shop, common });
}

function choiceFor({ id, money }: Plan, { say, outlook }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const tradeOff = id === "change" ? tradeOffs[wayOf(outlook)] : tradeOffs.nothing;
  return {
    id,
    money,
    title: say(titles.options[id]),
    tradeOff: say(tradeOff),
    reversible: true,
    draft: null,
  };
}

function assumptionsFor({ say }: Telling): Assumption[] {
  const { level, one, stray, lostSales, holding } = sentences.assumptions;
  return [
    { id: "level", text: say(level), changeAt: "settings#cover-days" },
    { id: "one", text: say(one), changeAt: null },
    { id: "stray", text: say(stray), changeAt: null },
    { id: "lost_sales", text: say(lostSales), changeAt: "settings#lost-sales" },
    { id: "holding", text: say(holding), changeAt: "settings#holding" },
  ];
}

/** Keeping costs evenly more by its rate: no share of anything, it may be more than all. */
function changesMind({ say, fact, found }: Telling): string[] {
  const { settings, shortMinor, keptMinor } = found;
  const { holding, promise, cash } = sentences.changesMind;
  const rest = [say(promise), say(cash)];
  if (settings.holdingRatePerYear <= 0 || keptMinor <= 0) return rest;
  const even = (settings.holdingRatePerYear * middleOf(shortMinor) * (1 - settings.serviceLevel)) / keptMinor;
  return [say(holding, { even: fact("holding_rate", percent(twoFigures(even)), TURNS) }), ...rest];
}

function calculationFor({ say, fact, found, outlook }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const gain = gainFacts(fact, "level", { money: outlook.best.money, currency: found.shop.currency });
  return [
    {
      text: say(calculation.costs),
      evidence: ["deviation", "short", "kept", "lost_sale_share", "holding_rate"],
    },
    { text: say(calculation.least), evidence: ["kept", "short", "level"] },
    { text: say(calculation.gain, gain), evidence: ["level", "level_now", "stray"] },
  ];
}

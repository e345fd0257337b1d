import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, daysFrom, percent, rough } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { judged } from "../shared/judgement.ts";
import { supplierPlace } from "../shared/lead/caveats.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { type Case, seenLead } from "./case.ts";
import { type Outlook, type Plan, RECOVERED } from "./plans.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Case; outlook: Outlook };

/** So many orders are named, the newest first. */
const NAMED = 5;

function promisedDays({ delivered }: Case): number {
  const sorted = delivered.map((one) => one.promisedDays).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, outlook: Outlook): Evidence[] {
  const { delivered, seen, said, used, supplier, settings, shop } = found;
  const newest = delivered.toSorted((a, b) => b.order.placedDay.localeCompare(a.order.placedDay));
  const orders = newest.slice(0, NAMED).map(({ order }) => order.source);
  const set = [supplier?.leadDays ? supplier.source : settingsSource(shop.today, "lead-time")];
  const one = (
    [id, label, unit]: readonly [string, string, Evidence["unit"]],
    value: number,
    sources: Evidence["sources"],
  ): Evidence => ({ id, label, unit, value, sources });
  const { typicalDays: typical, slowDays: slow } = seenLead(found.seen);
  const level = [settingsSource(shop.today, "cover-days")];
  const terms = [settingsSource(shop.today, "lost-sales"), ...level];
  return [
    one(["orders", "Own orders of theirs that arrived", "orders"], seen.orders, orders),
    one(["actual", "Half of these took", "days"], typical, orders),
    one(["actual_slow", "One in ten took longer than", "days"], slow, orders),
    one(["promised", "They were promised within", "days"], promisedDays(found), orders),
    one(["said", "Usual delivery time as set", "days"], said.typicalDays, set),
    one(["used", "Usual delivery time that orders are planned by", "days"], used.typicalDays, [
      ...orders,
      ...set,
    ]),
    one(["covered_now", "An order goes out for sales of", "days"], Math.round(outlook.coveredNow), [
      ...set,
      ...level,
    ]),
    one(["covered_then", "It would go out for sales of", "days"], Math.round(outlook.coveredThen), [
      ...orders,
      ...level,
    ]),
    one(["covered_said", "By what is set, for sales of", "days"], Math.round(outlook.coveredSaid), [
      ...set,
      ...level,
    ]),
    one(["short_days", "Out in a year because of it", "days"], threeFigures(outlook.shortDays), orders),
    one(["products", "Products of theirs that sell", "units"], found.products, orders),
    one(["lost_per_day", "Lost on a day without them", "minor"], roundMinor(found.lostPerDayMinor), terms),
    one(["kept_day", "Keeping a day of sales for a year", "minor"], roundMinor(found.keptDayMinor), [
      settingsSource(shop.today, "holding"),
    ]),
    one(["cover", "An order covers", "days"], settings.coverDays, level),
    judged(shop.today, {
      ...{ id: "recovered", label: "Taken off by telling them", span: RECOVERED, unit: "share" },
    }),
    ...newest
      .slice(0, NAMED)
      .map(({ order, promisedDays: promised, days }, at) =>
        one(
          [
            `order_${String(at)}`,
            `${order.reference}, promised within ${String(promised)} days, took`,
            "days",
          ],
          threeFigures(days),
          [order.source],
        ),
      ),
  ];
}

export function nameOf({ supplier, delivered, key }: Case): string {
  return supplier?.name ?? delivered[0]?.order.supplier ?? key;
}

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({
    evidence,
    shop: found.shop,
    common: (fact) => commonFacts(found, outlook, fact),
  });
  return { found, outlook, ...teller };
}

function commonFacts(found: Case, outlook: Outlook, fact: Teller["fact"]): FilledSlots {
  const { said, used, seen, delivered, supplier, settings, shop } = found;
  const { typicalDays: typical, slowDays: slow } = seenLead(found.seen);
  const days = (value: number) => counted(Math.round(value), "days");
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const source = supplier?.source ?? delivered[0]?.order.source;
  return {
    ...(source && {
      supplier: recorded("The supplier", { type: "name", text: nameOf(found), of: "supplier" }, source),
    }),
    orders: fact("orders", counted(seen.orders, "orders")),
    new_lead: fact("actual", daysFrom(typical, slow), "From order to shelf, by what happened"),
    said_lead: fact("said", daysFrom(said.typicalDays, said.slowDays), "From order to shelf, as set"),
    used_lead: fact("used", daysFrom(used.typicalDays, used.slowDays), "From order to shelf, as planned by"),
    said_typical: fact("said", days(said.typicalDays)),
    actual: fact("actual", days(typical)),
    actual_slow: fact("actual_slow", days(slow)),
    promised: fact("promised", days(promisedDays(found))),
    covered_now: fact("covered_now", days(outlook.coveredNow)),
    covered_then: fact("covered_then", days(outlook.coveredThen)),
    covered_said: fact("covered_said", days(outlook.coveredSaid)),
    ...(outlook.shortDays >= 1 && { short: fact("short_days", days(outlook.shortDays)) }),
    products: fact("products", counted(found.products, "products")),
    lost_per_day: fact("lost_per_day", about(found.lostPerDayMinor)),
    kept_day: fact("kept_day", about(found.keptDayMinor)),
    cover: fact("cover", counted(settings.coverDays, "days")),
  };
}

export function choiceFor({ id, money }: Plan, { say, outlook }: Telling): Choice {
  const { titles, tradeOffs } = sentences;
  const tradeOff = () => {
    if (id !== "update") return tradeOffs[id];
    return outlook.coveredThen > outlook.coveredNow ? tradeOffs.updateMore : tradeOffs.updateFewer;
  };
  return {
    ...{ id, money, title: say(titles.options[id]), tradeOff: say(tradeOff()) },
    ...{ reversible: true, draft: null },
  };
}

export function assumptionsFor({ say, fact, found }: Telling): Assumption[] {
  const { assumptions: assumed } = sentences;
  return [
    {
      id: "lead_time",
      text: say(found.supplier?.leadDays ? assumed.said : assumed.saidByDefault),
      changeAt: supplierPlace(found.key),
    },
    ...(found.direction === "slower"
      ? [
          {
            id: "recovered",
            text: say(assumed.recovered, ends(fact, "recovered", { span: RECOVERED, said: percent })),
            changeAt: null,
          },
        ]
      : []),
    { id: "cycle", text: say(assumed.cycle), changeAt: "settings#cover-days" },
    { id: "steady", text: say(assumed.steady), changeAt: null },
  ];
}

export function changesMind({ say, found }: Telling): string[] {
  const { once, second } = sentences.changesMind;
  return found.direction === "slower" ? [say(once), say(second)] : [];
}

export function calculationFor({ say, fact, found, outlook }: Telling): CalculationLine[] {
  const { calculation } = sentences;
  const gain = gainFacts(fact, "lost_per_day", { money: outlook.best.money, currency: found.shop.currency });
  return [
    { text: say(calculation.seen), evidence: ["orders", "actual", "actual_slow"] },
    {
      text: say(calculation.covered),
      evidence: ["covered_now", "used", "covered_then", "actual", "actual_slow", "covered_said", "said"],
    },
    { text: say(calculation.lost), evidence: ["products", "lost_per_day", "kept_day"] },
    { text: say(calculation.gain, gain), evidence: ["lost_per_day", "kept_day", "short_days", "cover"] },
  ];
}

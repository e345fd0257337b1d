import { addDays, type Day } from "../../facts/day.ts";
import { stockBands } from "../../facts/stock-forward.ts";
import { estimated, money } from "../../money/money.ts";
import type { DraftSeed, Option, StockAhead } from "../contract.ts";
import { moneyRange } from "../shared/gains.ts";
import { orderSeed } from "../shared/order-seed.ts";
import { priceSeed } from "../shared/sale/price-seed.ts";
import type { Case } from "./case.ts";
import type { OrderSize } from "./order-size.ts";
import { isRecommended, type Outlook, type Plan } from "./outlook.ts";
import type { Telling } from "./telling.ts";
import { onlyShown, optionTitle, runOutDay, tradeOff } from "./words.ts";

/** Paths behind the chart's bands; enough for a picture. */
const CHART_PATHS = 64;
const LONGEST_CHART_DAYS = 90;

/** The choices as the founder sees them, in the order in which they were played. */
export function optionsFor(telling: Telling): Option[] {
  const { found, outlook } = telling;
  const { currency } = found.shop;
  return outlook.plans.map((plan) => ({
    id: plan.id,
    title: optionTitle(plan, telling),
    money: moneyRange(plan.money, currency),
    cash: plan.id === "nothing" ? money(0, currency) : estimated(cashAtOnce(plan), currency),
    tradeOff: tradeOff(plan, telling),
    // An order can be called off until the supplier ships; we cannot promise more than that, so it counts as binding.
    reversible: plan.id === "nothing" || plan.id === "wait_week",
    ...(!isRecommended(plan) && { onlyShown: onlyShown(plan, telling) }),
    draft: draftOf(plan, telling),
  }));
}

/** Stock ahead under each option, from today until a put-off order would usually land. */
export function stockAheadFor(found: Case, outlook: Outlook): StockAhead[] {
  const days = Math.min(LONGEST_CHART_DAYS, outlook.putOffDays + found.lead.typicalDays + 1);
  return outlook.plans.map((plan) => ({
    optionId: plan.id,
    ...stockBands({
      demand: plan.dearer?.demand ?? outlook.demand,
      start: found.stock.available,
      arrivals: outlook.arrivals,
      order: plan.size
        ? {
            units: plan.size.units,
            placedDay: plan.placedDay,
            leadDays: plan.quick?.leadDays ?? outlook.leadDays,
          }
        : null,
      days,
      paths: CHART_PATHS,
    }),
  }));
}

function cashAtOnce({ id, size, quick }: Plan): number {
  return id === "wait_week" ? 0 : (size?.cashMinor ?? 0) + (quick?.surchargeMinor ?? 0);
}

/** Of a higher price it is the price alone: the order is a choice, and an approval, of its own. */
function draftOf({ size, placedDay, quick, dearer }: Plan, { found, outlook }: Telling): DraftSeed | null {
  if (dearer) return priceSeed(found, dearer.newPriceMinor, "stock_short");
  return size && placedDay === 0 ? seedFor(size, { found, outlook }, quick) : null;
}

function seedFor(
  size: OrderSize,
  { found, outlook }: Pick<Telling, "found" | "outlook">,
  quick: Plan["quick"],
): DraftSeed {
  const { variant, supplier, stock, lead, shop } = found;
  const expectedDay = addDays(shop.today, quick?.days ?? lead.typicalDays);
  const needBy = needByDay(runOutDay(found, outlook), expectedDay);
  return orderSeed({
    variant,
    supplier,
    available: stock.available,
    units: size.units,
    shop,
    expectedDay,
    needByDay: needBy,
    ...(quick && { speedShare: quick.costShare }),
  });
}

/** When stock runs out; where nobody could deliver by then, the day on which they usually could. */
function needByDay(runOut: Day, expected: Day): Day {
  return runOut < expected ? expected : runOut;
}

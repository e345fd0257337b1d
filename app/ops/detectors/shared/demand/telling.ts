import type { Demand } from "../../../facts/demand.ts";
import type { FilledSlots } from "../../../words/contract.ts";
import { bare, counted, percent } from "../../../words/slot-values.ts";
import type { Assumption, CalculationLine } from "../../contract.ts";
import type { Teller } from "../teller.ts";
import { assumptions as assumed, calculation } from "./sentences.ts";

type DemandTelling = Pick<Teller, "say" | "fact"> & { found: { demand: Demand } };

/** A saving of error smaller than this is not worth a word. */
const LEAST_SAVED = 0.01;

/** Why the level was taken from the past in this way. The evidence holds `demand_per_day` and `days_counted`. */
export function chosenLine({ found, say, fact }: DemandTelling): CalculationLine {
  const { halfLifeDays, ways, stretches, saves } = found.demand.chosen;
  const weighed: FilledSlots =
    halfLifeDays === null
      ? {}
      : { half_life: fact("days_counted", counted(halfLifeDays, "days"), "A day counts half after") };
  const text =
    stretches === 0
      ? say(calculation.chosenByOthers, weighed)
      : say(calculation.chosen, {
          ...weighed,
          ways: fact("demand_per_day", bare(ways, "days"), "Ways tried"),
          stretches: fact("days_counted", bare(stretches, "days"), "Stretches foretold"),
          ...(saves >= LEAST_SAVED && {
            saves: fact("demand_per_day", percent(saves), "Less error than the next way"),
          }),
        });
  return { text, evidence: ["demand_per_day", "days_counted"] };
}

/** Said where days of a sale, or of another price, were taken out. The evidence holds `days_counted`. */
export function priceAssumptions({ found, say, fact }: DemandTelling): Assumption[] {
  const { offPrice } = found.demand;
  if (!offPrice) return [];
  const { days, paidShare, how } = offPrice;
  const facts: FilledSlots = {
    off_days: fact("days_counted", counted(days, "days"), "Days of another price"),
    ...(paidShare > 1
      ? { dearer: fact("days_counted", percent(paidShare - 1), "Paid more than usual") }
      : { cheaper: fact("days_counted", percent(1 - paidShare), "Paid less than usual") }),
  };
  const text =
    how.done === "left_out"
      ? say(assumed.pricesLeftOut, facts)
      : say(assumed.pricesAdjusted, {
          ...facts,
          elasticity: fact(
            "days_counted",
            { type: "share", value: how.elasticity, as: "times" },
            "Percent of units for each percent of price",
          ),
        });
  return [{ id: "other_prices", text, changeAt: null }];
}

import { estimated } from "../../money/money.ts";
import type { FilledSlot } from "../../words/contract.ts";
import { bare, counted, paced, rough } from "../../words/slot-values.ts";
import type { Alert, CalculationLine, Evidence } from "../contract.ts";
import { isPaceSaid } from "../shared/break-even.ts";
import { cancelSeed, type Cut, valueOf } from "../shared/calling/calling-off.ts";
import type { Choice } from "../shared/choice.ts";
import { type Gain, NO_GAIN } from "../shared/gains.ts";
import type { OrderLine } from "../shared/order-lines.ts";
import { lasting } from "../shared/lasting.ts";
import { type OrderTelling, orderTelling } from "../shared/order-telling.ts";
import { gainFacts } from "../shared/said.ts";
import { contributionLine } from "../shared/sale/calculation.ts";
import { ENOUGH_DAYS, type Surplus } from "../shared/surplus.ts";
import { recorded } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";
import type { Twin } from "./twins.ts";

/** An order that repeats another, with what calling it off is worth. */
export type Case = {
  twin: Twin;
  lines: readonly OrderLine[];
  cuts: readonly Cut[];
  /** The line that saves most. */
  worst: OrderLine;
  surplus: Surplus;
  money: Gain;
  waitingPerDayMinor: number;
};

type Telling = OrderTelling & { twice: Case };

export function tellingOf(twice: Case, evidence: readonly Evidence[]): Telling {
  return { twice, ...orderTelling(twice.worst, { evidence, otherProducts: twice.lines.length - 1 }) };
}

export function ownEvidence({ twin, cuts, worst, surplus }: Case): Evidence[] {
  const { order, earlier, sameUnits, apartDays } = twin;
  const both = [order.source, earlier.source];
  return [
    {
      id: "open_units",
      label: "Still to come",
      value: unitsOf(cuts),
      unit: "units",
      sources: [order.source],
    },
    {
      id: "same_units",
      label: "On the earlier order as well",
      value: sameUnits,
      unit: "units",
      sources: both,
    },
    { id: "apart", label: "Days between both", value: apartDays, unit: "days", sources: both },
    {
      id: "supply",
      label: "Free to sell and under way",
      value: surplus.supplyUnits,
      unit: "units",
      sources: [...both, worst.stock.source],
    },
  ];
}

function unitsOf(cuts: readonly Cut[]): number {
  return cuts.reduce((sum, { units }) => sum + units, 0);
}

function earlierOf({ twice }: Telling): FilledSlot {
  const { reference, source } = twice.twin.earlier;
  return recorded("The earlier order", { type: "reference", text: reference, of: "purchase_order" }, source);
}

function lasts({ twice, fact }: Telling): FilledSlot {
  const { supplyUnits, perDay } = twice.surplus;
  return fact("supply", lasting(supplyUnits, perDay), "At that rate they last");
}

export function textsFor(telling: Telling): Pick<Alert, "title" | "reason"> {
  const { twice, say, fact } = telling;
  const earlier = earlierOf(telling);
  return {
    title: say(sentences.titles.cancel, { earlier }),
    reason: say(sentences.reason, {
      earlier,
      lasts: lasts(telling),
      open: fact("open_units", counted(unitsOf(twice.cuts), "units")),
      apart: fact("apart", counted(twice.twin.apartDays, "days")),
    }),
  };
}

export function choicesFor({ twice, say, fact, found }: Telling): Choice[] {
  const value = rough(estimated(valueOf(twice.cuts), found.shop.currency));
  return [
    {
      id: "cancel",
      title: say(sentences.titles.optionCancel, {
        open: fact("open_units", counted(unitsOf(twice.cuts), "units")),
      }),
      tradeOff: say(sentences.tradeOffs.cancel, {
        value: fact("open_units", value, "Value of what is called off"),
      }),
      money: twice.money,
      reversible: false,
      draft: cancelSeed(twice.lines, twice.cuts, ""),
    },
    {
      id: "nothing",
      title: say(sentences.titles.nothing),
      tradeOff: say(sentences.tradeOffs.nothing),
      money: NO_GAIN,
      reversible: true,
      draft: null,
    },
  ];
}

export function changesMind({ twice, say, fact }: Telling): string[] {
  const { supplyUnits, dueDays } = twice.surplus;
  const { meant, sellsMore } = sentences.changesMind;
  const enough = supplyUnits / (dueDays + ENOUGH_DAYS);
  const sells = { enough: fact("supply", paced(enough), "Sells both within half a year") };
  return [say(meant), ...(isPaceSaid(enough) ? [say(sellsMore, sells)] : [])];
}

export function calculationFor(telling: Telling): CalculationLine[] {
  const { twice, say, fact, found } = telling;
  const { calculation } = sentences;
  const about = (minor: number) => rough(estimated(minor, found.shop.currency));
  return [
    {
      text: say(calculation.same, {
        earlier: earlierOf(telling),
        open: fact("open_units", counted(unitsOf(twice.cuts), "units")),
        same: fact("same_units", bare(twice.twin.sameUnits, "units")),
      }),
      evidence: ["open_units", "same_units", "apart"],
    },
    {
      text: say(calculation.supply, {
        supply: fact("supply", bare(twice.surplus.supplyUnits, "units")),
        lasts: lasts(telling),
      }),
      evidence: ["supply", "demand_per_day"],
    },
    contributionLine(telling),
    {
      text: say(
        calculation.gain,
        gainFacts(fact, "open_units", { money: twice.money, currency: found.shop.currency }),
      ),
      evidence: ["open_units", "holding_rate", "left_worth", "fee"],
    },
    {
      text: say(calculation.waiting, {
        waiting: fact("open_units", about(twice.waitingPerDayMinor), "Cost of waiting a day"),
      }),
      evidence: ["open_units", "fee"],
    },
  ];
}

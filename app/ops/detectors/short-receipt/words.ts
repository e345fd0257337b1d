import type { Day } from "../../facts/day.ts";
import { openUnits } from "../../facts/rows/own-order.ts";
import type { View } from "../../facts/views.ts";
import { type Currency, estimated } from "../../money/money.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import type { Alert, DraftSeed, Evidence } from "../contract.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { cancellationOf } from "../shared/calling/calling-off.ts";
import type { Choice } from "../shared/choice.ts";
import { CLAIM_DAYS, RECOVERED } from "../shared/claim.ts";
import { type Gain, NO_GAIN } from "../shared/gains.ts";
import { judged } from "../shared/judgement.ts";
import { orderFacts } from "../shared/order-telling.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import * as sentences from "./sentences.ts";

type Shop = {
  currency: Currency;
  locale: string;
  today: Day;
  facts: { stock: View<"stock"> };
};
type Telling = Teller & {
  found: Case;
  shop: Shop;
  money: Gain;
  waitingPerDayMinor: number;
};

export function evidenceFor(found: Case, today: Day): Evidence[] {
  const sources = [found.order.source];
  const units = (id: string, label: string, value: number): Evidence => ({
    ...{ id, label, value, unit: "units", sources },
  });
  return [
    units("ordered_units", "Ordered and not called off", found.orderedUnits),
    units("received_units", "Received", found.receivedUnits),
    units("missing_units", "Missing", found.missingUnits),
    { id: "days_since", label: "Days since the last came", value: found.daysSince, unit: "days", sources },
    { id: "value", label: "Cost of what is missing", value: found.valueMinor, unit: "minor", sources },
    judged(today, { id: "recovered", label: "Made good by a claim", span: RECOVERED, unit: "share" }),
    {
      id: "window",
      label: "Days in which a claim is heard",
      value: CLAIM_DAYS,
      unit: "days",
      sources: [assumptionSource(today, "window")],
    },
  ];
}

export function tellingOf(
  found: Case,
  of: { evidence: readonly Evidence[]; input: Shop; money: Gain; waitingPerDayMinor: number },
): Telling {
  const { evidence, input: shop, money, waitingPerDayMinor } = of;
  const [first, ...rest] = found.lines;
  const { source } = found.order;
  const teller = tellerFor({
    evidence,
    shop,
    common: (fact) => ({
      ...orderFacts(found.order),
      product: recorded("The product", { type: "name", text: first.title, of: "product" }, source),
      ...(rest.length > 0 && {
        others: recorded("Other products missing", counted(rest.length, "products"), source),
      }),
      ordered: fact("ordered_units", counted(found.orderedUnits, "units")),
      received: fact("received_units", bare(found.receivedUnits, "units")),
      missing: fact("missing_units", counted(found.missingUnits, "units")),
      ago: fact("days_since", counted(found.daysSince, "days")),
      value: fact("value", rough(estimated(found.valueMinor, shop.currency))),
      window: fact("window", counted(CLAIM_DAYS, "days")),
    }),
  });
  return { found, shop, money, waitingPerDayMinor, ...teller };
}

/** All that is said of it. */
export function wordsFor(
  telling: Telling,
): Pick<Alert, "title" | "reason" | "assumptions" | "changesMind" | "calculation"> & { choices: Choice[] } {
  const { say, fact, shop, money, waitingPerDayMinor } = telling;
  const { assumptions: assumed, changesMind, calculation } = sentences;
  const stated = (id: string, text: string) => ({ id, text, changeAt: null });
  const waiting = rough(estimated(waitingPerDayMinor, shop.currency));
  return {
    title: say(sentences.titles.claim),
    reason: say(sentences.reason),
    choices: choicesFor(telling),
    assumptions: [
      stated(
        "recovered",
        say(assumed.recovered, ends(fact, "recovered", { span: RECOVERED, said: percent })),
      ),
      stated("window", say(assumed.window)),
      stated("rest", say(assumed.rest)),
    ],
    changesMind: [
      say(
        changesMind.little,
        evenShare(fact, "recovered", breakEven({ at: RECOVERED, worthMinor: money.mean })),
      ),
      say(changesMind.second),
      say(changesMind.credited),
    ],
    calculation: [
      {
        text: say(calculation.missing),
        evidence: ["ordered_units", "received_units", "missing_units"],
      },
      { text: say(calculation.value), evidence: ["missing_units", "value"] },
      {
        text: say(calculation.gain, gainFacts(fact, "value", { money, currency: shop.currency })),
        evidence: ["value", "recovered"],
      },
      {
        text: say(calculation.waiting, { waiting: fact("value", waiting, "Cost of waiting a day") }),
        evidence: ["value", "window"],
      },
    ],
  };
}

function choicesFor({ found, shop, say, money }: Telling): Choice[] {
  const { titles, tradeOffs } = sentences;
  return [
    {
      ...{ id: "claim", title: say(titles.optionClaim), tradeOff: say(tradeOffs.claim), money },
      ...{ reversible: true, draft: null },
    },
    {
      ...{ id: "close", title: say(titles.optionClose), tradeOff: say(tradeOffs.close), money: NO_GAIN },
      ...{ reversible: false, draft: closeSeed(found, shop) },
    },
    {
      ...{ id: "nothing", title: say(titles.nothing), tradeOff: say(tradeOffs.nothing), money: NO_GAIN },
      ...{ reversible: true, draft: null },
    },
  ];
}

/** What is missing will not come. */
function closeSeed({ order, lines }: Case, { facts }: Shop): DraftSeed {
  return cancellationOf(
    order,
    lines.map((line) => ({
      ...{ line, openUnits: openUnits(line), units: openUnits(line) },
      stock: facts.stock.get(line.variantId),
    })),
  );
}

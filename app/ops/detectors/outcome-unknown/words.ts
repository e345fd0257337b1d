import { exact, percent, spoken } from "../../words/slot-values.ts";
import { money } from "../../money/money.ts";
import type { Assumption, CalculationLine, Evidence, Missing } from "../contract.ts";
import { judged } from "../shared/judgement.ts";
import { matterEvidence, matterFact, stakeFacts } from "../shared/own-matter.ts";
import { ends, gainFacts } from "../shared/said.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { ARRIVED, DOUBLE_COST, type Input, type Lost, type Worth } from "./case.ts";
import * as sentences from "./sentences.ts";

export type Telling = Teller & { found: Lost; input: Input };

export function evidenceFor(found: Lost, { today }: Input): Evidence[] {
  const { goodsMinor, source } = found;
  const goods: Evidence[] =
    goodsMinor === null
      ? []
      : [
          {
            ...{ id: "goods", label: "Goods on it, at their unit costs", unit: "minor" },
            ...{ value: Math.round(goodsMinor), sources: [source] },
          },
          judged(today, {
            ...{ id: "double", label: "Cost of goods that come twice", span: DOUBLE_COST, unit: "share" },
          }),
        ];
  return [
    ...matterEvidence(found),
    judged(today, {
      ...{ id: "arrived", label: "Arrived though the answer got lost", span: ARRIVED, unit: "share" },
    }),
    ...goods,
  ];
}

export function tellingOf(
  found: Lost,
  { input, evidence }: { input: Input; evidence: readonly Evidence[] },
): Telling {
  const { alert, source, effect, goodsMinor } = found;
  const teller = tellerFor({
    evidence,
    shop: input,
    common: (fact) => ({
      matter: matterFact(alert.title, source),
      began: recorded("Sent", spoken(effect.beganDay), source),
      ...stakeFacts(fact, alert, input.currency),
      ...(goodsMinor !== null && {
        goods: fact("goods", exact(money(Math.round(goodsMinor), input.currency))),
        double_share: fact("double", percent(DOUBLE_COST.likely)),
      }),
    }),
  });
  return { found, input, ...teller };
}

export function assumptionsFor({ found, say, fact }: Telling): Assumption[] {
  const { assumptions } = sentences;
  const arrived = say(assumptions.arrived, {
    arrived_likely: fact("arrived", percent(ARRIVED.likely)),
    ...ends(fact, "arrived", { span: ARRIVED, said: percent }),
  });
  const double = () => say(assumptions.double, ends(fact, "double", { span: DOUBLE_COST, said: percent }));
  return [
    { id: "arrived", text: arrived, changeAt: null },
    ...(found.goodsMinor === null ? [] : [{ id: "double", text: double(), changeAt: null }]),
  ];
}

export function missingFor({ found, say }: Telling): Missing[] {
  if (found.goodsMinor !== null) return [];
  const { exposure, exposureEffect } = sentences.missing;
  const cure = { label: "Say what became of it", href: `history/${found.approvalId}` };
  return [{ id: "exposure", text: say(exposure), effect: say(exposureEffect), cure }];
}

export function calculationFor({ say, fact, input }: Telling, { look }: Worth): CalculationLine[] {
  const { calculation } = sentences;
  const lost = percent(1 - ARRIVED.likely);
  return [
    { text: say(calculation.stake), evidence: ["at_stake"] },
    {
      text: say(calculation.look, {
        lost_likely: fact("arrived", lost, "Did not arrive"),
        ...gainFacts(fact, "at_stake", { money: look, currency: input.currency }),
      }),
      evidence: ["at_stake", "arrived"],
    },
    { text: say(calculation.waiting), evidence: ["waiting", "arrived"] },
  ];
}

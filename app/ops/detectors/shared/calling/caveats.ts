import { counted, percent } from "../../../words/slot-values.ts";
import type { Assumption } from "../../contract.ts";
import { CALLING_OFF_FEE } from "./calling-off.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../left-worth.ts";
import { leadAssumption } from "../lead/caveats.ts";
import type { OrderTelling } from "../order-telling.ts";
import { ends } from "../said.ts";
import { saleAssumptions } from "../sale/caveats.ts";
import { assumptions as assumed } from "./sentences.ts";

/** What is taken for granted when units of an own order may be called off. */
export function callingOffAssumptions(telling: OrderTelling): Assumption[] {
  const { say, fact, found } = telling;
  return [
    {
      id: "fee",
      text: say(assumed.fee, ends(fact, "fee", { span: CALLING_OFF_FEE, said: percent })),
      changeAt: null,
    },
    {
      id: "worth",
      text: say(assumed.worth, {
        ...ends(fact, "left_worth", { span: LEFT_WORTH, said: percent }),
        year: fact("left_worth", counted(Math.round(YEAR_DAYS / 7), "weeks"), "Compared over"),
      }),
      changeAt: null,
    },
    { id: "holding", text: say(assumed.holding), changeAt: "settings#holding" },
    leadAssumption(found.lead, telling),
    ...saleAssumptions(telling),
  ];
}

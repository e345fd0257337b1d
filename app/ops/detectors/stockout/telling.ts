import { estimated } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { exact, paced } from "../../words/slot-values.ts";
import type { Evidence } from "../contract.ts";
import { leadFacts } from "../shared/lead/caveats.ts";
import { supplierName } from "../shared/order-seed.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import type { Case } from "./case.ts";
import type { Outlook } from "./outlook.ts";

/** One case with all that is known of it, and the voice that tells of it. */
export type Telling = Teller & { found: Case; outlook: Outlook };

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const teller = tellerFor({ evidence, shop: found.shop, common: (fact) => commonFacts(found, fact) });
  return { found, outlook, ...teller };
}

function commonFacts(found: Case, fact: Teller["fact"]): FilledSlots {
  const { variant, supplier, demand, lead, contribution, shop } = found;
  const name = supplierName(found);
  const { unitCostMinor } = contribution;
  return {
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    ...(name && {
      supplier: recorded(
        "Its supplier",
        { type: "name", text: name, of: "supplier" },
        supplier?.source ?? variant.source,
      ),
    }),
    rate: fact("demand_per_day", paced(demand.meanPerDay)),
    ...leadFacts(lead, fact),
    ...(unitCostMinor !== null && {
      unit_cost: fact("unit_cost", exact(estimated(unitCostMinor, shop.currency))),
    }),
  };
}

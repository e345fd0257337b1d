import { WORTH_IN_ORDERS } from "../../../facts/lead-receipts.ts";
import type { FilledSlots } from "../../../words/contract.ts";
import { counted, daysFrom } from "../../../words/slot-values.ts";
import type { Assumption } from "../../contract.ts";
import type { Teller } from "../teller.ts";
import type { SourcedLead } from "./lead-times.ts";
import { assumptions as assumed } from "./sentences.ts";

/** "Kiln & Co take 14 to 21 days": what sentences say of a lead time, on the evidence that `leadEvidence` gives. */
export function leadFacts(
  { typicalDays, slowDays, known, orders }: SourcedLead,
  fact: Teller["fact"],
): FilledSlots {
  return {
    lead: fact("lead_typical", daysFrom(typicalDays, slowDays), "From order to shelf"),
    ...(known === "receipts" && {
      lead_orders: fact("lead_orders", counted(orders, "orders"), "Own orders of theirs that arrived"),
    }),
  };
}

/** How long they take, by what that is known, and where to change it. The teller's common facts hold `leadFacts`. */
export function leadAssumption(lead: SourcedLead, { say, fact }: Pick<Teller, "say" | "fact">): Assumption {
  const text = say(assumed.lead);
  const { supplierKey } = lead;
  const changeAt = supplierKey === null ? "settings#lead-time" : supplierPlace(supplierKey);
  const add = (more: string): Assumption => ({ id: "lead_time", text: `${text} ${more}`, changeAt });
  switch (lead.known) {
    case "receipts": {
      const worth = counted(WORTH_IN_ORDERS[lead.said], "orders");
      const facts = {
        orders: fact("lead_orders", counted(lead.orders, "orders")),
        worth: fact("lead_orders", worth, "What was said counts as"),
      };
      return add(say(lead.said === "supplier" ? assumed.byReceipts : assumed.byReceiptsAndDefault, facts));
    }
    case "supplier":
      return { id: "lead_time", text, changeAt };
    case "default":
      return add(say(assumed.isDefault));
  }
}

/** A supplier on the settings screen. */
export function supplierPlace(key: string): string {
  return `suppliers/${encodeURIComponent(key)}`;
}

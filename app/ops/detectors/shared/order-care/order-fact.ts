import type { Provenance } from "../../../facts/provenance.ts";
import type { FilledSlot } from "../../../words/contract.ts";
import { recorded } from "../teller.ts";

/** "#1042" */
export function orderFact(name: string, source: Provenance, label = "The order"): FilledSlot {
  return recorded(label, { type: "reference", text: name, of: "shop_order" }, source);
}

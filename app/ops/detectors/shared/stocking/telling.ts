import type { FilledSlots } from "../../../words/contract.ts";
import type { Evidence } from "../../contract.ts";
import { supplierName } from "../order-seed.ts";
import { lineFacts } from "../order-telling.ts";
import type { SaleTelling } from "../sale/sold.ts";
import type { StockLine } from "./line.ts";
import { recorded, type Teller, tellerFor } from "../teller.ts";

/** The voice that tells of one product's stock; `evidence` holds what `lineEvidence` and `termsEvidence` give. */
export type StockTelling = SaleTelling & { found: StockLine };

/** `common`: what the sentences need besides the product, its stock, its pace, and who delivers it. */
export function stockTelling(
  found: StockLine,
  of: { evidence: readonly Evidence[]; common: (fact: Teller["fact"]) => FilledSlots },
): StockTelling {
  const name = supplierName(found);
  const source = found.supplier?.source ?? found.variant.source;
  const teller = tellerFor({
    evidence: of.evidence,
    shop: found.shop,
    common: (fact) => ({
      ...lineFacts(found, fact),
      ...(name && {
        supplier: recorded("Its supplier", { type: "name", text: name, of: "supplier" }, source),
      }),
      ...of.common(fact),
    }),
  });
  return { found, ...teller };
}

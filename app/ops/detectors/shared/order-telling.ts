import type { OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { bare, counted, paced, percent } from "../../words/slot-values.ts";
import type { Evidence } from "../contract.ts";
import { leadFacts } from "./lead/caveats.ts";
import type { OrderLine } from "./order-lines.ts";
import type { SaleTelling } from "./sale/sold.ts";
import { recorded, type Teller, tellerFor } from "./teller.ts";

/** The voice that tells of an own order by one of its lines, the one with most at stake. */
export type OrderTelling = SaleTelling & { found: OrderLine };

/** `evidence` holds what `lineEvidence` and `termsEvidence` give, and `open_units`. */
export function orderTelling(
  line: OrderLine,
  of: { evidence: readonly Evidence[]; otherProducts: number },
): OrderTelling {
  const { evidence, otherProducts } = of;
  const teller = tellerFor({
    evidence,
    shop: line.shop,
    common: (fact) => ({
      ...orderFacts(line.order),
      ...lineFacts(line, fact),
      ...(otherProducts > 0 && {
        others: recorded("Other products on it", counted(otherProducts, "products"), line.order.source),
      }),
    }),
  });
  return { found: line, ...teller };
}

/** "PO-1004", "Kiln & Co": of an order that names its supplier. */
export function orderFacts(order: OwnOrderRow): FilledSlots {
  return {
    order: recorded(
      "The order",
      { type: "reference", text: order.reference, of: "purchase_order" },
      order.source,
    ),
    ...(order.supplierKey !== null && {
      supplier: recorded(
        "Its supplier",
        { type: "name", text: order.supplier, of: "supplier" },
        order.source,
      ),
    }),
  };
}

/** A product with its stock, its pace and how long a new order takes, by what `lineEvidence` and `termsEvidence` give. */
export function lineFacts(
  line: Pick<OrderLine, "variant" | "stock" | "demand" | "lead" | "settings">,
  fact: Teller["fact"],
): FilledSlots {
  const { variant, stock, demand, lead, settings } = line;
  return {
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    rate: fact("demand_per_day", paced(demand.meanPerDay)),
    ...(stock.available > 0 && { left: fact("available", bare(stock.available, "units")) }),
    ...leadFacts(lead, fact),
    lost_share: fact("lost_sale_share", percent(settings.lostSaleShare)),
    holding: fact("holding_rate", percent(settings.holdingRatePerYear)),
  };
}

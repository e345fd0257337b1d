import { contributionOf } from "../../facts/contribution.ts";
import type { Demand } from "../../facts/demand.ts";
import { openUnits, type OwnOrderLineRow, type OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { StockRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { LeadOf, SourcedLead } from "./lead/lead-times.ts";
import { type OnTheWay, onTheWayOf } from "./on-the-way.ts";
import type { Sold } from "./sale/sold.ts";
import type { StockAsks } from "./stock-asks.ts";
import type { DemandOf } from "./variant-demand.ts";

/** One line of an own order of which units are still to come, with the product's stock and how it sells. */
export type OrderLine = Sold & {
  order: OwnOrderRow;
  line: OwnOrderLineRow;
  /** Still to come of it, as far as Shopify bears it out. */
  openUnits: number;
  stock: StockRow;
  demand: Demand;
  lead: SourcedLead;
  /** What else comes of the same product, this order left out. */
  others: OnTheWay;
  shop: Pick<DetectInput<StockAsks>, "currency" | "locale" | "today" | "seed">;
};

/** Why nothing can be said of a line, where that is worth saying. */
export type LineSkip = "closed" | "gone" | "unshown" | "untracked" | "no_sales";

/** What lines are looked up by, made once per look. */
export type OrderReaders = { demandOf: DemandOf; leadOf: LeadOf };

/** Look-ups only. */
export function orderLine(
  input: DetectInput<StockAsks>,
  { order, line }: { order: OwnOrderRow; line: OwnOrderLineRow },
  { demandOf, leadOf }: OrderReaders,
): OrderLine | LineSkip {
  const { facts, settings, currency } = input;
  const open = openUnits(line);
  if (open === 0) return "closed";
  const variant = facts.variants.get(line.variantId);
  const stock = facts.stock.get(line.variantId);
  if (!variant || !stock) return "gone";
  if (!variant.tracked) return "untracked";
  const onTheWay = onTheWayOf(facts.onOrder.get(line.variantId) ?? null, stock);
  const shown = unitsOn(onTheWay, order.id);
  if (shown === 0) return "unshown";
  const sales = facts.sales.get(line.variantId);
  const demand = sales && variant.priceMinor > 0 ? demandOf(variant, sales, stock) : null;
  if (!sales || !demand) return "no_sales";
  return {
    order,
    line,
    openUnits: Math.min(open, shown),
    variant,
    stock,
    sales,
    demand,
    lead: leadOf(order.supplierKey),
    others: without(onTheWay, order.id),
    contribution: contributionOf({ variant, sales, settings, currency }),
    settings,
    shop: input,
  };
}

/** Units of an order that are counted on: what Shopify no longer shows as incoming has come or been taken off by hand. */
function unitsOn({ onOrder }: OnTheWay, orderId: string): number {
  let units = 0;
  for (const arrival of onOrder?.arrivals ?? [])
    if (arrival.purchaseOrderId === orderId) units += arrival.units;
  return units;
}

function without(onTheWay: OnTheWay, orderId: string): OnTheWay {
  const { onOrder } = onTheWay;
  if (!onOrder) return onTheWay;
  const arrivals = onOrder.arrivals.filter(({ purchaseOrderId }) => purchaseOrderId !== orderId);
  const left = onTheWay.orderedUnits - unitsOn(onTheWay, orderId);
  return { ...onTheWay, onOrder: { ...onOrder, arrivals }, orderedUnits: left };
}

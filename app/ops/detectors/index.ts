import type { Detector } from "./contract.ts";
import { deadStock } from "./dead-stock/dead-stock.ts";
import { duplicateOrder } from "./duplicate-order/duplicate-order.ts";
import { locationImbalance } from "./location-imbalance/location-imbalance.ts";
import { orderNotNeeded } from "./order-not-needed/order-not-needed.ts";
import { orderOverdue } from "./order-overdue/order-overdue.ts";
import { overstock } from "./overstock/overstock.ts";
import { oversold } from "./oversold/oversold.ts";
import { shortReceipt } from "./short-receipt/short-receipt.ts";
import { stockout } from "./stockout/stockout.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [
  deadStock,
  duplicateOrder,
  locationImbalance,
  orderNotNeeded,
  orderOverdue,
  overstock,
  oversold,
  shortReceipt,
  stockout,
];

import type { Detector } from "./contract.ts";
import { backlog } from "./backlog/backlog.ts";
import { codeOverused } from "./code-overused/code-overused.ts";
import { deadStock } from "./dead-stock/dead-stock.ts";
import { discountTooDeep } from "./discount-too-deep/discount-too-deep.ts";
import { duplicateOrder } from "./duplicate-order/duplicate-order.ts";
import { heldOrder } from "./held-order/held-order.ts";
import { keepsSellingWhenOut } from "./keeps-selling-when-out/keeps-selling-when-out.ts";
import { locationImbalance } from "./location-imbalance/location-imbalance.ts";
import { marginDrift } from "./margin-drift/margin-drift.ts";
import { orderNotNeeded } from "./order-not-needed/order-not-needed.ts";
import { orderOverdue } from "./order-overdue/order-overdue.ts";
import { orderUnfulfilled } from "./order-unfulfilled/order-unfulfilled.ts";
import { oversold } from "./oversold/oversold.ts";
import { overstock } from "./overstock/overstock.ts";
import { parcelStuck } from "./parcel-stuck/parcel-stuck.ts";
import { paymentLapsing } from "./payment-lapsing/payment-lapsing.ts";
import { phantomStock } from "./phantom-stock/phantom-stock.ts";
import { priceError } from "./price-error/price-error.ts";
import { returnedNotRestocked } from "./returned-not-restocked/returned-not-restocked.ts";
import { returnsSpike } from "./returns-spike/returns-spike.ts";
import { riskyOrder } from "./risky-order/risky-order.ts";
import { shortReceipt } from "./short-receipt/short-receipt.ts";
import { soldAtALoss } from "./sold-at-a-loss/sold-at-a-loss.ts";
import { splitShipments } from "./split-shipments/split-shipments.ts";
import { stockDrop } from "./stock-drop/stock-drop.ts";
import { stockout } from "./stockout/stockout.ts";
import { unitCostMissing } from "./unit-cost-missing/unit-cost-missing.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [
  backlog,
  codeOverused,
  deadStock,
  discountTooDeep,
  duplicateOrder,
  heldOrder,
  keepsSellingWhenOut,
  locationImbalance,
  marginDrift,
  orderNotNeeded,
  orderOverdue,
  orderUnfulfilled,
  oversold,
  overstock,
  parcelStuck,
  paymentLapsing,
  phantomStock,
  priceError,
  returnedNotRestocked,
  returnsSpike,
  riskyOrder,
  shortReceipt,
  soldAtALoss,
  splitShipments,
  stockDrop,
  stockout,
  unitCostMissing,
];

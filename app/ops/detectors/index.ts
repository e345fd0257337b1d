import type { Detector } from "./contract.ts";
import { backlog } from "./backlog/backlog.ts";
import { discountTooDeep } from "./discount-too-deep/discount-too-deep.ts";
import { marginDrift } from "./margin-drift/margin-drift.ts";
import { orderUnfulfilled } from "./order-unfulfilled/order-unfulfilled.ts";
import { overstock } from "./overstock/overstock.ts";
import { priceError } from "./price-error/price-error.ts";
import { returnedNotRestocked } from "./returned-not-restocked/returned-not-restocked.ts";
import { returnsSpike } from "./returns-spike/returns-spike.ts";
import { soldAtALoss } from "./sold-at-a-loss/sold-at-a-loss.ts";
import { splitShipments } from "./split-shipments/split-shipments.ts";
import { stockout } from "./stockout/stockout.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [
  backlog,
  discountTooDeep,
  marginDrift,
  orderUnfulfilled,
  overstock,
  priceError,
  returnedNotRestocked,
  returnsSpike,
  soldAtALoss,
  splitShipments,
  stockout,
];

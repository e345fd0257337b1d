import type { Detector } from "./contract.ts";
import { orderOverdue } from "./order-overdue/order-overdue.ts";
import { overstock } from "./overstock/overstock.ts";
import { stockout } from "./stockout/stockout.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [orderOverdue, overstock, stockout];

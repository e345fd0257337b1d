import type { Detector } from "./contract.ts";
import { deadStock } from "./dead-stock/dead-stock.ts";
import { keepsSellingWhenOut } from "./keeps-selling-when-out/keeps-selling-when-out.ts";
import { locationImbalance } from "./location-imbalance/location-imbalance.ts";
import { overstock } from "./overstock/overstock.ts";
import { oversold } from "./oversold/oversold.ts";
import { phantomStock } from "./phantom-stock/phantom-stock.ts";
import { stockDrop } from "./stock-drop/stock-drop.ts";
import { stockout } from "./stockout/stockout.ts";
import { unitCostMissing } from "./unit-cost-missing/unit-cost-missing.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [
  deadStock,
  keepsSellingWhenOut,
  locationImbalance,
  overstock,
  oversold,
  phantomStock,
  stockDrop,
  stockout,
  unitCostMissing,
];

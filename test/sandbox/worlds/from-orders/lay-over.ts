import { type Chance, chance } from "../chance.ts";
import { MOST_UNITS } from "../sheets/numbers.ts";
import type { WorldOrder, WorldStock, WorldSupplier, WorldVariant } from "../world.ts";

/** Names, lead times in days and order sizes of made-up suppliers; which goods are whose is drawn by seed. */
const SUPPLIERS: readonly [
  name: string,
  leadTypical: number,
  leadSlow: number,
  minimum: number,
  pack: number,
][] = [
  ["Ashdown Giftware", 9, 14, 12, 6],
  ["Beacon & Sons", 14, 21, 12, 12],
  ["Calder Ceramics", 28, 42, 24, 12],
  ["Dunmore Textiles", 35, 50, 12, 4],
  ["Elmbridge Paper", 7, 11, 24, 12],
  ["Fenwick Tinware", 21, 33, 12, 6],
  ["Greyfriars Glass", 24, 38, 12, 6],
  ["Hartwell Homeware", 18, 28, 6, 6],
  ["Ingleby Candles", 12, 18, 12, 12],
  ["Kestrel Imports", 56, 80, 48, 24],
  ["Lowther Lighting", 42, 65, 12, 4],
  ["Marchmont Toys", 38, 56, 12, 6],
  ["Northgate Novelties", 49, 70, 48, 12],
  ["Oakham Woodcraft", 16, 25, 6, 2],
  ["Pennine Picture Frames", 20, 30, 6, 2],
  ["Quayside Bags", 45, 60, 20, 10],
  ["Rookwood Garden", 25, 40, 6, 6],
  ["Silverdale Jewellery", 15, 24, 12, 1],
  ["Thornbury Trading", 30, 50, 12, 6],
  ["Wharfedale Kitchen", 13, 20, 12, 6],
];

const DAY_MS = 86_400_000;
/** Not sold for so long: taken off sale, most of the time. */
const GONE_DAYS = 180;
/** Days of sales that the amount of stock is drawn from. */
const MEMORY_DAYS = 180;

/**
 * Lays over real orders what they do not tell: who supplies what, at which cost, and what lies on the shelf today.
 * Most goods get the stock of a founder who keeps the worst weeks of the last half year on the shelf;
 * some get too little, some none, some far too much. The same seed gives the same shop.
 */
export function layOver(input: {
  seed: number;
  variants: WorldVariant[];
  orders: readonly WorldOrder[];
  end: Date;
}): {
  stock: WorldStock[];
  suppliers: WorldSupplier[];
  locations: { id: string; name: string; active: boolean }[];
} {
  const { variants, orders, end } = input;
  const draw = chance(input.seed, "lay over");
  const daily = dailyUnits(orders, end);
  const committed = openUnits(orders);
  const stock: WorldStock[] = [];
  for (const variant of variants) {
    const supplier = draw.pick(SUPPLIERS);
    const costShare = draw.between(0.35, 0.62);
    const costKnown = !draw.happens(0.08);
    const luck = drawLuck(draw);
    const gone = draw.happens(0.8);
    variant.vendor = supplier[0];
    variant.cost =
      costKnown && Number(variant.price) > 0 ? (Number(variant.price) * costShare).toFixed(2) : null;
    const units = daily.get(variant.id);
    const silent = !units?.subarray(-GONE_DAYS).some((one) => one > 0);
    if (silent && gone) variant.status = "ARCHIVED";
    stock.push({
      inventoryItemId: variant.inventoryItemId,
      locationId: "1",
      available: variant.status === "ARCHIVED" || !units ? 0 : Math.min(MOST_UNITS, luck(units, supplier[2])),
      committed: Math.min(MOST_UNITS, committed.get(variant.id) ?? 0),
      incoming: 0,
      reserved: 0,
      damaged: 0,
      safetyStock: 0,
      qualityControl: 0,
    });
  }
  const suppliers = SUPPLIERS.map(([name, leadTypical, leadSlow, minimumUnits, packUnits], at) => ({
    name,
    email: `orders@${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.example`,
    leadTypical,
    leadSlow,
    minimumUnits,
    packUnits,
    knownToFounder: at % 4 !== 3,
  }));
  return { stock, suppliers, locations: [{ id: "1", name: "Warehouse", active: true }] };
}

type Luck = (daily: Float64Array, leadSlow: number) => number;

/** How this product's shelf was kept: units available, from its units a day and the supplier's slow lead time. */
function drawLuck(draw: Chance): Luck {
  const kind = draw.next();
  const amount = draw.next();
  const pace = (daily: Float64Array) => sum(daily.subarray(-56)) / 56;
  if (kind < 0.008) return () => 0;
  if (kind < 0.012) return (daily) => -Math.ceil(pace(daily) * 2 * amount);
  if (kind < 0.03) return (daily, leadSlow) => Math.floor(pace(daily) * leadSlow * 0.7 * amount);
  if (kind < 0.15) return (daily) => Math.ceil(sum(daily) * (0.6 + 1.5 * amount)) + 10;
  return (daily, leadSlow) => Math.ceil(worstWindow(daily, leadSlow + 21) * (1.2 + amount)) + 2;
}

/** Most units that any stretch of so many days took. */
function worstWindow(daily: Float64Array, days: number): number {
  let inside = 0;
  let worst = 0;
  for (const [at, units] of daily.entries()) {
    inside += units - (at >= days ? (daily[at - days] ?? 0) : 0);
    worst = Math.max(worst, inside);
  }
  return worst;
}

/** Units ordered a day in the last half year, oldest first, by variant; a variant without any is not there. */
function dailyUnits(orders: readonly WorldOrder[], end: Date): ReadonlyMap<string, Float64Array> {
  const daily = new Map<string, Float64Array>();
  for (const order of orders) {
    const age = Math.floor((end.getTime() - order.createdAt.getTime()) / DAY_MS);
    if (order.cancelledAt || age >= MEMORY_DAYS || age < 0) continue;
    for (const { variantId, quantity } of order.lines) {
      if (variantId === null) continue;
      let units = daily.get(variantId);
      if (!units) {
        units = new Float64Array(MEMORY_DAYS);
        daily.set(variantId, units);
      }
      const at = MEMORY_DAYS - 1 - age;
      units[at] = (units[at] ?? 0) + quantity;
    }
  }
  return daily;
}

function openUnits(orders: readonly WorldOrder[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const order of orders)
    if (order.fulfilmentStatus === "UNFULFILLED" && !order.cancelledAt)
      for (const { variantId, currentQuantity } of order.lines)
        if (variantId !== null) units.set(variantId, (units.get(variantId) ?? 0) + currentQuantity);
  return units;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

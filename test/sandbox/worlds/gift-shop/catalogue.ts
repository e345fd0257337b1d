import { addDays, type Day } from "../../../../app/ops/facts/day.ts";
import { type Chance, chance } from "../chance.ts";
import type { WorldVariant } from "../world.ts";
import { type Season, type Supplier, SUPPLIERS } from "./range.ts";

/** One variant with what the shop's founder does not see: how it truly sells and what it truly costs. */
export type Item = {
  variant: WorldVariant;
  supplier: Supplier;
  season: Season;
  /** What it cost before its last price rise, and that day. */
  before: { until: Day; price: string } | null;
  /** Mean units a day on an ordinary day in the middle of its life. */
  ratePerDay: number;
  trueCost: string;
  /** First and last day on which anyone wants it. */
  from: Day;
  until: Day;
  /** Share that demand grows by per day: 0.01 doubles in ten weeks; negative for a dying product. */
  drift: number;
  /** Day from which the drift counts. */
  driftFrom: Day;
};

type Making = {
  seed: number;
  variants: number;
  firstDay: Day;
  lastDay: Day;
  momentOn: (day: Day, hour: number) => Date;
};

/** The whole range. Rates are relative: `demand.ts` scales them to the size of the store. */
export function makeCatalogue(making: Making): Item[] {
  const draw = chance(making.seed, "catalogue");
  const items: Item[] = [];
  for (let series = 1; items.length < making.variants; series++)
    for (const supplier of SUPPLIERS)
      for (const { title, price, options } of supplier.products) {
        if (items.length >= making.variants) break;
        const room = Math.min(making.variants - items.length, options ? supplier.options.length : 1);
        addProduct({
          making,
          draw,
          items,
          supplier,
          title: title + edition(series),
          price: price + 4 * (series - 1),
          room,
        });
      }
  return items;
}

function addProduct(input: {
  making: Making;
  draw: Chance;
  items: Item[];
  supplier: Supplier;
  title: string;
  price: number;
  /** Most variants that it may have. */
  room: number;
}): void {
  const { making, draw, items, supplier, title, price, room } = input;
  const count = Math.min(room, draw.pick([2, 3, 3, 4, 4, 5, 6]));
  const options = count === 1 ? [null] : supplier.options.slice(0, count);
  const productId = String(7_100_000_000 + items.length * 10);
  const popularity = draw.logNormal(1, 1.35);
  const life = makeLife(draw, making);
  const costShare = draw.between(...supplier.costShare);
  for (const option of options) {
    const number = items.length + 1;
    // Bigger goes with dearer.
    const dearer =
      option === "Large" || option === "Gift Box" || option === "Hardcover"
        ? 1.4
        : option === "Medium"
          ? 1.2
          : 1;
    const ownPrice = prettyPrice(price * dearer);
    const createdAt = making.momentOn(
      life.from > making.firstDay ? life.from : addDays(making.firstDay, -draw.whole(30, 900)),
      10,
    );
    items.push({
      variant: {
        id: String(41_000_000_000 + number),
        productId,
        inventoryItemId: String(43_000_000_000 + number),
        productTitle: title,
        variantTitle: option,
        sku: `${skuPart(supplier.name)}-${skuPart(title)}-${String(number).padStart(4, "0")}`,
        vendor: supplier.name,
        productType: supplier.type,
        status: "ACTIVE",
        price: ownPrice.toFixed(2),
        compareAt: draw.happens(0.06) ? prettyPrice(ownPrice * 1.25).toFixed(2) : null,
        minimumAdvertised: supplier.minimumAdvertisedShare
          ? (ownPrice * supplier.minimumAdvertisedShare).toFixed(2)
          : null,
        cost: (ownPrice * costShare).toFixed(2),
        tracked: true,
        policy: draw.happens(0.04) ? "CONTINUE" : "DENY",
        createdAt,
        updatedAt: createdAt,
      },
      supplier,
      season: supplier.season,
      before: draw.happens(0.2)
        ? {
            until: addDays(making.lastDay, -draw.whole(60, 300)),
            price: prettyPrice(ownPrice * 0.93).toFixed(2),
          }
        : null,
      ratePerDay: (popularity * draw.logNormal(1, 0.5)) / Math.sqrt(ownPrice),
      trueCost: (ownPrice * costShare).toFixed(2),
      ...life,
    });
  }
}

/** Most goods sell all along; some are new, some take off, some fade. */
function makeLife(
  draw: Chance,
  { firstDay, lastDay }: Making,
): Pick<Item, "from" | "until" | "drift" | "driftFrom"> {
  const forever = {
    from: addDays(firstDay, -400),
    until: addDays(lastDay, 400),
    drift: 0,
    driftFrom: firstDay,
  };
  const kind = draw.next();
  if (kind < 0.1) return { ...forever, from: addDays(lastDay, -draw.whole(40, 300)) };
  if (kind < 0.15)
    return { ...forever, drift: draw.between(0.008, 0.02), driftFrom: addDays(lastDay, -draw.whole(30, 60)) };
  if (kind < 0.23)
    return {
      ...forever,
      drift: -draw.between(0.01, 0.04),
      driftFrom: addDays(lastDay, -draw.whole(60, 280)),
    };
  return forever;
}

/** A second range for more variants than the first has room for; big stores have many. */
function edition(series: number): string {
  if (series === 1) return "";
  return series === 2 ? ", Gift Boxed" : ` No. ${series}`;
}

/** 14.37 → 14.50, 27.1 → 27.00: what a shop would write on the label. */
function prettyPrice(amount: number): number {
  return Math.max(1, Math.round(amount * 2) / 2);
}

/** "Kiln & Co" → KC, "Lantern Row Candles" → LRC, "Mug 12oz 2-pack" → M122P. */
function skuPart(name: string): string {
  const initials = name.toUpperCase().match(/\d{1,2}|\b[A-Z]/g);
  return (initials ?? ["X"]).join("").slice(0, 5);
}

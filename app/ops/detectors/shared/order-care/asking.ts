import type { CustomerOrderRow } from "../../../facts/rows/customers.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../gains.ts";
import { RETURN_MINOR } from "../returns/costs.ts";
import { TELLING_MINOR } from "../waiting/futures.ts";
import { heldParts } from "./hold-seed.ts";

/** An order whose customer had better be asked before it is sent, and how likely it comes back if nobody does. */
export type ToAsk = { order: CustomerOrderRow; chance: Span };

/** Nothing of it left, and nobody holds it back already. */
export function mayBeAsked({ partlySent, held, parts, lines }: CustomerOrderRow): boolean {
  return !partlySent && !held && heldParts(parts).length === 0 && lines.length > 0;
}

/** Whether a minute is well spent on it, at what is likely. */
export function isWorthAsking(chance: Span, { caught, trips, parcel }: Asking): boolean {
  return chance.likely * caught.likely * (trips * parcel.likely + RETURN_MINOR.likely) > TELLING_MINOR.likely;
}

/** `caught`: of those that would come back, what asking puts right; `trips`: parcels that are paid for nothing. */
export type Asking = { caught: Span; trips: 1 | 2; parcel: Span };

/** Σ P(comes back) × what asking puts right × (parcels + way back and work) − a minute for each; on 256 futures. */
export function gainOfAsking(
  asked: readonly ToAsk[],
  { caught, trips, parcel }: Asking,
  of: { seed: number; name: string },
): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed: of.seed, name: `${of.name} ${name}`, most });
  const chance = { low: 0, likely: 0, high: 0 };
  for (const one of asked) {
    chance.low += one.chance.low;
    chance.likely += one.chance.likely;
    chance.high += one.chance.high;
  }
  // What is not known of the chances is the same for all of them: they rise and fall together.
  const [back, right] = [draws(chance, "back", asked.length), draws(caught, "caught", 1)];
  const [ship, way, minute] = [
    draws(parcel, "parcel"),
    draws(RETURN_MINOR, "way"),
    draws(TELLING_MINOR, "minute"),
  ];
  const at = (one: Float64Array, path: number) => one[path] ?? 0;
  return gainOf(
    (path) =>
      at(back, path) * at(right, path) * (trips * at(ship, path) + at(way, path)) -
      asked.length * at(minute, path),
  );
}

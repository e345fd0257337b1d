import { countIn, type Track } from "./panel.ts";

const RARELY = 0.2;
const OFTEN = 0.5;
const ALWAYS = 0.9;
const FEW_UNITS = 1;
const MANY_UNITS = 10;

/** Items of one kind sell as often, and about as much: what forecasts one well may forecast the others. */
export function kindOf(track: Track): string {
  const end = track.units.length;
  const known = Math.max(1, countIn(track.known, track.firstSale, end));
  const often = countIn(track.sold, track.firstSale, end) / known;
  const units = countIn(track.sum, track.firstSale, end) / known;
  const rhythm = often < RARELY ? "rare" : often < OFTEN ? "lumpy" : often < ALWAYS ? "frequent" : "steady";
  return `${rhythm} ${units < FEW_UNITS ? "small" : units < MANY_UNITS ? "middling" : "large"}`;
}

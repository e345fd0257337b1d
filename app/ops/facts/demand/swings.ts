import type { Season } from "../season.ts";

const MONTH_DAYS = 28;
/** A forecast of all together is tried every week of the past, back so far. */
const STEP_DAYS = 7;
const TRIED_DAYS = 182;
/** Fewer units in four weeks than this move by chance. */
const LEAST_UNITS = 40;
/** Trials that what is believed counts for. */
const BELIEVED_TRIALS = 2;
/** Believed relative variances of what the next four weeks of a shop bring against the last: with a season, and without. */
const BELIEVED_SEASONAL = 0.12 ** 2;
const BELIEVED_EVEN = 0.1 ** 2;
/** A season is believed unless what came contradicts moves of more than about a fifth (squared, in logarithms). */
const SEASON_BELIEF = 0.05;

/** Units per day, ending yesterday, of all variants of a product type or a shop. */
type Together = ArrayLike<number>;

/**
 * How far off forecasts of a product type's (or a shop's) next four weeks were in the past, taken from the four weeks
 * before and the season: a variance of logarithms. All its variants share it, whatever each one's own past says.
 */
export function swingOf(units: Together, season: Season | null): number {
  let off = 0;
  let tried = 0;
  for (const { came, said } of triedOn(units, season)) {
    tried += 1;
    off += (came - said) ** 2;
  }
  const believed = season ? BELIEVED_SEASONAL : BELIEVED_EVEN;
  return (off + BELIEVED_TRIALS * believed) / (tried + BELIEVED_TRIALS);
}

/**
 * Share of last year's ups and downs (in logarithms) that is believed, from 0 to 1: the one that would have foretold the
 * past weeks best, shrunk towards all of it.
 */
export function seasonTrust(all: readonly { units: Together; season: Season }[]): number {
  let together = SEASON_BELIEF;
  let squares = SEASON_BELIEF;
  for (const { units, season } of all)
    for (const { came, said } of triedOn(units, season)) {
      together += came * said;
      squares += said * said;
    }
  return Math.min(1, Math.max(0, together / squares));
}

/** By how much four weeks differed from the four before them, and what the season said of that, in logarithms. */
function* triedOn(units: Together, season: Season | null): Generator<{ came: number; said: number }> {
  const length = units.length;
  // Further back a season only follows the level, which is no forecast.
  const reach = season ? Math.min(TRIED_DAYS, (season.pastDays ?? 0) - MONTH_DAYS) : TRIED_DAYS;
  for (let back = MONTH_DAYS; back <= reach && length - back >= MONTH_DAYS; back += STEP_DAYS) {
    const before = soldIn(units, length - back - MONTH_DAYS);
    const after = soldIn(units, length - back);
    if (before < LEAST_UNITS || after < LEAST_UNITS) continue;
    const ratio = season ? seasonIn(season, -back) / seasonIn(season, -back - MONTH_DAYS) : 1;
    yield { came: Math.log(after / before), said: Math.log(ratio) };
  }
}

function soldIn(units: ArrayLike<number>, from: number): number {
  let sold = 0;
  for (let at = from; at < from + MONTH_DAYS; at += 1) sold += Math.max(0, units[at] ?? 0);
  return sold;
}

function seasonIn(season: Season, from: number): number {
  let sum = 0;
  for (let day = from; day < from + MONTH_DAYS; day += 1) sum += season.at(day);
  return sum / MONTH_DAYS;
}

/**
 * Whoever knows how the demand of each product comes about, and how its delivery, and all that no shop is told, is drawn,
 * and not what comes: as good as any forecast can get, so what is left to the oracle is chance.
 */
import { Chance, seedFor } from "../../../app/ops/facts/chance.ts";
import { WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";
import type { Known, Shown } from "./campaign.ts";
import { CAMPAIGN_DAYS, comesAbout, costOf, leadDaysOf, type Truth, untoldOf } from "./truth.ts";
import { type Decision, worthOf } from "./worth.ts";

/** Futures that a decision is weighed in. */
const FUTURES = 100;
/** Stock for longer than this is a heap, which no order is weighed for. */
const HEAP_DAYS = 182;
const WEEK = 7;

/** The list of a morning: what loses most by a day of waiting first, as long as deciding brings anything. */
export function informed(seed: number) {
  return (known: readonly Known[], day: number): Shown[] =>
    known
      .map((one) => weighed(one, day, seed))
      .filter(({ today }) => today > 0)
      .toSorted((a, b) => b.today - b.tomorrow - (a.today - a.tomorrow) || b.today - a.today)
      .map(({ shown }) => shown);
}

function weighed(known: Known, day: number, seed: number) {
  const { truth, stock } = known;
  const futures = futuresOf(truth, day, new Chance(seedFor(seed, `informed ${truth.id} ${day}`)));
  const level = truth.process.levels[Math.floor((WINDOW_DAYS + day) / WEEK)] ?? 0;
  const choices = stock > level * HEAP_DAYS ? markdowns(truth) : orders(futures, known, day);
  const best = choices
    .map((make) => ({ make, today: expected(futures, make(day)) }))
    .reduce((one, other) => (other.today > one.today ? other : one), { make: choices[0], today: 0 });
  const { make, today } = best;
  const isLast = day + 1 >= CAMPAIGN_DAYS;
  const tomorrow = make && today > 0 && !isLast ? Math.max(0, expected(futures, make(day + 1))) : 0;
  return { today, tomorrow, shown: { id: truth.id, decision: make?.(day) ?? null, offered: [] } };
}

type Make = (day: number) => Decision;

function markdowns({ priceMinor }: Truth): Make[] {
  return [0.9, 0.8, 0.7].map((share) => (day) => ({
    day,
    priceMinor: Math.max(1, Math.round(priceMinor * share)),
  }));
}

/** Orders for what goes without in these futures between landing and the end: in the middle of them, and in fewer. */
function orders(futures: readonly Truth[], { stock }: Known, day: number): Make[] {
  const missed = futures.map(({ wanted, leadDays }) => {
    let left = stock;
    let without = 0;
    for (let at = day; at < CAMPAIGN_DAYS + leadDays; at += 1) {
      const units = wanted[WINDOW_DAYS + at] ?? 0;
      const sold = Math.min(units, left);
      left -= sold;
      if (at >= day + leadDays) without += units - sold;
    }
    return without;
  });
  missed.sort((a, b) => a - b);
  const sizes = new Set(
    [0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((share) => missed[Math.floor(share * missed.length)] ?? 0),
  );
  return [...sizes].filter((units) => units > 0).map((units) => (at) => ({ day: at, order: units }));
}

function expected(futures: readonly Truth[], decision: Decision): number {
  return futures.reduce((sum, truth) => sum + worthOf(truth, decision), 0) / futures.length;
}

/** What happened stays; what comes is drawn anew, from the week's level on. */
function futuresOf(truth: Truth, day: number, chance: Chance): Truth[] {
  const { process, wanted } = truth;
  const from = WINDOW_DAYS + day;
  // Draws begin with a week, since weekdays hang on the day's place in it.
  const began = Math.floor(from / WEEK) * WEEK;
  const level = process.levels[began / WEEK - 1] ?? process.levels[0] ?? 0;
  return Array.from({ length: FUTURES }, () => {
    const drawn = comesAbout(process, { chance, level, days: wanted.length - began });
    const { priceMinor, isCostKnown } = truth;
    const leadDays = leadDaysOf(truth.supplier, chance);
    const unitCostMinor = isCostKnown ? truth.unitCostMinor : costOf(priceMinor, chance);
    return {
      ...truth,
      ...untoldOf(chance),
      leadDays,
      unitCostMinor,
      wanted: [...wanted.slice(0, from), ...drawn.wanted.slice(from - began)],
    };
  });
}

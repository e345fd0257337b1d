import type { DemandPaths } from "../demand-paths.ts";
import { type Band, wholeBand } from "./band.ts";
import { bandShareFor } from "./calibrate.ts";
import { type Choice, chooseMix } from "./choose.ts";
import { countsAroundLevel } from "./count-way.ts";
import { dependenceFrom } from "./dependence.ts";
import { pastPeriods, sameTimePeriods } from "./empirical-ways.ts";
import { forestByMean, forestBySeason, forestInUnits } from "./forest-ways.ts";
import { kindOf } from "./kinds.ts";
import { emptyQuantiles, type Quantiles } from "./levels.ts";
import { mixInto } from "./mix.ts";
import type { Panel } from "./panel.ts";
import { type PathsInput, pathsFromQuantiles } from "./paths.ts";
import { type Trial, trialsOf } from "./trials.ts";
import type { Learned, Way } from "./way.ts";
import { whySentence } from "./why.ts";

/** What is expected of every item of a panel, and why so. */
export type Forecast = {
  horizon: number;
  /** Quantiles of each period ahead, rising and never below 0; null: cannot tell, since it has never sold. */
  quantiles(item: number): Quantiles | null;
  /** The whole numbers that hold four in five outcomes of a period, as nearly as whole numbers can. */
  band(quantiles: Quantiles, item: number, period: number): Band;
  /** One sentence: what was tried, what came closest. */
  why(item: number): string;
  /** Futures in whole units, so that sums over days vary as they did in the trials; null: cannot tell. */
  paths(item: number, input: Pick<PathsInput, "daysByPath" | "seed">): DemandPaths | null;
  choices: readonly Choice[];
};

export type ForecastSettings = {
  horizon: number;
  seed: number;
  /** Moments of the past at which ways are tried; absent: as many as the items need. */
  windows?: number;
  /** What a period is called, for the sentence: "day". */
  period?: string;
};

const FEW_ITEMS = 50;
const WINDOWS = 4;
const WINDOWS_FOR_FEW = 8;
/** Items of a kind must be so many, and gain so much, before a kind goes its own way. */
const LEAST_OF_A_KIND = 50;
const LEAST_GAIN_OF_A_KIND = 0.01;

/** The ways that are tried. */
function waysFor(panel: Panel): Way[] {
  const byDay = panel.season < 12;
  return [
    pastPeriods({ id: "history", says: "all that each item sold", last: Infinity }),
    byDay
      ? pastPeriods({ id: "recent", says: "what each item sold in the last 28 days", last: 28 })
      : pastPeriods({ id: "recent", says: "what each item sold in the last 24 periods", last: 24 }),
    sameTimePeriods({ id: "same_time", says: "what each item sold at the same time of season", last: 13 }),
    sameTimePeriods({
      id: "same_time_long",
      says: "what each item sold at the same time of many seasons",
      last: 52,
    }),
    countsAroundLevel,
    forestInUnits,
    forestByMean,
    forestBySeason,
  ];
}

/**
 * Forecasts all items of a panel: tries the ways on the panel's own past, picks or averages those that came closest
 * (for each kind of items that gains by it), and lets them learn from the whole. The same input gives the same answer.
 */
export function forecastPanel(panel: Panel, settings: ForecastSettings): Forecast {
  const { horizon, seed } = settings;
  const ways = waysFor(panel);
  const windows = settings.windows ?? (panel.tracks.length < FEW_ITEMS ? WINDOWS_FOR_FEW : WINDOWS);
  const trials = trialsOf(panel, ways, { horizon, windows, seed });
  const plans = plansFor(panel, trials);
  const learned = new Map<string, Learned>();
  for (const way of ways) {
    if (!plans.some(({ choice }) => choice.mix.includes(way.id))) continue;
    const one = way.learn(panel, { horizon, seed, effort: 1 });
    if (one) learned.set(way.id, one);
  }
  const byItem = new Map(plans.flatMap((plan) => plan.items.map((item) => [item, plan] as const)));
  const quantiles = (item: number) => {
    const plan = byItem.get(item);
    const track = panel.tracks[item];
    if (!plan || !track || track.firstSale >= panel.length) return null;
    return mixed(item, { mix: plan.choice.mix.filter((id) => learned.has(id)), learned, horizon });
  };
  return {
    horizon,
    choices: plans.map(({ choice }) => choice),
    quantiles,
    paths: (item, input) => {
      const own = quantiles(item);
      const plan = byItem.get(item);
      if (!own || !plan) return null;
      // Fitted when first asked for: most forecasts are never drawn from.
      plan.dependence ??= dependenceFrom(trials, plan.choice.mix, { items: plan.among, seed });
      return pathsFromQuantiles(own, { ...input, dependence: plan.dependence, season: panel.season });
    },
    band: (quantiles, item, period) => wholeBand(quantiles, period, byItem.get(item)?.bandShare ?? 0.8),
    why: (item) =>
      whySentence(byItem.get(item)?.choice ?? UNTRIED, { ways, trials, period: settings.period ?? "period" }),
  };
}

type Plan = {
  items: number[];
  choice: Choice;
  bandShare: number;
  /** The items whose trials it was chosen by; null: all. */
  among: ReadonlySet<number> | null;
  dependence: number | null;
};

const UNTRIED: Choice = { mix: ["history"], error: Number.NaN, alone: [], errorAgainst: Number.NaN };

/** One plan for all, and one for each kind of items that does clearly better with its own. */
function plansFor(panel: Panel, trials: readonly Trial[]): Plan[] {
  const whole = chooseMix(trials, null) ?? UNTRIED;
  const bandShare = bandShareFor(trials, whole.mix, null);
  const kinds = new Map<string, number[]>();
  panel.tracks.forEach((track, item) => {
    const kind = kindOf(track);
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  });
  const tried = new Set(trials[0]?.items);
  return [...kinds.values()].map((items) => {
    const among = new Set(items.filter((item) => tried.has(item)));
    const own = among.size >= LEAST_OF_A_KIND ? chooseMix(trials, among, whole.mix) : null;
    return own && own.error < (1 - LEAST_GAIN_OF_A_KIND) * own.errorAgainst
      ? { items, choice: own, bandShare: bandShareFor(trials, own.mix, among), among, dependence: null }
      : { items, choice: whole, bandShare, among: null, dependence: null };
  });
}

/** Quantiles averaged over the ways of a mix. */
function mixed(
  item: number,
  {
    mix,
    learned,
    horizon,
  }: { mix: readonly string[]; learned: ReadonlyMap<string, Learned>; horizon: number },
): Quantiles {
  const said = new Map<string, Quantiles>();
  for (const id of new Set(mix)) {
    const own = emptyQuantiles(horizon);
    learned.get(id)?.(item, own);
    said.set(id, own);
  }
  const into = emptyQuantiles(horizon);
  mixInto(into, said, { mix, from: 0 });
  return into;
}

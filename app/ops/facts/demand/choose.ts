import { USUAL_OVERDISPERSION } from "../demand-moments.ts";
import { BELIEVED_ELASTICITY, type Elasticity } from "./off-price.ts";
import { SHAPES } from "./shape.ts";
import type { Trials } from "./trials.ts";
import { HALF_LIVES, WAYS } from "./tracks.ts";

/** How well each way did for others, and how wide their ranges had to be. */
export type Pooled = {
  /** Quantile loss of each way as a share of the mean loss of all. */
  losses: ArrayLike<number>;
  /** By so much the spread of a level is widened (or narrowed), since that came closest. */
  breadth: number;
  /** Loss of each shape of a day's distribution as a share of the mean loss of all. */
  shapes: ArrayLike<number>;
  /** How much their days vary beyond Poisson: variance = mean + overdispersion × mean². */
  overdispersion: number;
  /** How its type's buyers answer to a price. */
  elasticity: Elasticity;
};

/** What is believed before anything was tried: on four public sets of daily sales the ways did about so well. */
export const BELIEVED: Pooled = {
  losses: [1.0, 0.99, 0.99, 1.02],
  breadth: 1,
  shapes: [0.998, 0.996, 1.006],
  overdispersion: USUAL_OVERDISPERSION,
  elasticity: BELIEVED_ELASTICITY,
};

/** Sums foretold that a variant's own trials must number to count as much as those of others. */
const OTHERS_TRIED = 24;

/** How much more the shape of others counts than what two months of its own show. */
const OTHERS_SHAPES = 3;

/** Share of futures to draw from a variant's own past days. */
export function chooseShape(own: ArrayLike<number> | null, { shapes }: Pooled): number {
  let best = 0;
  let least = Infinity;
  for (let shape = 0; shape < SHAPES.length; shape += 1) {
    const loss = ((own?.[shape] ?? 1) + OTHERS_SHAPES * (shapes[shape] ?? 1)) / (1 + OTHERS_SHAPES);
    if (loss < least - 1e-9) [best, least] = [shape, loss];
  }
  return SHAPES[best] ?? 0;
}

/** The way that was taken, and against what. */
export type Chosen = {
  /** Days after which a day counts half; null: all days count alike. */
  halfLifeDays: number | null;
  /** Ways that were tried. */
  ways: number;
  /** Stretches of its own past on which they were tried; 0: its past is too short, others decided. */
  stretches: number;
  /** Share of the error of the way that came next that is saved; 0: none. */
  saves: number;
};

/** The way with the least loss, a variant's own trials taken together with those of others, so that chance does not choose. */
export function chooseWay({ losses, tried }: Trials, pooled: Pooled): { way: number; chosen: Chosen } {
  const scores = Float64Array.from({ length: WAYS }, (_, way) => {
    return (tried * (losses[way] ?? 1) + OTHERS_TRIED * (pooled.losses[way] ?? 1)) / (tried + OTHERS_TRIED);
  });
  let way = 0;
  for (let other = 1; other < WAYS; other += 1)
    if ((scores[other] ?? 1) < (scores[way] ?? 1) - 1e-9) way = other;
  let next = Infinity;
  for (let other = 0; other < WAYS; other += 1) if (other !== way) next = Math.min(next, scores[other] ?? 1);
  const halfLife = HALF_LIVES[way] ?? Infinity;
  return {
    way,
    chosen: {
      halfLifeDays: Number.isFinite(halfLife) ? halfLife : null,
      ways: WAYS,
      stretches: tried,
      saves: Math.max(0, 1 - (scores[way] ?? 1) / next),
    },
  };
}

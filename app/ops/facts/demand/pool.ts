import { BELIEVED, chooseWay, type Pooled } from "./choose.ts";
import { type Answer, BELIEVED_ELASTICITY, type Elasticity, joined } from "./off-price.ts";
import { SHAPES, tryShapes } from "./shape.ts";
import { type About, levelBefore, lossOf, tryWays } from "./trials.ts";
import type { FactoredDays } from "../demand-moments.ts";
import { WAYS } from "./tracks.ts";

/** Times the spread that theory gives. */
const BREADTHS = [0.25, 0.35, 0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.4, 2.8] as const;
/** Variants that a type must have tried to count as much as the shop, and the shop as much as what was believed. */
const SHOP_VARIANTS = 20;
const BELIEVED_VARIANTS = 20;
/** A breadth unlike the usual is believed to lose this much for each doubling, squared. */
const UNUSUAL_LOSS = 0.02;
/**
 * And a narrower one in any case, however many variants there are: what days vary is measured on the very weeks that
 * were to be foretold, and the weeks ahead may be unlike all of them.
 */
const NARROWNESS_LOSS = 0.1;
/** What one variant's days say beyond this is chance. */
const MOST_ELASTIC = 6;

/** A variant's past, ready to be tried on. */
export type Trialled = {
  type: string;
  days: FactoredDays;
  about: About;
  /** What its own sales at other prices say of its elasticity. */
  answer: Answer | null;
};

type Sums = { variants: number; losses: Float64Array };

/**
 * Puts together how each way did for many variants. Gives it for one product type, shrunk towards the shop's, and that
 * towards what is believed: a few variants prove little.
 */
export function poolOf(variants: readonly Trialled[]): (type: string) => Pooled {
  const tried = variants
    .map(({ type, days, about }) => ({ type, days, about, ...tryWays(days, about) }))
    .filter(({ trials }) => trials.tried > 0);
  const ways = gathered(
    tried.map(({ type, trials }) => ({ type, losses: trials.losses })),
    {
      places: WAYS,
      believed: BELIEVED.losses,
    },
  );
  const breadths = gathered(
    tried.map(({ type, about, trials, tracks, moments }) => {
      const { way } = chooseWay(trials, { ...BELIEVED, losses: ways(type) });
      const losses = new Float64Array(BREADTHS.length);
      for (const target of moments.targets)
        BREADTHS.forEach((breadth, at) => {
          losses[at] = (losses[at] ?? 0) + lossOf(target, { tracks, way, about, breadth });
        });
      const usual = losses[BREADTHS.indexOf(1)] ?? 0;
      return { type, losses: usual > 0 ? losses.map((loss) => loss / usual) : losses.fill(1) };
    }),
    {
      places: BREADTHS.length,
      believed: BREADTHS.map((breadth) => 1 + UNUSUAL_LOSS * Math.log2(breadth) ** 2),
    },
  );
  const shapes = gathered(
    tried.flatMap(({ type, days, about, trials, tracks, moments }) => {
      const { way } = chooseWay(trials, { ...BELIEVED, losses: ways(type) });
      const { overdispersion } = about;
      const levelAt = (before: number) => levelBefore(before, { tracks, moments, way, about });
      const losses = tryShapes(days, { overdispersion, levelAt });
      return losses ? [{ type, losses }] : [];
    }),
    { places: SHAPES.length, believed: BELIEVED.shapes },
  );
  const lumpiness = gathered(
    tried.map(({ type, about }) => ({ type, losses: Float64Array.of(about.overdispersion) })),
    { places: 1, believed: [BELIEVED.overdispersion] },
  );
  const answers = elasticitiesOf(variants);
  const made = new Map<string, Pooled>();
  return (type) => {
    let pooled = made.get(type);
    if (!pooled) {
      const [overdispersion = 1] = lumpiness(type);
      pooled = {
        losses: ways(type),
        breadth: bestBreadth(cautious(breadths(type))),
        shapes: shapes(type),
        overdispersion,
        elasticity: answers(type),
      };
      made.set(type, pooled);
    }
    return pooled;
  };
}

/** Mean losses of a type's variants, mixed with the shop's and the believed ones. */
function gathered(
  all: readonly { type: string; losses: Float64Array }[],
  { places, believed }: { places: number; believed: ArrayLike<number> },
): (type: string) => Float64Array {
  const shop: Sums = { variants: 0, losses: new Float64Array(places) };
  const types = new Map<string, Sums>();
  for (const { type, losses } of all) {
    let own = types.get(type);
    if (!own) types.set(type, (own = { variants: 0, losses: new Float64Array(places) }));
    for (const sums of [shop, own]) {
      sums.variants += 1;
      for (let at = 0; at < places; at += 1) sums.losses[at] = (sums.losses[at] ?? 0) + (losses[at] ?? 1);
    }
  }
  const mixed = (sums: Sums | undefined, others: ArrayLike<number>, weight: number) =>
    Float64Array.from({ length: places }, (_, at) => {
      return ((sums?.losses[at] ?? 0) + weight * (others[at] ?? 1)) / ((sums?.variants ?? 0) + weight);
    });
  const whole = mixed(shop, believed, BELIEVED_VARIANTS);
  return (type) => mixed(types.get(type), whole, SHOP_VARIANTS);
}

/** By type, what its variants' answers to other prices say, joined with the shop's and what studies say. */
function elasticitiesOf(variants: readonly Trialled[]): (type: string) => Elasticity {
  const between = BELIEVED_ELASTICITY.doubt ** 2;
  const answersIn = (type: string | null): Answer | null => {
    let worth = 0;
    let sum = 0;
    for (const { type: own, answer } of variants) {
      if (!answer || (type !== null && own !== type)) continue;
      const weight = 1 / (between + answer.variance);
      worth += weight;
      sum += weight * Math.min(MOST_ELASTIC, Math.max(-MOST_ELASTIC, answer.mean));
    }
    return worth > 0 ? { mean: sum / worth, variance: 1 / worth } : null;
  };
  const shop = joined(BELIEVED_ELASTICITY, answersIn(null));
  return (type) => {
    const own = joined({ mean: shop.mean, doubt: BELIEVED_ELASTICITY.doubt }, answersIn(type));
    // Variants differ, however well their mean is known.
    return { mean: own.mean, doubt: BELIEVED_ELASTICITY.doubt };
  };
}

function cautious(losses: Float64Array): Float64Array {
  return losses.map((loss, at) => loss + NARROWNESS_LOSS * Math.min(0, Math.log2(BREADTHS[at] ?? 1)) ** 2);
}

function bestBreadth(losses: Float64Array): number {
  let best = 0;
  losses.forEach((loss, at) => {
    if (loss < (losses[best] ?? 0) - 1e-9) best = at;
  });
  return BREADTHS[best] ?? 1;
}

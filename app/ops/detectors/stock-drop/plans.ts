import { breakEven, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { COUNT_MINOR } from "../shared/count.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, PATHS, type Span } from "../shared/gains.ts";
import { costOf, LUCK } from "../shared/sale/cash.ts";
import { type Case, worthOf } from "./case.ts";

/** Of units that the books lost, the share that a count finds on the shelf. A judgement, stated as such. */
export const FOUND: Span = { low: 0.1, likely: 0.3, high: 0.7 };
/** And the share that asking who changed it brings back: a slip of the hand. A judgement, stated as such. */
export const ASKED: Span = { low: 0.03, likely: 0.15, high: 0.4 };
/** Asking costs a fifth of a count. */
const ASK_SHARE = 0.2;
/** Of what could be found, so much is lost with each day: people forget, goods are sold from the wrong place. A judgement. */
export const COLD_PER_DAY = 0.05;
/** More lines a count sheet does not hold. */
export const LONGEST_SHEET = 250;

export type Plan = { id: "count" | "ask" | "nothing"; money: Gain };

/** units × unit cost × share that comes back − what looking costs: a unit that is found need not be bought again. */
export function plansFor(found: Case): { plans: Plan[]; best: Plan } {
  const { items, shop, day } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `stock drop ${day} ${name}` });
  const luck = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const costs = drawsOf(COUNT_MINOR, of("count"));
  const sheet = items.slice(0, LONGEST_SHEET);
  const worth = new Float64Array(PATHS);
  for (const { contribution, drop } of sheet) {
    const costBy = costOf(contribution);
    for (let path = 0; path < PATHS; path += 1)
      worth[path] = (worth[path] ?? 0) + drop.units * costBy(luck[path] ?? 0.5);
  }
  const plan = (id: "count" | "ask", share: Span, costShare: number): Plan => {
    const shares = drawsOf(share, { ...of(id), most: 1 });
    const cost = (path: number) => (costs[path] ?? 0) * costShare * sheet.length;
    return { id, money: gainOf((path) => (worth[path] ?? 0) * (shares[path] ?? 0) - cost(path)) };
  };
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans = [plan("count", FOUND, 1), plan("ask", ASKED, ASK_SHARE), nothing];
  return { plans, best: bestOf(plans, nothing) };
}

/** The cost of missing goods, minor units, at which neither a count nor asking is worth more than leaving it. */
export function worthAt({ items }: Case, plans: readonly Plan[]): number {
  const sheet = items.slice(0, LONGEST_SHEET);
  const at = sheet.reduce((sum, item) => sum + worthOf(item), 0);
  const costOfAll = meanOf(COUNT_MINOR) * sheet.length;
  return Math.min(
    ...plans
      .filter(({ id }) => id !== "nothing")
      .map(({ id, money }) =>
        breakEven({
          ...{ at, worthMinor: money.mean },
          costMinor: id === "ask" ? ASK_SHARE * costOfAll : costOfAll,
        }),
      ),
  );
}

/** What a day more costs, minor units: less comes back. */
export function waitingPerDay({ items }: Case, best: Plan): number {
  const share = (best.id === "ask" ? ASKED : FOUND).likely;
  let worth = 0;
  for (const item of items.slice(0, LONGEST_SHEET)) worth += worthOf(item);
  return worth * share * COLD_PER_DAY;
}

import { meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { type Case, revenueOf, WINDOW_DAYS } from "./case.ts";

/**
 * Of the money by which a margin is taken wrongly, the share that is lost by what is decided on it: orders, discounts and
 * prices. Most decisions would be the same. A judgement, stated as such.
 */
export const ACTED: Span = { low: 0.02, likely: 0.08, high: 0.2 };
/** What entering one cost takes, minor units: finding the invoice, a minute or two. A judgement. */
export const ENTER_MINOR: Span = { low: 50, likely: 150, high: 400 };
/** What asking the supplier takes, and how often it brings the costs. Judgements. */
const ASK_MINOR: Span = { low: 200, likely: 400, high: 1_000 };
export const ANSWERED: Span = { low: 0.4, likely: 0.7, high: 0.95 };

export type Plan = { id: "enter" | "ask" | "nothing"; money: Gain };

/**
 * Over a quarter: revenue × how far the margin is off × the share that is decided on it − the trouble. How far it is off is
 * bounded by what is plausible: nobody assumes a cost.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan } {
  const { listed, shop, supplierKey } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `cost ${supplierKey ?? ""} ${name}` });
  const revenue = revenueOf(listed);
  const off = drawsOf(offSpan(found), { ...of("off"), most: 1 });
  const acted = drawsOf(ACTED, { ...of("acted"), most: 1 });
  const entering = drawsOf(ENTER_MINOR, of("enter"));
  const asking = drawsOf(ASK_MINOR, of("ask"));
  const answered = drawsOf(ANSWERED, { ...of("answered"), most: 1 });
  const lost = (path: number) => revenue * (off[path] ?? 0) * (acted[path] ?? 0);
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const enter: Plan = {
    id: "enter",
    money: gainOf((path) => lost(path) - (entering[path] ?? 0) * listed.length),
  };
  const ask: Plan = {
    id: "ask",
    // What is answered is entered as well.
    money: gainOf(
      (path) =>
        (answered[path] ?? 0) * (lost(path) - ((entering[path] ?? 0) * listed.length) / 2) -
        (asking[path] ?? 0),
    ),
  };
  const plans = supplierKey === null ? [enter, nothing] : [enter, ask, nothing];
  return { plans, best: bestOf(plans, nothing) };
}

/** What a choice takes of somebody's time, on average, minor units: it is taken off what the choice is worth. */
export function effortOf(id: "enter" | "ask", { listed }: Pick<Case, "listed">): number {
  const entering = listed.length * meanOf(ENTER_MINOR);
  return id === "enter" ? entering : meanOf(ASK_MINOR) + (meanOf(ANSWERED) * entering) / 2;
}

/** The middle of the plausible margins may be off by up to half their width, any distance as likely. */
export function offSpan({ settings }: Pick<Case, "settings">): Span {
  const { low, high } = settings.plausibleMargin;
  const most = Math.abs(high - low) / 2;
  return { low: 0.1 * most, likely: 0.5 * most, high: 0.9 * most };
}

/** What is known of what these sales left: to within so much, minor units. */
export function widthOf({ items, settings }: Case): number {
  const { low, high } = settings.plausibleMargin;
  return revenueOf(items) * Math.abs(high - low);
}

/** What a day more costs, minor units. */
export function waitingPerDay(found: Case): number {
  return (revenueOf(found.listed) * offSpan(found).likely * ACTED.likely) / WINDOW_DAYS;
}

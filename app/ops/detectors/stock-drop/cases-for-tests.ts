import type { StockLogRow } from "../../facts/rows/stock-log.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { stockDrop } from "./stock-drop.ts";

export const source = { connector: "ops_room", recordId: "stock-log/1", observedAt: "2026-11-22T00:00:00Z" };

type Rest = Parameters<typeof factsOf>[1];

export function look(mugs: readonly Mug[], rest: Rest = {}) {
  return stockDrop.detect(factsOf(mugs, rest));
}

/** Six sold a day from 200 on; `change` says what else happens, by day of the log (14: yesterday). */
export function log(
  change: (at: number) => Partial<Record<"gone" | "back" | "received" | "ordered", number>> = () => ({}),
) {
  const closing: number[] = [];
  const ordered: number[] = [];
  const restocked: number[] = [];
  const received: number[] = [];
  let left = 200;
  for (let at = 0; at < 15; at += 1) {
    const { gone = 0, back = 0, received: came = 0, ordered: more = 0 } = change(at);
    left += back + came - 6 - more - gone;
    closing.push(left);
    ordered.push(6 + more);
    restocked.push(back);
    received.push(came);
  }
  return { closing, ordered, restocked, received };
}

export function withLog(of: Pick<StockLogRow, "closing"> & Partial<StockLogRow>, over: Mug = {}): Mug {
  return { available: of.closing.at(-1) ?? 0, log: of, ...over };
}

export const fell = withLog(log((at) => (at === 12 ? { gone: 40 } : {})));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([fell]).alerts;

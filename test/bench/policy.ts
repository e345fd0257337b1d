import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Bench, round } from "./bench.ts";
import { benchmarkPolicy } from "./policy/benchmark-policy.ts";
import { readDemand } from "./policy/demand-file.ts";
import { learnedPolicy } from "./policy/learned-policy.ts";
import { burnIn, euros, play, type Played, type Stock, WEEKS } from "./policy/play.ts";
import { readVn2, VN2_FILES, type Vn2, withDemand } from "./policy/vn2-files.ts";

/** Windows of the history: one after another, back from the last week, over the last year and a half. */
const WINDOWS = 9;

export const policy: Bench = {
  title:
    "The VN2 stock challenge by its rules (--data ../shared/data/inventory/vn2 [--demand FILE] [--windows 9])",
  async run({ data = "../shared/data/inventory/vn2", demand, windows = String(WINDOWS), seed = "7" }) {
    const missing = [
      ...VN2_FILES.map((name) => join(data, name)),
      ...(demand === undefined ? [] : [demand]),
    ].find((path) => !existsSync(path));
    if (missing) return { skipped: `SKIPPED: ${missing} is not there` };
    const vn2 = readVn2(data);
    if (demand !== undefined) return playFile(vn2, { demand: readDemand(demand, vn2), seed: Number(seed) });
    return playHistory(vn2, { windows: Number(windows), seed: Number(seed) });
  },
};

/** The weeks after the history, from the opening state of the challenge. */
function playFile(vn2: Vn2, { demand, seed }: { demand: Float64Array; seed: number }) {
  const firstWeek = vn2.sales.weeks;
  const longer = withDemand(vn2, demand, WEEKS);
  const given = { opening: openingOf(vn2), demand: longer.demandOf, firstWeek };
  const ours = play({ ...given, policy: learnedPolicy(longer.sales, { firstWeek, seed }) });
  const theirs = play({ ...given, policy: benchmarkPolicy(longer.sales) });
  return {
    total_cost: euros(ours),
    holding_cost: round(sum(ours.holding)),
    shortage_cost: round(sum(ours.shortage)),
    benchmark_cost: euros(theirs),
    cost_by_week: byWeek(ours),
  };
}

/** Windows of the history, each opened by the benchmark policy's own play before it; then the rehearsal. */
function playHistory(vn2: Vn2, { windows, seed }: { windows: number; seed: number }) {
  const { sales, demandOf: demand } = vn2;
  const theirs = benchmarkPolicy(sales);
  const costs: { week: string; ours: number; theirs: number }[] = [];
  let learned = learnedPolicy(sales, { firstWeek: sales.weeks - WEEKS, seed });
  const rehearsal = { opening: openingOf(vn2), demand, firstWeek: sales.weeks - WEEKS };
  const rehearsed = euros(play({ ...rehearsal, policy: learned }));
  for (let back = 1; back <= windows; back += 1) {
    const firstWeek = sales.weeks - WEEKS * back;
    if (back > 1) learned = learnedPolicy(sales, { firstWeek, seed });
    const given = {
      opening: burnIn({ policy: theirs, demand, firstWeek, rows: sales.rows }),
      demand,
      firstWeek,
    };
    costs.unshift({
      week: vn2.weekNames[firstWeek] ?? "",
      ours: euros(play({ ...given, policy: learned })),
      theirs: euros(play({ ...given, policy: theirs })),
    });
  }
  const history = mean(costs.map(({ ours }) => ours));
  const benchmark = mean(costs.map((window) => window.theirs));
  return {
    history_cost: round(history),
    history_benchmark_cost: round(benchmark),
    history_ratio: round(history / benchmark, 4),
    windows: costs.length,
    rehearsal_cost: rehearsed,
    rehearsal_benchmark_cost: euros(play({ ...rehearsal, policy: theirs })),
    cost_by_window: Object.fromEntries(costs.map(({ week, ours }) => [week, ours])),
    benchmark_cost_by_window: Object.fromEntries(costs.map((window) => [window.week, window.theirs])),
  };
}

function openingOf({ onHand, inTransit }: Vn2): Stock {
  return { onHand, landing: inTransit };
}

function byWeek({ holding, shortage }: Played): Record<string, number> {
  return Object.fromEntries(holding.map((held, at) => [`week_${at + 1}`, round(held + (shortage[at] ?? 0))]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

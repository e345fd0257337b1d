import { Chance, seedFor } from "../../app/ops/facts/chance.ts";
import { type Bench, round } from "./bench.ts";
import { opsRoom, play, type Played, thresholds } from "./ranking/campaign.ts";
import { informed } from "./ranking/informed.ts";
import { bestOfOffered, oracleEarns } from "./ranking/oracle.ts";
import { productOf } from "./ranking/truth.ts";

/** Ranking against a known truth: see test/bench/README.md. */
export const ranking: Bench = {
  title: "Money that the first five decisions a day bring, over thirty days of simulated stores",
  async run({ worlds = "4", products = "240", seed = "1" }) {
    const stores = Array.from({ length: Number(worlds) }, (_, at) => {
      const world = seedFor(Number(seed), `world ${at}`);
      return Array.from({ length: Number(products) }, (_, id) =>
        productOf(id + 1, new Chance(seedFor(world, `product ${id}`))),
      );
    });
    const sums = { oracle: 0, offered: 0, ours: 0, oursShown: 0, informed: 0, rules: 0, rulesShown: 0 };
    const decided: Played["decided"] = [];
    for (const [at, truths] of stores.entries()) {
      const ours = play(truths, opsRoom(at + 1));
      const rules = play(truths, thresholds);
      sums.oracle += oracleEarns(truths);
      sums.offered += bestOfOffered(truths, at + 1);
      sums.ours += ours.earnedMinor;
      sums.oursShown += ours.shown;
      sums.informed += play(truths, informed(at + 1)).earnedMinor;
      sums.rules += rules.earnedMinor;
      sums.rulesShown += rules.shown;
      decided.push(...ours.decided);
      process.stderr.write(`world ${at + 1} of ${stores.length}: ${ours.shown} shown\n`);
    }
    return {
      oracle_share: round(sums.ours / sums.oracle, 3),
      ranking_share: round(sums.ours / sums.offered, 3),
      informed_share: round(sums.informed / sums.oracle, 3),
      rules_share: round(sums.rules / sums.oracle, 3),
      money_per_alert_ratio: round(sums.ours / sums.oursShown / (sums.rules / sums.rulesShown), 2),
      ...promisesKept(decided),
      alerts_shown: sums.oursShown,
      alerts_shown_by_rules: sums.rulesShown,
    };
  },
};

/** How many of the 80% stakes hold what came true, and what came of what was promised. */
function promisesKept(decided: Played["decided"]) {
  const share = (of: readonly Told[], holds: (one: Told) => boolean) =>
    round(of.filter(holds).length / of.length, 3);
  const isInside = ({ promised, keptMinor }: Told) =>
    keptMinor >= promised.p10.minor && keptMinor <= promised.p90.minor;
  const told = decided.flatMap(({ promised, ...rest }) => (promised ? [{ promised, ...rest }] : []));
  const sum = (of: (one: Told) => number) => told.reduce((total, one) => total + of(one), 0);
  return {
    coverage80: share(told, isInside),
    coverage80_of_orders: share(
      told.filter((one) => one.isOrder),
      isInside,
    ),
    coverage80_of_markdowns: share(
      told.filter((one) => !one.isOrder),
      isInside,
    ),
    below: share(told, ({ promised, keptMinor }) => keptMinor < promised.p10.minor),
    kept_per_promised: round(
      sum(({ keptMinor }) => keptMinor) / sum(({ promised }) => promised.p50.minor),
      2,
    ),
  };
}

type Told = Played["decided"][number] & { promised: NonNullable<Played["decided"][number]["promised"]> };

import { testDatabase } from "../factories/postgres.ts";
import { campaign } from "./audit/campaign.ts";
import { speed } from "./audit/speed.ts";
import { type Bench, round } from "./bench.ts";

export const audit: Bench = {
  title:
    "Audit chain: falsified past every lock, and checked (--tamper 200 --rows 100000 --entries 40 --seed 1)",
  async run({ tamper = "200", rows = "100000", entries = "40", seed = "1" }) {
    const database = await testDatabase();
    try {
      const { missed, missedWithoutHeads, ...sum } = await campaign(database, {
        tamper: Number(tamper),
        entries: Number(entries),
        seed: Number(seed),
      });
      const long = await speed(database, Number(rows));
      return {
        tampered: sum.tampered,
        found: sum.found,
        first_entry_named: sum.named,
        false_alarms: sum.falseAlarms,
        ...(Object.keys(missed).length > 0 ? { missed } : {}),
        control_found_without_heads: sum.foundWithoutHeads,
        control_missed_without_heads: missedWithoutHeads,
        rows_verified: long.entries,
        rows_per_second: Math.round(long.entries / long.seconds),
        cpu_seconds_per_million: round((long.cpuSeconds / long.entries) * 1_000_000),
        seconds_per_million: round((long.seconds / long.entries) * 1_000_000),
      };
    } finally {
      await database.close();
    }
  },
};

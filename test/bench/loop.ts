import { type Bench, round } from "./bench.ts";
import { wholeLoop } from "./whole-loop.ts";

export const loop: Bench = {
  title: "One whole loop (--world DIR; without it, the gift shop)",
  async run({ world }) {
    const { alerts, ledger, seconds, workerPeakMb } = await wholeLoop(world);
    return {
      alerts: alerts.total,
      writes_applied: ledger.applied,
      writes_approved: ledger.approved,
      boot_s: round(seconds.boot),
      read_s: round(seconds.read),
      notice_s: round(seconds.notice, 2),
      rank_s: round(seconds.rank, 2),
      draft_s: round(seconds.draft, 2),
      approve_s: round(seconds.approve, 2),
      execute_s: round(seconds.execute, 2),
      total_s: round(seconds.total),
      worker_peak_mb: workerPeakMb ?? "not measured here",
    };
  },
};

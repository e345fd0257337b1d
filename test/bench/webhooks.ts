import os from "node:os";
import { type Bench, quantile, round } from "./bench.ts";
import { uproar } from "./webhooks/campaign.ts";
import { total } from "./webhooks/facts.ts";
import { onStage } from "./webhooks/stage.ts";

export const webhooks: Bench = {
  title:
    "Webhooks doubled, out of order and in part lost (--rate 50 --seconds 20 --copies 10 --dropped 0.2 --seed 1)",
  async run({ rate = "50", seconds = "20", copies = "10", dropped = "0.2", seed = "1" }) {
    const result = await onStage((ports) =>
      uproar(ports, {
        rate: Number(rate),
        seconds: Number(seconds),
        copies: Number(copies),
        droppedShare: Number(dropped),
        seed: Number(seed),
      }),
    );
    const { ackMs } = result;
    return {
      ack_p50_ms: round(quantile(ackMs, 0.5)),
      ack_p99_ms: round(quantile(ackMs, 0.99)),
      ack_max_ms: round(quantile(ackMs, 1)),
      diverged_facts: total(result.afterReconciliation),
      diverged_by: result.afterReconciliation,
      diverged_after_a_quarter_hour: total(result.afterChanges),
      control_diverged_before: total(result.beforeReconciliation),
      lost: result.lost,
      sent: ackMs.length,
      deliveries: result.sent.size,
      dropped: result.dropped,
      refused: result.refused,
      load: round(os.loadavg()[0] ?? 0),
    };
  },
};

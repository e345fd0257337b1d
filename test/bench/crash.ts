/** Workers killed by SIGKILL at every boundary of every effect type, and the same without intent and probe. */
import type { Bench } from "./bench.ts";
import { EFFECT_TYPES } from "./crash/effect-types.ts";
import { BOUNDARIES } from "./crash/messages.ts";
import { killWorkers } from "./crash/run.ts";

export const crash: Bench = {
  title: "Workers killed at every boundary of every effect type",
  async run(inputs) {
    const kills = Number(inputs["kills"] ?? BOUNDARIES.length);
    const control = Number(inputs["control"] ?? 3);
    const { faults, ...figures } = await killWorkers({ kills, naive: false });
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    const naive = await killWorkers({ kills: control, naive: true, boundaries: SENT });
    return {
      ...figures,
      effect_types: EFFECT_TYPES.length,
      control_kills: naive.kills,
      control_duplicates: naive.duplicates,
    };
  },
};

/** Where the call has left, so that sending again is sending twice. */
const SENT = ["arrived", "applied", "answered"] as const;

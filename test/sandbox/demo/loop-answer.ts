import { z } from "zod";

const Stake = z.object({ p10: z.number(), p50: z.number(), p90: z.number(), currency: z.string() });

/** What the app's `/api/loop` answers: the inbox in figures instead of words. */
export const LoopAnswer = z.object({
  alerts: z.object({
    total: z.number(),
    decisions: z.number(),
    byDetector: z.record(z.string(), z.number()),
  }),
  top: z.array(
    z.object({
      id: z.string(),
      fingerprint: z.string(),
      title: z.string(),
      shelf: z.string(),
      stake: Stake,
      decideBy: z.string(),
      options: z.array(z.string()),
      draftId: z.string().nullable(),
      draftKind: z.string().nullable(),
    }),
  ),
  run: z
    .object({
      startedAt: z.string(),
      secondsRead: z.number(),
      secondsNotice: z.number(),
      secondsRank: z.number(),
      secondsDraft: z.number(),
    })
    .nullable(),
});
export type LoopAnswer = z.output<typeof LoopAnswer>;

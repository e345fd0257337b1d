import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { carryOut } from "./carry-out.server.ts";
import type { JobContext } from "./context.server.ts";

/**
 * Carries out one approval. It may run again after a crash at any line: what was begun is looked for, never sent
 * again. Only what surely did not leave (Shopify could not be read beforehand) makes a run fail and be tried again.
 */
export const executeApproved = defineJob({
  name: "execute_approved",
  payload: z.strictObject({ shop: z.string(), approvalId: z.string() }),
  key: ({ approvalId }) => approvalId,
  attempts: 8,
  expireInSeconds: 240,
  run: (context: JobContext, { shop, approvalId }) => carryOut(context, shop, approvalId),
});

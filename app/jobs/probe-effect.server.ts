import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { carryOut } from "./carry-out.server.ts";
import type { JobContext } from "./context.server.ts";

/** Looks what became of an effect whose answer was not clear: after a minute, five, an hour, a day. */
export const probeEffect = defineJob({
  name: "probe_effect",
  payload: z.strictObject({ shop: z.string(), approvalId: z.string() }),
  key: ({ approvalId }) => approvalId,
  attempts: 3,
  expireInSeconds: 240,
  run: (context: JobContext, { shop, approvalId }) => carryOut(context, shop, approvalId),
});

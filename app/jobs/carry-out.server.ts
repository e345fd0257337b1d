import type { Unit } from "../adapters/store/contract.ts";
import { NotFound, Refused } from "../ops/errors.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import type { JobContext } from "./context.server.ts";

/** The store's own webhooks follow a write within seconds; looking right after them saves a look. */
const SETTLE_SECONDS = 3;

/** Goes through the one door and asks for what has to follow: another look for the outcome, or a new list. */
export async function carryOut(context: JobContext, shop: string, approvalId: string): Promise<void> {
  const { store, log } = context;
  try {
    const execution = await context.execute(shop, approvalId);
    log.info("approval carried out", { shop, approvalId, state: execution.state });
    await store.shop(shop, async (unit) => {
      if (execution.state === "failed") await readAnew(unit);
      if (execution.state !== "unknown") return askForNotice(unit, SETTLE_SECONDS);
      if (execution.probeAfterSeconds === null) return;
      await unit.enqueue({
        name: "probe_effect",
        data: { shop, approvalId },
        key: approvalId,
        startAfterSeconds: execution.probeAfterSeconds,
      });
    });
  } catch (error) {
    // A definite no is recorded with its reason; running again would hear the same.
    if (!(error instanceof Refused) && !(error instanceof NotFound)) throw error;
    log.info("approval not carried out", { shop, approvalId, code: error.code });
    if (error.code === "stale") await store.shop(shop, readAnew);
  }
}

/** The store is not as we knew it: the draft that comes back is to show today's figures when it is looked at again. */
async function readAnew(unit: Unit): Promise<void> {
  await unit.enqueue({ name: "incremental_read", data: { shop: unit.shop }, key: unit.shop });
}

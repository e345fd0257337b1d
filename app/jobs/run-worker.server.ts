import { logger } from "../adapters/log/logger.server.ts";
import { startWorker, type WorkerTimings } from "../adapters/queue/worker.server.ts";
import { shopify } from "../connectors/shopify/connector.server.ts";
import { executor } from "../shop/execution.server.ts";
import { closeProcess, processDatabase, processStore } from "../shop/process.server.ts";
import { isInstalled, renewAccess, shopifyAccess } from "../shopify.server.ts";
import type { JobContext } from "./context.server.ts";
import { jobs } from "./index.server.ts";

/** Works until it is told to stop; then finishes what it has begun, at most half a minute. */
export async function runWorker(timings: WorkerTimings = {}): Promise<void> {
  const store = await processStore();
  const now = () => new Date();
  const context: JobContext = {
    store,
    now,
    log: logger,
    reads: (shop) => shopify.open(shopifyAccess(shop)),
    execute: executor({ store, now, access: shopifyAccess }),
    isInstalled,
    renewAccess,
  };
  const worker = await startWorker({ url: await processDatabase(), jobs, context, timings });
  logger.info("worker ready", { jobs: jobs.length });

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info("worker stopping", { signal });
    worker
      .stop()
      .then(closeProcess)
      .catch((error: unknown) => {
        logger.error("worker did not stop cleanly", { error });
        process.exitCode = 1;
      });
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

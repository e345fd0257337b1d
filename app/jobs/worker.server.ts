/** `npm run worker`: reads stores, looks at them, carries out what was approved. As many of these as are needed. */
import { logger } from "../adapters/log/logger.server.ts";
import { startWorker } from "../adapters/queue/worker.server.ts";
import { shopify } from "../connectors/shopify/connector.server.ts";
import { executor } from "../shop/execution.server.ts";
import { closeProcess, processDatabase, processStore } from "../shop/process.server.ts";
import { shopifyAccess } from "../shopify.server.ts";
import type { JobContext } from "./context.server.ts";
import { jobs } from "./index.server.ts";

async function main(): Promise<void> {
  const store = await processStore();
  const now = () => new Date();
  const context: JobContext = {
    store,
    now,
    log: logger,
    reads: (shop) => shopify.open(shopifyAccess(shop)),
    execute: executor({ store, now, access: shopifyAccess }),
  };
  const worker = await startWorker({ url: await processDatabase(), jobs, context });
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

try {
  await main();
} catch (error) {
  // Words for whoever started it come first; the log line is for whoever collects logs.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  logger.error("worker could not start", { error });
  process.exitCode = 1;
  await closeProcess().catch(() => undefined);
}

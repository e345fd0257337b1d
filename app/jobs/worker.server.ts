/** `npm run worker`: reads stores, looks at them, carries out what was approved. As many of these as are needed. */
import "../production-mode.server.ts";
import { config, ConfigError } from "../config.server.ts";
import { OpsError } from "../ops/errors.ts";

try {
  // Before anything else is loaded, so that what is missing is said in words and not from inside some module.
  config();
  const { runWorker } = await import("./run-worker.server.ts");
  await runWorker();
} catch (error) {
  const isOurs = error instanceof ConfigError || error instanceof OpsError;
  const words =
    error instanceof Error ? (isOurs ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

/** `npm run demo`: a sandbox store with Ops Room in it, on this machine. `--once`: one whole loop, without a browser. */
import { OpsError } from "../../app/ops/errors.ts";
import { onceThrough } from "./demo/once.ts";
import { type DemoOptions, HELP, readOptions } from "./demo/options.ts";
import { say } from "./demo/say.ts";
import { keepRunning } from "./demo/serve.ts";

async function main(): Promise<number> {
  let options: DemoOptions;
  try {
    options = readOptions(process.argv.slice(2));
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return options.once ? await onceThrough(options) : await keepRunning(options);
  } catch (error) {
    if (error instanceof OpsError) say(error.message);
    else say(`The demo failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  }
}

process.exit(await main());

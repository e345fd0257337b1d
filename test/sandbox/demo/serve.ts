import { noteAddress, takeFolder } from "./folder.ts";
import { installAndRead } from "./install.ts";
import type { DemoOptions } from "./options.ts";
import { say, secondsSince } from "./say.ts";
import { type Stage, startStage } from "./stage.ts";

/** Starts everything, prints the address, and stays until it is told to end. Answers with the exit code. */
export async function keepRunning(options: DemoOptions): Promise<number> {
  const began = performance.now();
  const folder = takeFolder(options.dataDir);
  const asked = untilAskedToEnd();
  let stage: Stage | null = null;
  try {
    const starting = startStage(options, { folder, say });
    stage = await Promise.race([starting, asked]);
    if (!stage) {
      stage = await starting;
      return 0;
    }
    const ready = await Promise.race([prepare(stage).then(() => true), stage.broken, asked]);
    if (!ready) return 0;
    noteAddress(options.dataDir, stage.address);
    say(
      `Ready after ${String(Math.round(secondsSince(began)))} seconds. Open this address; Ctrl-C ends the demo.`,
    );
    process.stdout.write(`\n  ${stage.address}\n\n`);
    await Promise.race([asked, stage.broken]);
    return 0;
  } catch (error) {
    if (stage) say("What was read and decided is kept; starting again continues there.");
    throw error;
  } finally {
    say("Stopping…");
    await stage?.stop();
    folder.release();
  }
}

/** Installs the app and waits for its first look at the store. A continued store has had both. */
async function prepare(stage: Stage): Promise<void> {
  const { world, continued } = stage;
  say(
    continued
      ? "Continuing with what the last start kept."
      : `Installing Ops Room in ${world.shop.name} and reading it…`,
  );
  const { inbox } = await installAndRead(stage, say);
  stage.noteRead();
  say(inbox.summary);
}

function untilAskedToEnd(): Promise<null> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve(null));
    process.once("SIGTERM", () => resolve(null));
    process.once("SIGHUP", () => resolve(null));
  });
}

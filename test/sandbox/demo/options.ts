import path from "node:path";
import { parseArgs } from "node:util";
import { Invalid } from "../../../app/ops/errors.ts";
import { isMode, type Mode, MODES } from "../openai/modes.ts";

export type DemoOptions = {
  /** Folder of the world; null: the gift shop. */
  world: string | null;
  /** Null: the gift shop that everybody sees. */
  seed: number | null;
  /** Port of the mini Admin; null: the one of the last start, or a free one. */
  port: number | null;
  /** How the stand-in of a language model behaves; null: there is no model. */
  model: Mode | null;
  once: boolean;
  json: boolean;
  fresh: boolean;
  dataDir: string;
  help: boolean;
};

export const HELP = `npm run demo -- [options]

  (no options)     start Ops Room in a sandbox store and print one address to open
  --world DIR      use the store of this world folder (test/sandbox/README.md) instead of the gift shop
  --seed N         make another gift shop
  --port N         port of the address to open (default: a free one, the same at every start)
  --model MODE     have a stand-in of a language model word messages: well-behaved, sloppy, hostile, slow and
                   others (test/sandbox/README.md); without it every message comes from its template
  --fresh          forget what the last start kept
  --data DIR       folder of what is kept between starts (default .data/demo)
  --once           run one whole loop without a browser and end
  --json           with --once: print one JSON object on standard output, everything else on standard error
  --help           this text
`;

/** Throws Invalid with words for the person at the terminal. */
export function readOptions(given: readonly string[]): DemoOptions {
  const { values } = parsed(given);
  const options: DemoOptions = {
    world: values.world === undefined ? null : path.resolve(values.world),
    seed: whole(values.seed, { name: "--seed", least: 0, most: 2 ** 32 - 1 }),
    port: whole(values.port, { name: "--port", least: 1, most: 65_535 }),
    model: modelIn(values.model),
    once: values.once ?? false,
    json: values.json ?? false,
    fresh: values.fresh ?? false,
    dataDir: path.resolve(values.data ?? ".data/demo"),
    help: values.help ?? false,
  };
  if (options.json && !options.once)
    throw refused("--json goes with --once: the running demo prints an address, not JSON.");
  if (options.world !== null && values.seed !== undefined)
    throw refused("--seed makes another gift shop; with --world the folder decides. Give one of the two.");
  return options;
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        world: { type: "string" },
        seed: { type: "string" },
        port: { type: "string" },
        model: { type: "string" },
        data: { type: "string" },
        once: { type: "boolean" },
        json: { type: "boolean" },
        fresh: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

function whole(
  text: string | undefined,
  { name, least, most }: { name: string; least: number; most: number },
) {
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw refused(`${name} takes a whole number from ${String(least)} to ${String(most)}, not "${text}".`);
  return value;
}

function modelIn(text: string | undefined): Mode | null {
  if (text === undefined || isMode(text)) return text ?? null;
  throw refused(`--model takes one of ${Object.keys(MODES).join(", ")}, not "${text}".`);
}

function refused(why: string): Invalid {
  return new Invalid(
    "demo_options",
    `${why} Nothing was started. \`npm run demo -- --help\` lists the options.`,
  );
}

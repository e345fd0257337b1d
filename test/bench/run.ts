/**
 * `npm run bench -- NAME [--data PATH] [--world DIR] [--json] [--KEY VALUE …]`: one benchmark, one result.
 * With --json standard output carries one object and nothing else; everything else goes to standard error.
 */
import type { Bench } from "./bench.ts";
import { benches } from "./index.ts";

const [name = "", ...rest] = process.argv.slice(2);
const bench: Bench | undefined = benches[name];

if (!bench) {
  const known = Object.entries(benches).map(([id, { title }]) => `  ${id.padEnd(14)} ${title}`);
  process.stderr.write(`${name ? `There is no benchmark "${name}".` : "Which one?"}\n${known.join("\n")}\n`);
  process.exit(2);
}

const { json, inputs } = readArguments(rest);
const started = performance.now();
const figures = await bench.run(inputs);
const seconds = Math.round((performance.now() - started) / 10) / 100;

if (json) process.stdout.write(`${JSON.stringify({ bench: name, figures, inputs, seconds })}\n`);
else {
  process.stdout.write(`${bench.title}\n`);
  for (const [key, value] of Object.entries(figures)) {
    if (typeof value !== "object") process.stdout.write(`  ${key.padEnd(34)} ${value}\n`);
    else
      for (const [kind, one] of Object.entries(value))
        process.stdout.write(`  ${`${key} ${kind}`.padEnd(34)} ${one}\n`);
  }
  process.stdout.write(`  (${seconds} s in all)\n`);
}
process.exit(0);

/** `--json` stands alone; every other `--key` has a value. */
function readArguments(given: readonly string[]): { json: boolean; inputs: Record<string, string> } {
  const inputs: Record<string, string> = {};
  let asJson = false;
  for (let n = 0; n < given.length; n++) {
    const key = /^--([a-z-]+)$/.exec(given[n] ?? "")?.[1];
    if (key === "json") asJson = true;
    else if (key !== undefined && given[n + 1] !== undefined) inputs[key] = given[++n] ?? "";
    else {
      process.stderr.write(`"${given[n] ?? ""}" is not understood: inputs are given as --key value.\n`);
      process.exit(2);
    }
  }
  return { json: asJson, inputs };
}

/**
 * `npm run bench -- NAME [--data PATH] [--world DIR] [--json] [--KEY VALUE …]`: one benchmark, one result.
 * With --json standard output carries one object and nothing else; everything else goes to standard error.
 */
import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";
import { benches } from "./index.ts";

const [name = "", ...rest] = process.argv.slice(2);
const bench: Bench | undefined = benches[name];

if (!bench) {
  const known = Object.entries(benches).map(([id, { title }]) => `  ${id.padEnd(14)} ${title}`);
  process.stderr.write(`${name ? `There is no benchmark "${name}".` : "Which one?"}\n${known.join("\n")}\n`);
  process.exit(2);
}

const { values } = parseArgs({ args: rest, strict: false, allowPositionals: false });
const { json = false, ...inputs } = values;
const started = performance.now();
const figures = await bench.run(
  Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
);
const seconds = Math.round((performance.now() - started) / 10) / 100;

if (json) process.stdout.write(`${JSON.stringify({ bench: name, figures, inputs, seconds })}\n`);
else {
  process.stdout.write(`${bench.title}\n`);
  for (const [key, value] of Object.entries(figures))
    process.stdout.write(`  ${key.padEnd(28)} ${String(value)}\n`);
  process.stdout.write(`  (${seconds} s in all)\n`);
}
process.exit(0);

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { type Mutant, withFault } from "./mutant.ts";

const PARTS = [
  "app",
  "test",
  "prisma",
  "extensions",
  "package.json",
  "tsconfig.json",
  "shopify.app.toml",
  "package-lock.json",
  "prisma.config.ts",
];

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), message: z.string() })),
});
export type Report = z.output<typeof Report>;

/** A copy of the code in a folder of its own, so that no fault ever stands in the real one. */
export type ProjectCopy = {
  /** Runs test files and says what came of them. Throws when they could not be run at all. */
  run(tests: readonly string[]): Report;
  /** Runs them with one fault in the code, and takes the fault out again. */
  runWith(mutant: Mutant): Report;
  remove(): void;
};

export function copyProject(): ProjectCopy {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-mutants-"));
  fs.chmodSync(dir, 0o755); // as root, Postgres runs as another user and must reach it
  for (const part of PARTS) {
    fs.cpSync(part, path.join(dir, part), {
      recursive: true,
      filter: (from) => path.basename(from) !== "node_modules",
    });
  }
  fs.symlinkSync(path.resolve("node_modules"), path.join(dir, "node_modules"));
  const run = (tests: readonly string[]) => runTests(dir, tests);
  return {
    run,
    runWith(mutant) {
      const file = path.join(dir, mutant.file);
      const text = fs.readFileSync(file, "utf8");
      fs.writeFileSync(file, withFault(text, mutant));
      try {
        return run(mutant.tests);
      } finally {
        fs.writeFileSync(file, text);
      }
    },
    remove: () => fs.rmSync(dir, { recursive: true, force: true }),
  };
}

function runTests(cwd: string, tests: readonly string[]): Report {
  const report = path.join(cwd, "report.json");
  fs.rmSync(report, { force: true });
  const vitest = path.resolve("node_modules/vitest/vitest.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      vitest,
      "run",
      "--config",
      "test/rules/vitest.config.ts",
      "--bail",
      "1",
      "--reporter=json",
      `--outputFile=${report}`,
      ...tests,
    ],
    { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!fs.existsSync(report)) throw new Error(`The tests could not be run:\n${stdout}\n${stderr}`);
  return Report.parse(JSON.parse(fs.readFileSync(report, "utf8")));
}

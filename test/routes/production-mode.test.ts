/** `npm start` and `npm run worker`, as package.json has them, with nothing configured. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync("package.json", "utf8")));

/** Says, as the process ends, which mode its libraries saw. */
const REPORT = "data:text/javascript,process.on('exit',()=>console.log(`NODE_ENV=${process.env.NODE_ENV}`))";

describe.each(["start", "worker"])("npm run %s", (name) => {
  const [program, ...args] = scripts[name]?.split(" ") ?? [];
  const entry = args.at(-1) ?? "";

  it("is one program without shell syntax, which sets the mode before it loads anything else", () => {
    expect(program).toBe("node");
    const [first] = /^import .*$/m.exec(fs.readFileSync(entry, "utf8")) ?? [];
    expect(first).toMatch(/^import "\.\.?\/production-mode\.server\.ts";$/);
  });

  it.each([
    { because: "nobody says otherwise", given: {}, mode: "production" },
    { because: "somebody looks for a fault", given: { NODE_ENV: "development" }, mode: "development" },
  ])(
    "runs its libraries in $mode mode when $because",
    ({ given, mode }) => {
      const { stdout } = spawnSync(process.execPath, ["--import", REPORT, entry], {
        env: given as NodeJS.ProcessEnv,
        encoding: "utf8",
        timeout: 60_000,
      });
      expect(stdout).toContain(`NODE_ENV=${mode}`);
    },
    90_000,
  );
});

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepLogsOnly, lastWords } from "./kept-logs.ts";

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-logs-"));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), text);
}

describe("the logs of a loop that failed", () => {
  it("are kept, and nothing else", () => {
    write("logs/web.log", "web");
    write("postgres.log", "postgres");
    write("postgres/PG_VERSION", "18");
    write("demo.json", "{}");
    keepLogsOnly(dir);
    expect(fs.readdirSync(dir, { recursive: true }).sort()).toEqual([
      "logs",
      path.join("logs", "web.log"),
      "postgres.log",
    ]);
  });

  it("are named with their last lines, long ones cut", () => {
    write("logs/web.log", Array.from({ length: 9 }, (_, n) => `line ${String(n)}`).join("\n"));
    write("logs/worker.log", `${"x".repeat(5_000)}\n`);
    const said = lastWords(dir);
    expect(said).toContain(`kept in ${dir}.`);
    expect(said).toContain(`${path.join("logs", "web.log")}\n    line 3\n`);
    expect(said).not.toContain("line 2");
    expect(said.length).toBeLessThan(1_500);
  });

  it("are said to be missing when nothing had started", () => {
    expect(lastWords(dir)).toContain("there are no logs");
  });
});

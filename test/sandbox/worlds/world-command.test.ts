import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "world-command-"));
  await writeFile(
    path.join(scratch, "My lines 2026.csv"),
    "Invoice,StockCode,Description,Quantity,InvoiceDate,Price\n1,A1,MUG,2,2026-01-05 10:00,4.5\n1,A2,BOWL,x,2026-01-05 10:00,4.5\n",
  );
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Runs as `npm run world -- …` does, on this same Node. */
function world(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["test/sandbox/world.ts", ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

describe("npm run world", () => {
  it("prints one JSON summary on standard output and the rest on standard error", async () => {
    const out = path.join(scratch, "out");
    const ran = await world("--from-orders", path.join(scratch, "My lines 2026.csv"), "--out", out);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      world: "my-lines-2026",
      folder: out,
      currency: "GBP",
      firstDay: "2026-01-05",
      lastDay: "2026-01-05",
      counts: { variants: 1, orders: 1, orderLines: 1, unitsSold: 2 },
      lines: { read: 2, sold: 1, refunded: 0, reported: 1 },
      problems: { total: 1, byReason: { "the quantity is not a whole number": 1 } },
    });
    expect(ran.err).toContain("1 problems, line by line in");
    expect(await readFile(path.join(out, "problems.csv"), "utf8")).toContain(",3,quantity,");
    expect(await readdir(out)).toContain("world.json");
  });

  it.each([
    { because: "nothing is asked for", args: [], says: "npm run world -- --from-orders FILE" },
    { because: "both are", args: ["--from-orders", "a", "--from-exports", "b"], says: "npm run world" },
    { because: "an option is misspelt", args: ["--form-orders", "a"], says: "--form-orders" },
    { because: "the seed is no number", args: ["--from-orders", "a", "--seed", "x"], says: "--seed takes" },
    {
      because: "the zone is none",
      args: ["--from-exports", "a", "--time-zone", "Mars"],
      says: "--time-zone takes",
    },
    {
      because: "the currency is none",
      args: ["--from-exports", "a", "--currency", "dollars"],
      says: "--currency takes",
    },
    {
      because: "there is no such file",
      args: ["--from-orders", "nowhere.csv"],
      says: "There is no nowhere.csv",
    },
    { because: "there is no such folder", args: ["--from-exports", "nowhere"], says: "There is no nowhere" },
  ])("says what to do when $because, and prints no stack", async ({ args, says }) => {
    const ran = await world(...args);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    expect(ran.err).toContain(says);
    expect(ran.err).not.toContain("    at ");
  });
});

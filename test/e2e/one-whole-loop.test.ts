import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { tinyWorld } from "../sandbox/shopify/test-store.ts";
import { writeWorld } from "../sandbox/worlds/folder/write-world.ts";

const REAL_ORDERS = "../shared/data/orders/online_retail_year1_2009-12_2010-11.csv.gz";
const missing = !fs.existsSync(REAL_ORDERS);
if (missing) process.stderr.write(`SKIPPED: ${REAL_ORDERS} is not there\n`);

/** Half a million real order lines, on a machine that may be busy with other tests. */
const PATIENCE_MS = 900_000;

const Stake = z.object({
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  currency: z.enum(["GBP", "USD"]),
});
const Seconds = z.number().nonnegative();
/** What `npm run demo -- --once --json` promises to print. */
const Once = z.object({
  alerts: z.object({
    total: z.number().positive(),
    decisions: z.number().positive(),
    byDetector: z.record(z.string(), z.number()),
  }),
  top: z
    .array(
      z.object({
        fingerprint: z.string().min(1),
        title: z.string().min(1),
        shelf: z.enum(["decide_now", "this_week", "can_wait"]),
        stake: Stake,
        decideBy: z.string().regex(/^\d{4}-\d\d-\d\d/),
        options: z.array(z.string()).min(2),
      }),
    )
    .length(10),
  approved: z.object({ kind: z.string().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  effect: z.object({ state: z.literal("done"), externalId: z.string().startsWith("gid://shopify/") }),
  ledger: z.object({ applied: z.literal(1), approved: z.literal(1) }),
  seconds: z.object({
    boot: Seconds,
    read: Seconds,
    notice: Seconds,
    rank: Seconds,
    draft: Seconds,
    approve: Seconds,
    execute: Seconds,
    total: Seconds,
  }),
});

let dir: string;
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-whole-loop-"));
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

type Ended = { code: number | null; out: string; said: string };

async function run(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended: Ended = { code: null, out: "", said: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (ended.out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (ended.said += chunk));
  ended.code = await new Promise((resolve) => child.once("close", resolve));
  return ended;
}

/** One loop, and what holds of any. */
async function wholeLoop(...world: string[]): Promise<z.output<typeof Once>> {
  const { code, out, said } = await run("test/sandbox/demo.ts", "--once", "--json", ...world);
  expect(code, said).toBe(0);
  const result = Once.parse(JSON.parse(out));
  const { total, decisions, byDetector } = result.alerts;
  expect(Object.values(byDetector).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(decisions).toBeLessThanOrEqual(total);
  for (const { stake } of result.top) expect(stake.p10).toBeLessThanOrEqual(stake.p90);
  return result;
}

describe("one whole loop by one command", () => {
  it(
    "reads the gift shop, notices, ranks, drafts, and carries out one approved order, once",
    async () => {
      const { top } = await wholeLoop();
      for (const { stake } of top) expect(stake.currency).toBe("USD");
    },
    PATIENCE_MS,
  );

  it.skipIf(missing)(
    "does so with a year of a real shop's orders",
    async () => {
      const world = path.join(dir, "online-retail");
      const built = await run("test/sandbox/world.ts", "--from-orders", REAL_ORDERS, "--out", world);
      expect(built.code, built.said).toBe(0);
      const { top } = await wholeLoop("--world", world);
      for (const { stake } of top) expect(stake.currency).toBe("GBP");
    },
    PATIENCE_MS,
  );

  it(
    "keeps the logs when it fails, and says where",
    async () => {
      const world = path.join(dir, "tiny");
      await writeWorld(world, tinyWorld(), {
        lastDay: "2026-01-31",
        about: "Nothing in it is worth a decision.",
      });
      const { code, out, said } = await run("test/sandbox/demo.ts", "--once", "--json", "--world", world);
      const kept = /kept in (\S+)\. Their last lines/.exec(said)?.[1] ?? "";
      try {
        expect({ code, out }).toEqual({ code: 1, out: "" });
        expect(said).toContain("No alert in the inbox has a draft that can be approved.");
        expect(fs.readdirSync(kept).sort()).toEqual(["logs", "postgres.log"]);
        expect(fs.readFileSync(path.join(kept, "logs", "worker.log"), "utf8")).toContain("worker ready");
        expect(said).toMatch(/worker\.log\n.*msg/);
      } finally {
        if (kept) fs.rmSync(kept, { recursive: true, force: true });
      }
    },
    PATIENCE_MS,
  );
});

import { spawn } from "node:child_process";
import fs from "node:fs";
import { z } from "zod";

/** What `npm run demo -- --once --json` prints, as far as benchmarks read it. */
const Once = z.object({
  alerts: z.object({ total: z.number() }),
  effect: z.object({ state: z.string() }),
  ledger: z.object({ applied: z.number(), approved: z.number() }),
  seconds: z.object({
    boot: z.number(),
    read: z.number(),
    notice: z.number(),
    rank: z.number(),
    draft: z.number(),
    approve: z.number(),
    execute: z.number(),
    total: z.number(),
  }),
});
export type Once = z.output<typeof Once>;

const SAMPLE_MS = 500;

/** Runs the whole loop on a world in processes of its own, and watches the worker's memory (Linux only). */
export async function wholeLoop(world: string | undefined): Promise<Once & { workerPeakMb: number | null }> {
  const args = ["test/sandbox/demo.ts", "--once", "--json", ...(world ? ["--world", world] : [])];
  const demo = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  demo.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  let peakKb = 0;
  const sampling = setInterval(() => (peakKb = Math.max(peakKb, workerPeakKb(demo.pid))), SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => demo.once("close", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The loop ended with code ${String(code)}; its words stand above.`);
  return { ...Once.parse(JSON.parse(output)), workerPeakMb: peakKb === 0 ? null : Math.round(peakKb / 1024) };
}

/** High-water mark of resident memory of the worker that this demo started, kilobytes; 0 when not found. */
function workerPeakKb(parent: number | undefined): number {
  if (parent === undefined || !fs.existsSync("/proc/self/status")) return 0;
  for (const entry of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = fs.readFileSync(`/proc/${entry}/status`, "utf8");
      if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== parent) continue;
      if (!fs.readFileSync(`/proc/${entry}/cmdline`, "utf8").includes("worker.server")) continue;
      return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    } catch {
      continue; // it ended while we looked
    }
  }
  return 0;
}

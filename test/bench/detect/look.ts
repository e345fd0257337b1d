/** One look at one store in a process of its own, so that its memory is its own: `look.ts URL SHOP`. */
import fs from "node:fs";
import { openStore } from "../../../app/adapters/store/open.server.ts";
import { TEST_KEYS } from "../../factories/postgres.ts";
import { notice } from "../../../app/jobs/notice.server.ts";

const [url = "", shop = ""] = process.argv.slice(2);
const store = await openStore({ url, keys: TEST_KEYS });
const missing = () => {
  throw new Error("A look reads the database alone.");
};
const warned: string[] = [];
const log = {
  debug: () => undefined,
  info: () => undefined,
  warn: (text: string, about?: { error?: unknown }) => void warned.push(`${text}: ${String(about?.error)}`),
  error: (text: string) => void warned.push(text),
};
await notice.run(
  {
    store,
    now: () => new Date(),
    reads: missing,
    execute: missing,
    isInstalled: missing,
    renewAccess: missing,
    log,
  },
  { shop },
  { signal: new AbortController().signal, attempt: 1 },
);
const run = await store.shop(shop, (unit) => unit.runs.latest());
await store.close();
const peakKb = /^VmHWM:\s+(\d+)/m.exec(fs.readFileSync("/proc/self/status", "utf8"))?.[1];
process.stdout.write(
  JSON.stringify({
    seconds: (run?.seconds.notice ?? 0) + (run?.seconds.rank ?? 0),
    peakMb: peakKb === undefined ? process.resourceUsage().maxRSS / 1024 : Number(peakKb) / 1024,
    detectors:
      run?.detectors.map(({ id, status, alerts, lookedAt }) => ({ id, status, alerts, lookedAt })) ?? [],
    warned: warned.slice(0, 5),
  }),
);
process.exit(0);

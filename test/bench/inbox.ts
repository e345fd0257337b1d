import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openStore } from "../../app/adapters/store/open.server.ts";
import type { Alert } from "../../app/ops/detectors/contract.ts";
import type { Shelf } from "../../app/ops/ranking/contract.ts";
import { ranked } from "../factories/alert.ts";
import { startDatabase } from "../sandbox/demo/database.ts";
import { takeFolder } from "../sandbox/demo/folder.ts";
import { installAndRead } from "../sandbox/demo/install.ts";
import { readOptions } from "../sandbox/demo/options.ts";
import { say } from "../sandbox/demo/say.ts";
import { type Stage, startStage } from "../sandbox/demo/stage.ts";
import { type Bench, quantile, round } from "./bench.ts";

const WARM_UP = 20;

export const inbox: Bench = {
  title: "Inbox document: server time with many open alerts (--alerts 1000 --requests 200)",
  async run({ alerts = "1000", requests = "200" }) {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-inbox-"));
    fs.chmodSync(dir, 0o755);
    let stage: Stage | null = null;
    try {
      const folder = takeFolder(dir);
      stage = await startStage(readOptions(["--fresh", "--data", dir]), { folder, say });
      await installAndRead(stage, say);
      await fill(dir, stage, Number(alerts));
      const times = await timed(stage, Number(requests));
      return {
        alerts: Number(alerts),
        requests: times.length,
        p50_ms: round(quantile(times, 0.5)),
        p95_ms: round(quantile(times, 0.95)),
        max_ms: round(quantile(times, 1)),
      };
    } finally {
      await stage?.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Puts alerts in the store as a run of the detectors would. */
async function fill(dir: string, { world, keys }: Stage, count: number): Promise<void> {
  const { url } = await startDatabase(dir, { fresh: false });
  const store = await openStore({ url, keys });
  const shelfOf = (n: number): Shelf => (n < 5 ? "decide_now" : n < 200 ? "this_week" : "can_wait");
  await store.shop(world.shop.domain, async (unit) => {
    const { shelves } = await unit.alerts.open({ limitPerShelf: count });
    const found: Alert[] = [];
    for (const { id } of Object.values(shelves).flatMap(({ lines }) => lines)) {
      const record = await unit.alerts.get(id);
      if (record) found.push(record.alert);
    }
    const many = Array.from({ length: count }, (_, n) => ranked(another(found, n), n, shelfOf(n)));
    await unit.alerts.replace({ ranked: many, quiet: [], detectors: ["stockout"], now: new Date() });
  });
  await store.close();
}

/** One of the alerts that were found, as if about yet another product. */
function another(found: readonly Alert[], n: number): Alert {
  const alert = found[n % found.length];
  if (!alert) throw new Error("The store has no alert to multiply.");
  return { ...alert, fingerprint: `${alert.fingerprint}#${n}`, situation: `${alert.situation}#${n}` };
}

/** Whole documents, one after another, as the frame asks for them: request to last byte, on loopback. */
async function timed({ client }: Stage, requests: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + requests; n++) {
    const began = performance.now();
    await client.open("/app");
    if (n >= WARM_UP) times.push(performance.now() - began);
  }
  return times;
}

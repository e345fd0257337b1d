/** Sends deliveries at a steady rate: some never, the others several times, in an order of chance. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../../sandbox/worlds/chance.ts";
import type { Caught, Collector } from "./collector.ts";

export type Flood = {
  /** Each copy's time from sending to the answer, in milliseconds. */
  ackMs: number[];
  /** Ids of the deliveries that were answered with 200, at least once. */
  acknowledged: ReadonlySet<string>;
  /** Ids that were sent at all. */
  sent: ReadonlySet<string>;
  dropped: number;
  /** Copies that were answered with anything else, or not at all. One whose delivery was never taken comes again. */
  refused: number;
};

type Plan = {
  /** Copies a second, and for how long new changes happen. */
  rate: number;
  seconds: number;
  copies: number;
  droppedShare: number;
  chance: Chance;
};

/** Longest that an answer is waited for: Shopify's own limit. */
const ANSWER_MS = 5_000;
/** Copies that wait, so that copies of one delivery and deliveries of one record come far apart and out of order. */
const POOL_SECONDS = 4;
/** With none acknowledged, so many refusals are no bad luck: what is refused comes again, so it would never end. */
const MOST_REFUSED = 200;

/** `change` makes something happen, whose deliveries `collector` catches. */
export async function flood(
  { appUrl, collector, change }: { appUrl: string; collector: Collector; change: () => void },
  { rate, seconds, copies, droppedShare, chance }: Plan,
): Promise<Flood> {
  const pool: Caught[] = [];
  const result = { ackMs: [] as number[], dropped: 0, refused: 0 };
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  const underWay = new Set<Promise<void>>();

  const fill = () => {
    for (const caught of collector.take()) {
      if (chance.happens(droppedShare)) result.dropped += 1;
      else for (let copy = 0; copy < copies; copy += 1) pool.push(caught);
    }
  };
  const send = async (caught: Caught): Promise<void> => {
    sent.add(caught.id);
    const began = performance.now();
    const ok = await post(appUrl, caught);
    result.ackMs.push(performance.now() - began);
    if (ok) acknowledged.add(caught.id);
    else {
      result.refused += 1;
      if (!acknowledged.has(caught.id)) pool.push(caught);
    }
  };

  const start = performance.now();
  for (let tick = 0; ; tick += 1) {
    await sleep(Math.max(0, start + (tick * 1000) / rate - performance.now()));
    const left = seconds * rate - tick;
    if (pool.length < Math.min(left, rate * POOL_SECONDS)) change();
    fill();
    if (acknowledged.size === 0 && result.refused > MOST_REFUSED)
      throw new Error(`the app refused all of ${result.refused} deliveries`);
    const isEnd = pool.length === 0 && left <= 0;
    if (isEnd) await Promise.all(underWay);
    fill();
    if (isEnd && pool.length === 0) break;
    const [caught] = pool.splice(chance.whole(0, Math.max(0, pool.length - 1)), 1);
    if (!caught) continue;
    const sending: Promise<void> = send(caught).finally(() => underWay.delete(sending));
    underWay.add(sending);
  }
  return { ...result, sent, acknowledged };
}

async function post(appUrl: string, { path, headers, body }: Caught): Promise<boolean> {
  try {
    const response = await fetch(new URL(path, appUrl), {
      method: "POST",
      headers,
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

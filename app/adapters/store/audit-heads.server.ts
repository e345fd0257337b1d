/**
 * The newest entry of each audit chain, noted outside the database: whoever owns that could rebuild a chain or cut its
 * end, and nothing inside would tell. One line of JSON for each unit of work that appended, and the same as a log line.
 */
import fs from "node:fs/promises";
import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { logger } from "../log/logger.server.ts";
import type { AuditHeads } from "./contract.ts";

/**
 * Appends heads to a file. Lines that came meanwhile go out in one write and one flush to the disk, and a head is
 * noted when that is done. A file that cannot be written keeps no work back, since that is committed: it is logged as
 * an error, and the next head proves all that came before it.
 */
export function headsIn(file: string): AuditHeads {
  let waiting: string[] = [];
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    // Whoever notes in this turn goes out together.
    await Promise.resolve();
    const lines = waiting;
    waiting = [];
    writing = null;
    try {
      await append(file, lines.join(""));
    } catch (error) {
      logger.error("audit heads could not be noted", { heads: lines.length, error });
    }
  }

  let last = Promise.resolve();
  return {
    async note(head) {
      logger.info("audit head", head);
      waiting.push(`${JSON.stringify(head)}\n`);
      writing ??= last = last.then(write);
      await writing;
    },
  };
}

async function append(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  // Several processes append to one file: opened so, each write goes to its end whole.
  const handle = await fs.open(file, "a", 0o600);
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

const Head = z.object({
  shop: z.string().min(1),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime({ offset: true }).optional(),
});

/** Heads of one shop by their entry's number. Two hashes of one number are both kept: one of them is wrong. */
export type NotedHeads = ReadonlyMap<number, { hashes: readonly string[]; at: string | null }>;
export type HeadsRead = {
  byShop: ReadonlyMap<string, NotedHeads>;
  /** Lines that are no JSON, such as one that a power cut left half. */
  unreadable: number;
};

/** Reads files of heads, or logs that hold them between other lines. Throws what opening a file throws. */
export async function readHeads(files: readonly string[]): Promise<HeadsRead> {
  const byShop = new Map<string, Map<number, { hashes: string[]; at: string | null }>>();
  let unreadable = 0;
  for (const file of files) {
    await fs.access(file);
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      const value = parsed(line);
      if (value === undefined) unreadable += 1;
      const head = Head.safeParse(value);
      if (!head.success) continue;
      const { shop, seq, hash, at = null } = head.data;
      const ofShop = byShop.get(shop) ?? new Map<number, { hashes: string[]; at: string | null }>();
      byShop.set(shop, ofShop);
      const known = ofShop.get(seq);
      if (!known) ofShop.set(seq, { hashes: [hash], at });
      else if (!known.hashes.includes(hash)) known.hashes.push(hash);
    }
  }
  return { byShop, unreadable };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

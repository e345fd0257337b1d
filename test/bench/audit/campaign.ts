/** Falsifies a chain that the store wrote, once and again, and has it checked with and without the heads outside. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { headsIn, readHeads } from "../../../app/adapters/store/audit-heads.server.ts";
import { type ChainReport, verifyChains } from "../../../app/adapters/store/audit-verify.server.ts";
import { openStore } from "../../../app/adapters/store/open.server.ts";
import { setLogLevel } from "../../../app/adapters/log/logger.server.ts";
import { TEST_KEYS, type TestDatabase } from "../../factories/postgres.ts";
import { chance as chanceOf } from "../../sandbox/worlds/chance.ts";
import { chainDatabase } from "./chain-database.ts";
import { TAMPERINGS } from "./tampering.ts";

const SHOP = "tampered.myshopify.com";
const ELSEWHERE = "elsewhere.myshopify.com";
const FIRST_AT = Date.UTC(2026, 10, 1);

export type Campaign = {
  tampered: number;
  /** Those where the check said that something is wrong… */
  found: number;
  /** …and named the first entry that was touched. */
  named: number;
  /** The same falsified chains, checked without a file of heads. */
  foundWithoutHeads: number;
  /** Kinds of which some were not found, with how many. */
  missed: Record<string, number>;
  missedWithoutHeads: Record<string, number>;
  /** Checks of the untouched chain, between, that said something is wrong. */
  falseAlarms: number;
};

export async function campaign(
  database: TestDatabase,
  { tamper, entries, seed }: { tamper: number; entries: number; seed: number },
): Promise<Campaign> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-audit-"));
  const file = path.join(dir, "heads.jsonl");
  const chains = await chainDatabase(database.superuserUrl);
  try {
    await writeChain(database.url, file, entries);
    const heads = await readHeads([file]);
    const none = { byShop: new Map<string, never>(), unreadable: 0 };
    const whole = await chains.rows(SHOP);
    const kinds = Object.keys(TAMPERINGS);
    const chance = chanceOf(seed, "audit");
    const sum = { tampered: 0, found: 0, named: 0, foundWithoutHeads: 0, falseAlarms: 0 };
    const missed: Record<string, number> = {};
    const missedWithoutHeads: Record<string, number> = {};
    for (let n = 0; n < tamper; n += 1) {
      const kind = kinds[n % kinds.length] ?? "";
      const { rows, first } = TAMPERINGS[kind]?.(whole, chance) ?? { rows: whole, first: 0 };
      // Either role that may look finds the same.
      const url = n % 2 === 0 ? database.url : database.ownerUrl;
      const check = async (of: typeof heads): Promise<ChainReport | undefined> =>
        (await verifyChains({ url, heads: of, shops: [SHOP] }))[0];
      await chains.replace([SHOP, ELSEWHERE], rows);
      const found = (await check(heads))?.broken ?? null;
      const foundWithout = (await check(none))?.broken ?? null;
      await chains.replace([SHOP, ELSEWHERE], whole);
      sum.tampered += 1;
      if (found) sum.found += 1;
      else missed[kind] = (missed[kind] ?? 0) + 1;
      if (found?.seq === first) sum.named += 1;
      if (foundWithout) sum.foundWithoutHeads += 1;
      else missedWithoutHeads[kind] = (missedWithoutHeads[kind] ?? 0) + 1;
      if ((await check(heads))?.broken) sum.falseAlarms += 1;
    }
    return { ...sum, missed, missedWithoutHeads };
  } finally {
    await chains.close();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

/** As the app writes it: through the store, its heads noted as they come. */
async function writeChain(url: string, file: string, entries: number): Promise<void> {
  setLogLevel("silent");
  const store = await openStore({ url, keys: TEST_KEYS, heads: headsIn(file) });
  for (let n = 0; n < entries; n += 1) {
    await store.shop(SHOP, (unit) =>
      unit.audit.append({
        at: new Date(FIRST_AT + n * 60_000),
        actor: `user:${n % 3}`,
        action: n % 2 === 0 ? "draft.approved" : "effect.done",
        subject: `draft:${n % 7}`,
        detail: { title: `PO-${1000 + n} to Kiln & Co`, units: n },
      }),
    );
  }
  await store.close();
}

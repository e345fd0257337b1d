/** How fast a long chain is checked. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readHeads } from "../../../app/adapters/store/audit-heads.server.ts";
import { verifyChains } from "../../../app/adapters/store/audit-verify.server.ts";
import type { TestDatabase } from "../../factories/postgres.ts";
import { chainDatabase } from "./chain-database.ts";
import { rechained, type Row } from "./tampering.ts";

const LONG = "long.myshopify.com";
const FIRST_AT = Date.UTC(2026, 0, 1);

/** Checks a chain of so many entries, each with a noted head. */
export async function speed(
  database: TestDatabase,
  rows: number,
): Promise<{ seconds: number; cpuSeconds: number; entries: number }> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-audit-"));
  const file = path.join(dir, "heads.jsonl");
  const chains = await chainDatabase(database.superuserUrl);
  try {
    const chain = longChain(rows);
    await chains.replace([LONG], chain);
    fs.writeFileSync(
      file,
      chain.map(({ shop, seq, hash, at }) => `${JSON.stringify({ shop, seq, hash, at })}\n`).join(""),
    );
    const started = performance.now();
    const cpu = process.cpuUsage();
    const [report] = await verifyChains({ url: database.url, heads: await readHeads([file]), shops: [LONG] });
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    if (!report || report.broken || report.entries !== rows)
      throw new Error(`the long chain did not pass: ${JSON.stringify(report)}`);
    return { seconds, cpuSeconds: (user + system) / 1e6, entries: report.entries };
  } finally {
    await chains.close();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

function longChain(rows: number): Row[] {
  const entries = Array.from({ length: rows }, (_, n): Row => ({
    shop: LONG,
    seq: n + 1,
    at: new Date(FIRST_AT + n * 1000),
    actor: `user:${n % 5}`,
    action: "effect.done",
    subject: `effect:${n}`,
    detail: JSON.stringify({ draftId: `draft-${n}`, kind: "purchase_order", title: `PO-${n} to Kiln & Co` }),
    salt: (n + 1).toString(16).padStart(32, "0"),
    detailDigest: "",
    hash: "",
  }));
  return rechained(entries, 1);
}

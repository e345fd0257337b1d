/** Ways to have something carried out that nobody approved like that. Judged by what the store's ledger says was applied. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { sha256Hex } from "../../../app/ops/approvals/hash.ts";
import { receiptHashOf } from "../../../app/ops/approvals/receipt.ts";
import { OpsError } from "../../../app/ops/errors.ts";
import { openApproved } from "../../../app/ops/execution/approved-content.ts";
import { installShop } from "../../factories/store.ts";
import { SHOP } from "../../sandbox/shopify/test-store.ts";
import { OPEN_RULES, OWNER, type Rig, TOM } from "./rig.ts";

const quoted = (text: string) => pg.escapeLiteral(text);

/** What was tried, and what of it was not refused. */
export type Tally = { tried: number; refused: number; slipped: string[] };

const emptyTally = (): Tally => ({ tried: 0, refused: 0, slipped: [] });

function note(tally: Tally, what: string, refused: boolean): void {
  tally.tried += 1;
  if (refused) tally.refused += 1;
  else tally.slipped.push(what);
}

/** Whether `work` was refused in words of ours or by the database, and the store's ledger stayed as it was. */
async function isRefused(rig: Rig, work: () => Promise<unknown>): Promise<boolean> {
  const before = rig.outside.ledger().length;
  const said = await work().then(
    () => false,
    (error: unknown) => error instanceof OpsError || isDatabaseRefusal(error),
  );
  return said && rig.outside.ledger().length === before;
}

/** A unique index or a policy that said no (SQLSTATE classes 23 and 42501). */
function isDatabaseRefusal(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("23") || code === "42501" || code === "P2002";
}

/** So many clicks at once on one draft, then two workers at once on its job. Writes that the store applied. */
export async function effectsFromClicks(rig: Rig, clicks: number): Promise<number> {
  const draft = await rig.nextDraft();
  const before = rig.outside.ledger().length;
  const answers = await Promise.all(Array.from({ length: clicks }, () => rig.approve(draft)));
  const ids = new Set(answers.map(({ approvalId }) => approvalId));
  for (const id of ids) await Promise.allSettled([rig.execute(SHOP, id), rig.execute(SHOP, id)]);
  await Promise.allSettled([...ids].map((id) => rig.execute(SHOP, id)));
  return rig.outside.ledger().length - before;
}

function withBitFlipped(text: string, at: number): string {
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
}

/** Every `every`-th byte of a stored approval's content flipped, and each of its other columns changed. */
export async function tamper(rig: Rig, every: number): Promise<Tally> {
  const tally = emptyTally();
  const { approvalId } = await rig.approve(await rig.nextDraft());
  const [row] = await rig.sql(`select content, draft_id from approvals where id = '${approvalId}'`);
  const sealed = String(row?.["content"]);
  // A forger without the key can write it unsealed, as it was stored before texts were sealed.
  const content = (await rig.store.shop(SHOP, (unit) => unit.approvals.get(approvalId)))?.content ?? "";
  for (const [how, text] of [
    ["sealed", sealed],
    ["plain", content],
  ] as const) {
    for (let at = 0; at < text.length; at += every) {
      const forged = withBitFlipped(text, at);
      // The last character of base64 has bits that stand for nothing.
      if (how === "sealed" && at === text.length - 1) continue;
      await rig.sql(`update approvals set content = ${quoted(forged)} where id = '${approvalId}'`);
      note(tally, `${how} byte ${String(at)}`, await opensNot(rig, approvalId));
    }
  }
  await rig.sql(`update approvals set content = ${quoted(content)} where id = '${approvalId}'`);
  for (const [column, value] of COLUMNS) {
    await rig.sql(`create temp table kept as select * from approvals where id = '${approvalId}'`);
    await rig.sql(`update approvals set ${column} = ${value} where id = '${approvalId}'`);
    note(tally, column, await isRefused(rig, () => rig.execute(SHOP, approvalId)));
    await rig.sql(
      `update approvals a set ${column} = k.${column}, state = 'approved' from kept k where a.id = k.id`,
    );
    await rig.sql(`drop table kept`);
    await rig.sql(`update drafts set state = 'approved' where id = '${String(row?.["draft_id"])}'`);
  }
  note(
    tally,
    "everything rewritten, with hashes that fit",
    await isRefused(rig, () => forgeWhole(rig, approvalId)),
  );
  await control(rig, { approvalId, content, draftId: String(row?.["draft_id"]) });
  return tally;
}

/** As it was given, it is carried out: the refusals above came of what was changed. */
async function control(
  rig: Rig,
  { approvalId, content, draftId }: { approvalId: string; content: string; draftId: string },
): Promise<void> {
  const approval = await rig.store.shop(SHOP, (unit) => unit.approvals.get(approvalId));
  if (!approval) throw new Error("the approval is there");
  const contentHash = sha256Hex(content);
  const receiptHash = receiptHashOf({ ...approval, content, contentHash });
  await rig.sql(
    `update approvals set content = ${quoted(content)}, content_hash = '${contentHash}', receipt_hash = '${receiptHash}',
       state = 'approved' where id = '${approvalId}'`,
  );
  await rig.sql(`update drafts set state = 'approved' where id = '${draftId}'`);
  const before = rig.outside.ledger().length;
  await rig.execute(SHOP, approvalId);
  if (rig.outside.ledger().length !== before + 1)
    throw new Error("the approval as it was given was not carried out, so the refusals say nothing");
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ["content", "replace(content, '\"delta\":', '\"delta\":9')"],
  ["content_hash", "reverse(content_hash)"],
  ["draft_id", "'another'"],
  ["approver_user_id", "'202'"],
  ["approver_name", "'Tom'"],
  ["approved_at", "approved_at - interval '1 minute'"],
  ["expires_at", "expires_at + interval '1 day'"],
  ["effect_key", "'another key'"],
  ["nonce", "'another nonce'"],
  ["method", "'admin_action'"],
  ["evidence_ids", "array['invented']"],
  ["needs_two", "true"],
  [
    "first_yes",
    `'{"approvalId":"x","approver":{"userId":"202","name":null},"approvedAt":"2026-01-01T00:00:00Z"}'`,
  ],
  ["receipt_hash", "reverse(receipt_hash)"],
];

/** Loaded from the store as the one door loads it, and opened as it opens it. */
async function opensNot(rig: Rig, approvalId: string): Promise<boolean> {
  try {
    // What is sealed names its key: with that name changed it cannot even be read.
    const approval = await rig.store.shop(SHOP, (unit) => unit.approvals.get(approvalId));
    if (!approval) return true;
    openApproved(approval, new Date());
    return false;
  } catch (error) {
    return error instanceof OpsError;
  }
}

/** A forger who knows how hashes are made rewrites content, content hash and receipt hash: the audit chain knows better. */
async function forgeWhole(rig: Rig, approvalId: string): Promise<unknown> {
  const approval = await rig.store.shop(SHOP, (unit) => unit.approvals.get(approvalId));
  if (!approval) throw new Error("the approval is there");
  const content = approval.content.replace(/"delta":\d+/, '"delta":7');
  const contentHash = sha256Hex(content);
  const receiptHash = receiptHashOf({ ...approval, content, contentHash });
  await rig.sql(
    `update approvals set content = ${quoted(content)}, content_hash = '${contentHash}', receipt_hash = '${receiptHash}'
     where id = '${approvalId}'`,
  );
  return rig.execute(SHOP, approvalId);
}

/** Approvals that are as they were given, and do not hold. */
export async function invalid(rig: Rig): Promise<Tally> {
  const tally = emptyTally();
  for (const [what, attack] of Object.entries(ATTACKS)) {
    try {
      note(tally, what, await attack(rig));
    } finally {
      rig.setClock(() => new Date());
      await rig.setRules(OPEN_RULES);
    }
  }
  return tally;
}

const HOURS_MS = 3_600_000;
const LOW = { minor: 100, currency: "USD" };
const NOTHING = { kinds: [], upTo: null };

async function approved(rig: Rig) {
  const draft = await rig.nextDraft();
  const { approvalId } = await rig.approve(draft, TOM);
  const run = () => rig.execute(SHOP, approvalId);
  return { draft, approvalId, run };
}

const ATTACKS: Readonly<Record<string, (rig: Rig) => Promise<boolean>>> = {
  async expired(rig) {
    const { run } = await approved(rig);
    rig.setClock(() => new Date(Date.now() + HOURS_MS));
    return isRefused(rig, run);
  },
  async replayed(rig) {
    const { approvalId, run } = await approved(rig);
    await run();
    const again = await isRefused(rig, run);
    await rig.sql(`update approvals set state = 'approved' where id = '${approvalId}'`);
    return again && (await isRefused(rig, run));
  },
  async "replayed as a copy"(rig) {
    const { approvalId, run } = await approved(rig);
    await run();
    const copy = (over: Record<string, string>) => copied(rig, approvalId, over);
    const sameNonce = await isRefused(rig, async () => rig.execute(SHOP, await copy({})));
    const otherNonce = await isRefused(rig, async () =>
      rig.execute(SHOP, await copy({ nonce: randomUUID(), effect_key: randomUUID() })),
    );
    return sameNonce && otherNonce;
  },
  async "of another shop"(rig) {
    const { draft, approvalId } = await approved(rig);
    const other = await installShop(rig.store);
    const refused = [
      await isRefused(rig, () => rig.execute(other, approvalId)),
      await isRefused(rig, () => rig.approve(draft, OWNER, other)),
    ];
    await rig.sql(`update approvals set shop = '${other}' where id = '${approvalId}'`);
    refused.push(await isRefused(rig, () => rig.execute(other, approvalId)));
    return refused.every(Boolean);
  },
  async "by somebody who may not"(rig) {
    const draft = await rig.nextDraft();
    await rig.setRules({ ...OPEN_RULES, others: NOTHING });
    return isRefused(rig, () => rig.approve(draft, TOM));
  },
  async "by nobody"(rig) {
    const draft = await rig.nextDraft();
    return isRefused(rig, () => rig.approve(draft, { userId: "", name: null }));
  },
  async "by somebody above their limit"(rig) {
    const draft = await rig.nextDraft();
    await rig.setRules({ ...OPEN_RULES, people: [{ userId: TOM.userId, kinds: "all", upTo: LOW }] });
    return isRefused(rig, () => rig.approve(draft, TOM));
  },
  async "by somebody whose right was taken since"(rig) {
    const { run } = await approved(rig);
    await rig.setRules({ ...OPEN_RULES, others: NOTHING });
    return isRefused(rig, run);
  },
  async "by one person where two are needed"(rig) {
    await rig.setRules({ ...OPEN_RULES, twoAbove: LOW });
    const draft = await rig.nextDraft();
    const first = await rig.approve(draft, OWNER);
    const again = await rig.approve(draft, OWNER);
    const run = () => rig.execute(SHOP, first.approvalId);
    const waits = first.waits && again.approvalId === first.approvalId && (await isRefused(rig, run));
    await rig.sql(`update approvals set state = 'approved' where id = '${first.approvalId}'`);
    return waits && (await isRefused(rig, run));
  },
  async "by one person before two were needed"(rig) {
    const { run } = await approved(rig);
    await rig.setRules({ ...OPEN_RULES, twoAbove: LOW });
    return isRefused(rig, run);
  },
  async stale(rig) {
    const { draft, run } = await approved(rig);
    const [line] = draft.payload["lines"] as { variantId: string }[];
    const variantId = line?.variantId.split("/").at(-1) ?? "";
    rig.outside.admin.setCost({ variantId, cost: "9.50" });
    return isRefused(rig, run);
  },
  async "to what nobody saw"(rig) {
    const draft = await rig.nextDraft();
    return isRefused(rig, () => rig.approve({ ...draft, contentHash: "0".repeat(64) }));
  },
};

/** The same approval under another id; a column with the same name as a key holds that value. */
async function copied(rig: Rig, approvalId: string, over: Readonly<Record<string, string>>): Promise<string> {
  const id = randomUUID();
  const columns = (
    await rig.sql(`select column_name as name from information_schema.columns where table_name = 'approvals'`)
  ).map(({ name }) => String(name));
  const values: Record<string, string> = { ...over, id, state: "approved" };
  const picks = columns.map((column) => (column in values ? quoted(values[column] ?? "") : column));
  await rig.sql(
    `insert into approvals (${columns.join(", ")}) select ${picks.join(", ")} from approvals where id = '${approvalId}'`,
  );
  return id;
}

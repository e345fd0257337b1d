import { randomBytes } from "node:crypto";
import type { AuditLog } from "@prisma/client";
import { canonicalJson, sha256 } from "./canonical.server.ts";
import type { Scope, Tx } from "./client.server.ts";
import type { AuditBreak, AuditCheck, AuditEntry, AuditFilter, AuditHead, AuditStore } from "./contract.ts";

/** Entries read at a time when the chain is checked. */
const PAGE = 5_000;
/** What the first entry of a chain follows. */
const START = "0".repeat(64);
/** Below what a column of four bytes holds in use. */
const LOWEST_SEQ = -2_147_483_648;
const SALT_BYTES = 16;
/** A list to choose from that is longer helps nobody. */
const MOST_ACTORS = 100;

/** `appended` hears of each entry; it stands once the transaction is committed. */
export function auditStore({ tx, shop }: Scope, appended: (head: AuditHead) => void): AuditStore {
  return {
    ...appending({ tx, shop }, appended),

    async page({ before, limit, filter, without = [] }) {
      const rows = await tx.auditLog.findMany({
        where: {
          shop,
          ...(before === null ? {} : { seq: { lt: before } }),
          ...(without.length > 0 ? { NOT: { action: { in: [...without] } } } : {}),
          ...(filter ? filtered(filter) : {}),
        },
        orderBy: { seq: "desc" },
        take: limit,
      });
      return rows.map(toEntry);
    },

    async latest(subject, action) {
      const row = await tx.auditLog.findFirst({
        where: { shop, subject, action },
        orderBy: { seq: "desc" },
      });
      return row && toEntry(row);
    },

    async actors() {
      const rows = await tx.auditLog.groupBy({
        by: ["actor"],
        where: { shop },
        orderBy: { actor: "asc" },
        take: MOST_ACTORS,
      });
      return rows.map(({ actor }) => actor);
    },

    async forSubject(subject) {
      const rows = await tx.auditLog.findMany({ where: { shop, subject }, orderBy: { seq: "asc" } });
      return rows.map(toEntry);
    },

    async verify() {
      const chain = chainCheck();
      // From below 1: what was slipped in before the first entry is found as well.
      for (let after = LOWEST_SEQ; ;) {
        const rows = await tx.auditLog.findMany({
          where: { shop, seq: { gt: after } },
          orderBy: { seq: "asc" },
          take: PAGE,
        });
        for (const row of rows) {
          const broken = chain.takes(row);
          if (broken) return { ...chain.check, firstBroken: broken.seq };
          after = row.seq;
        }
        if (rows.length < PAGE) return chain.check;
      }
    },
  };
}

type Appending = Pick<AuditStore, "append" | "appendOnce">;

function appending({ tx, shop }: Scope, appended: (head: AuditHead) => void): Appending {
  /** Until this transaction ends: two entries must not follow the same one. */
  async function oneAfterTheOther(): Promise<void> {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${shop}`}, 0))::text`;
  }

  async function append({ detail, ...entry }: Parameters<Appending["append"]>[0]): Promise<void> {
    await oneAfterTheOther();
    const last = await lastEntry(tx, shop);
    const text = canonicalJson(detail);
    const salt = randomBytes(SALT_BYTES).toString("hex");
    const link = {
      seq: (last?.seq ?? 0) + 1,
      ...entry,
      detail: text,
      salt,
      detailDigest: digestOf(salt, text),
    };
    const hash = hashOf(last?.hash ?? START, link);
    await tx.auditLog.create({ data: { shop, ...link, hash } });
    appended({ shop, seq: link.seq, hash, at: link.at });
  }

  return {
    append,

    async appendOnce(entry, since) {
      await oneAfterTheOther();
      const { subject, action } = entry;
      if (await tx.auditLog.findFirst({ where: { shop, subject, action, at: { gte: since } } })) return false;
      await append(entry);
      return true;
    },
  };
}

/**
 * Empties the details of a shop whose own data are gone: the database lets nothing else of an entry change, and
 * this only then.
 */
export async function redactAudit({ tx, shop }: Scope): Promise<void> {
  await tx.auditLog.updateMany({
    where: { shop, detail: { not: null } },
    data: { detail: null, salt: null },
  });
}

/** Follows a chain entry by entry. */
export function chainCheck() {
  const check: AuditCheck = { entries: 0, redacted: 0, unchecked: 0, firstBroken: null };
  let previous = START;
  let salted = false;
  /** The first erased detail that no entry has accounted for yet. */
  let unexplained: number | null = null;

  function problemOf(row: AuditLog): string | null {
    if (row.seq > check.entries + 1) return `is missing: after it comes entry ${row.seq}`;
    if (row.seq !== check.entries + 1) return "was slipped in: entries are numbered from 1";
    // Only the beginning of a chain can be from before salts; further on it would be a way around the check.
    if (row.detailDigest === null && salted)
      return "was made to look like one from before details were salted";
    if (row.detailDigest === null && row.detail === null) return null;
    if (row.hash !== hashOf(previous, row))
      return "is not as it was written, or does not follow the entry before it";
    return detailHolds(row) ? null : "has another detail than was written";
  }

  return {
    check,
    /** The entry, where it is not the next one or not as it was written; null: all is well so far. */
    takes(row: AuditLog): AuditBreak | null {
      salted ||= row.detailDigest !== null;
      const problem = problemOf(row);
      if (problem !== null) return { seq: Math.min(row.seq, check.entries + 1), problem };
      previous = row.hash;
      check.entries += 1;
      if (row.detail === null) {
        check.redacted += 1;
        unexplained ??= row.seq;
        if (row.detailDigest === null) check.unchecked += 1;
      }
      if (RECORDS_ERASURE.test(row.action)) unexplained = null;
      return null;
    },
    /** The first entry whose detail was erased without a later one that records an erasure. */
    unexplained: (): AuditBreak | null =>
      unexplained === null
        ? null
        : { seq: unexplained, problem: "has lost its detail, and no later entry records that it was erased" },
  };
}

/** Actions that say that details were erased: of a whole shop, of one customer, or after their time. */
const RECORDS_ERASURE = /(redacted|erased|retention)/;

function filtered({ actor, actions, from, before }: AuditFilter) {
  const at = { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) };
  return {
    ...(actor === null ? {} : { actor }),
    ...(actions === null ? {} : { OR: actions.map((begins) => ({ action: { startsWith: begins } })) }),
    ...(from || before ? { at } : {}),
  };
}

type Link = Omit<AuditLog, "shop" | "hash">;

/** sha256(previous hash | seq | canonical entry). */
function hashOf(previous: string, { seq, at, actor, action, subject, detail, detailDigest }: Link): string {
  const what = detailDigest === null ? { detail } : { detailDigest };
  const entry = canonicalJson({ at: at.toISOString(), actor, action, subject, ...what });
  return sha256(`${previous}|${String(seq)}|${entry}`);
}

function digestOf(salt: string, detail: string): string {
  return sha256(`${salt}|${detail}`);
}

/** What stands there is what was digested; with nothing there, its salt must be gone as well. */
function detailHolds({ detail, salt, detailDigest }: AuditLog): boolean {
  if (detailDigest === null || detail === null) return salt === null;
  return salt !== null && digestOf(salt, detail) === detailDigest;
}

function lastEntry(tx: Tx, shop: string) {
  return tx.auditLog.findFirst({ where: { shop }, orderBy: { seq: "desc" } });
}

function toEntry({ seq, at, actor, action, subject, detail, hash }: AuditLog): AuditEntry {
  const redacted = detail === null;
  const read = redacted ? {} : (JSON.parse(detail) as Record<string, unknown>);
  return { seq, at, actor, action, subject, detail: read, redacted, hash };
}

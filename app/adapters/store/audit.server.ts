import { randomBytes } from "node:crypto";
import type { AuditLog } from "@prisma/client";
import { canonicalJson, sha256 } from "./canonical.server.ts";
import type { Scope, Tx } from "./client.server.ts";
import type { AuditCheck, AuditEntry, AuditStore } from "./contract.ts";

/** Entries read at a time when the chain is checked. */
const PAGE = 5_000;
/** What the first entry of a chain follows. */
const START = "0".repeat(64);
const SALT_BYTES = 16;

export function auditStore({ tx, shop }: Scope): AuditStore {
  return {
    async append({ detail, ...entry }) {
      // One after the other, until this transaction ends: two entries must not follow the same one.
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${shop}`}, 0))::text`;
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
      await tx.auditLog.create({ data: { shop, ...link, hash: hashOf(last?.hash ?? START, link) } });
    },

    async page({ before, limit }) {
      const rows = await tx.auditLog.findMany({
        where: { shop, ...(before === null ? {} : { seq: { lt: before } }) },
        orderBy: { seq: "desc" },
        take: limit,
      });
      return rows.map(toEntry);
    },

    async forSubject(subject) {
      const rows = await tx.auditLog.findMany({ where: { shop, subject }, orderBy: { seq: "asc" } });
      return rows.map(toEntry);
    },

    async verify() {
      const chain = chainCheck();
      for (;;) {
        const rows = await tx.auditLog.findMany({
          where: { shop, seq: { gt: chain.check.entries } },
          orderBy: { seq: "asc" },
          take: PAGE,
        });
        for (const row of rows) if (!chain.takes(row)) return { ...chain.check, firstBroken: chain.next() };
        if (rows.length < PAGE) return chain.check;
      }
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
function chainCheck() {
  const check: AuditCheck = { entries: 0, redacted: 0, unchecked: 0, firstBroken: null };
  let previous = START;
  let salted = false;
  return {
    check,
    next: () => check.entries + 1,
    /** False: the entry is not the next one, or not as it was written. */
    takes(row: AuditLog): boolean {
      salted ||= row.detailDigest !== null;
      if (row.seq !== check.entries + 1) return false;
      // Only the beginning of a chain can be from before salts; further on it would be a way around the check.
      if (row.detailDigest === null && salted) return false;
      const unchecked = row.detailDigest === null && row.detail === null;
      if (!unchecked && (row.hash !== hashOf(previous, row) || !detailHolds(row))) return false;
      previous = row.hash;
      check.entries += 1;
      if (row.detail === null) check.redacted += 1;
      if (unchecked) check.unchecked += 1;
      return true;
    },
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

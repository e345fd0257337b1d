import type { AuditLog } from "@prisma/client";
import { canonicalJson, sha256 } from "./canonical.server.ts";
import type { Scope, Tx } from "./client.server.ts";
import type { AuditEntry, AuditStore } from "./contract.ts";

/** Entries read at a time when the chain is checked. */
const PAGE = 5_000;
/** What the first entry of a chain follows. */
const START = "0".repeat(64);

export function auditStore({ tx, shop }: Scope): AuditStore {
  return {
    async append({ detail, ...entry }) {
      // One after the other, until this transaction ends: two entries must not follow the same one.
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${shop}`}, 0))::text`;
      const last = await lastEntry(tx, shop);
      const link = { seq: (last?.seq ?? 0) + 1, ...entry, detail: canonicalJson(detail) };
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
      let previous = { seq: 0, hash: START };
      for (;;) {
        const rows = await tx.auditLog.findMany({
          where: { shop, seq: { gt: previous.seq } },
          orderBy: { seq: "asc" },
          take: PAGE,
        });
        for (const row of rows) {
          if (row.seq !== previous.seq + 1) return { entries: previous.seq, firstBroken: previous.seq + 1 };
          if (row.hash !== hashOf(previous.hash, row)) return { entries: previous.seq, firstBroken: row.seq };
          previous = row;
        }
        if (rows.length < PAGE) return { entries: previous.seq, firstBroken: null };
      }
    },
  };
}

type Link = Omit<AuditLog, "shop" | "hash">;

/** sha256(previous hash | seq | canonical entry). */
function hashOf(previous: string, { seq, at, actor, action, subject, detail }: Link): string {
  const entry = canonicalJson({ at: at.toISOString(), actor, action, subject, detail });
  return sha256(`${previous}|${String(seq)}|${entry}`);
}

function lastEntry(tx: Tx, shop: string) {
  return tx.auditLog.findFirst({ where: { shop }, orderBy: { seq: "desc" } });
}

function toEntry({ seq, at, actor, action, subject, detail, hash }: AuditLog): AuditEntry {
  return { seq, at, actor, action, subject, detail: JSON.parse(detail) as Record<string, unknown>, hash };
}

import type { Decision as DecisionRow } from "@prisma/client";
import type { Decision } from "../../ops/memory/decision.ts";
import type { Scope } from "./client.server.ts";
import type { DecisionStore } from "./contract.ts";
import { dateOf, dayOf, numberOf } from "./values.server.ts";

export function decisionStore({ tx, shop }: Scope): DecisionStore {
  return {
    async add({ by, until, ...decision }) {
      await tx.decision.create({
        data: {
          shop,
          ...decision,
          stakeP50Minor: BigInt(decision.stakeP50Minor),
          until: until === null ? null : dateOf(until),
          byUserId: by.userId,
          byName: by.name,
        },
      });
    },

    async latest() {
      const rows = await tx.decision.findMany({
        where: { shop },
        distinct: ["fingerprint"],
        orderBy: [{ fingerprint: "asc" }, { at: "desc" }],
      });
      const solved = await tx.alert.findMany({
        where: { shop, solvedAt: { not: null } },
        select: { fingerprint: true, solvedAt: true },
      });
      const solvedAt = new Map(solved.map((alert) => [alert.fingerprint, alert.solvedAt]));
      const isOver = (row: DecisionRow) => row.at <= (solvedAt.get(row.fingerprint) ?? NEVER);
      return new Map(rows.filter((row) => !isOver(row)).map((row) => [row.fingerprint, toDecision(row)]));
    },

    async forFingerprint(fingerprint) {
      const rows = await tx.decision.findMany({ where: { shop, fingerprint }, orderBy: { at: "desc" } });
      return rows.map(toDecision);
    },
  };
}

/** Before any decision. */
const NEVER = new Date(0);

function toDecision(row: DecisionRow): Decision {
  const { id, fingerprint, reason, evidenceKey, availableThen, at } = row;
  return {
    id,
    fingerprint,
    kind: row.kind as Decision["kind"],
    reason,
    until: row.until && dayOf(row.until),
    untilEvent: row.untilEvent as Decision["untilEvent"],
    evidenceKey,
    stakeP50Minor: numberOf(row.stakeP50Minor),
    availableThen,
    by: { userId: row.byUserId, name: row.byName },
    at,
  };
}

import { randomUUID } from "node:crypto";
import type { Draft as DraftRow } from "@prisma/client";
import { NotFound, Refused } from "../../ops/errors.ts";
import { canonicalJson, sha256 } from "./canonical.server.ts";
import type { Box } from "./box.server.ts";
import type { SealedScope } from "./client.server.ts";
import type { DraftRecord, DraftStore } from "./contract.ts";

const LIVE = ["proposed", "approved", "sending", "unknown"];
/** What may be saved; saving brings it back to `proposed`. */
const OPEN = ["proposed", "expired", "failed"];

export function draftStore(scope: SealedScope): DraftStore {
  const { tx, shop, box } = scope;
  return {
    ensure: (input) => ensureDraft(scope, input),
    savePayload: (input) => savePayload(scope, input),

    async get(id) {
      const row = await tx.draft.findUnique({ where: { shop_id: { shop, id } } });
      return row && toDraft(row, box);
    },

    async forAlert(alertId) {
      const rows = await tx.draft.findMany({ where: { shop, alertId }, orderBy: { createdAt: "desc" } });
      return rows.map((row) => toDraft(row, box));
    },

    async setState(id, state, now) {
      const { count } = await tx.draft.updateMany({ where: { shop, id }, data: { state, updatedAt: now } });
      if (count === 0) throw noSuchDraft();
    },
  };
}

/** A draft that nobody edited follows a new seed; the founder's edits are never written over. */
async function ensureDraft(
  { tx, shop, box }: SealedScope,
  { alertId, optionId, seed, kindVersion, contentHash, now }: Parameters<DraftStore["ensure"]>[0],
): Promise<DraftRecord> {
  const seedHash = sha256(canonicalJson({ ...seed, kindVersion }));
  const fresh = {
    kind: seed.kind,
    kindVersion,
    payload: box.sealJson(seed.payload),
    contentHash,
    seedHash,
    updatedAt: now,
  };
  const create = { shop, id: randomUUID(), alertId, optionId, ...fresh, state: "proposed", createdAt: now };
  // Of two that open the alert at once, the second finds the first one's draft.
  await tx.draft.createMany({ data: [create], skipDuplicates: true });
  const live = await tx.draft.findFirst({ where: { shop, alertId, optionId, state: { in: LIVE } } });
  if (!live) {
    throw new NotFound("draft_not_found", "The draft was settled a moment ago. Open the alert again.");
  }
  const follows = live.state === "proposed" && live.editedByUserId === null && live.seedHash !== seedHash;
  if (!follows) return toDraft(live, box);
  const where = { shop_id: { shop, id: live.id } };
  return toDraft(await tx.draft.update({ where, data: { ...fresh, version: { increment: 1 } } }), box);
}

async function savePayload(
  { tx, shop, box }: SealedScope,
  { id, version, payload, contentHash, by, now }: Parameters<DraftStore["savePayload"]>[0],
): Promise<DraftRecord> {
  const { count } = await tx.draft.updateMany({
    where: { shop, id, version, state: { in: OPEN } },
    data: {
      state: "proposed",
      payload: box.sealJson(payload),
      contentHash,
      updatedAt: now,
      version: { increment: 1 },
      ...(by === null ? {} : { editedByUserId: by.userId, editedByName: by.name }),
    },
  });
  const row = await tx.draft.findUnique({ where: { shop_id: { shop, id } } });
  if (!row) throw noSuchDraft();
  if (count === 1) return toDraft(row, box);
  if (!OPEN.includes(row.state)) {
    throw new Refused(
      "draft_not_editable",
      `This draft is ${row.state}, so it cannot be edited any more. Nothing was changed.`,
    );
  }
  throw new Refused(
    "draft_changed",
    "This draft was changed elsewhere since you opened it. That version was kept; reload to see it, then edit again.",
  );
}

function noSuchDraft(): NotFound {
  return new NotFound("draft_not_found", "There is no such draft in this store.");
}

function toDraft(row: DraftRow, box: Box): DraftRecord {
  const { id, alertId, optionId, kind, kindVersion, contentHash, createdAt, updatedAt, version } = row;
  return {
    id,
    alertId,
    optionId,
    kind,
    kindVersion,
    payload: box.openJson(row.payload) as Record<string, unknown>,
    contentHash,
    state: row.state as DraftRecord["state"],
    editedBy: row.editedByUserId === null ? null : { userId: row.editedByUserId, name: row.editedByName },
    createdAt,
    updatedAt,
    version,
  };
}

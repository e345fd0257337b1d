/** Everything that waits for a yes, in one place; each is decided by itself. */
import type { DraftRecord } from "../adapters/store/contract.ts";
import { Invalid, OpsError } from "../ops/errors.ts";
import { SHELVES } from "../ops/ranking/contract.ts";
import type { ApprovedLine, WaitingDraft, WaitingModel } from "../ui/models.ts";
import { approveDraft } from "./approve.server.ts";
import { deskOf } from "./desks/index.server.ts";
import { approvalWindow } from "./draft-words.server.ts";
import { kindOf, OPEN_STATES, refreshed, showInput } from "./drafts.server.ts";
import { yesStateOf } from "./yes-state.server.ts";
import { inScene, type Scene, type ShopContext } from "./scene.server.ts";

/** Most drafts that can be said yes to at once: each is read before, and no more can be. A judgement, stated as such. */
const MOST_AT_ONCE = 20;

export async function waitingOfShop(scene: Scene): Promise<WaitingModel> {
  const { unit, say, now } = scene;
  const { shelves } = await unit.alerts.open({ limitPerShelf: MOST_AT_ONCE });
  const prepared = SHELVES.flatMap((shelf) => shelves[shelf].lines).flatMap(({ draftId }) => draftId ?? []);
  // What one person said yes to comes first: it ends by itself.
  const half = (await unit.approvals.waiting(now)).map(({ draftId }) => draftId);
  const ids = [...new Set([...half, ...prepared])];
  const drafts: WaitingDraft[] = [];
  for (const id of ids) {
    if (drafts.length === MOST_AT_ONCE) break;
    const draft = await unit.drafts.get(id);
    if (draft && OPEN_STATES.has(draft.state))
      drafts.push(await lineOf(scene, await refreshed(scene, draft)));
  }
  return {
    drafts,
    summary:
      drafts.length === 0
        ? "Nothing waits for your yes."
        : `${say.count(drafts.length, "draft")} wait${drafts.length === 1 ? "s" : ""} for your yes. Each is approved by itself, and one that fails stops no other.`,
    more: Math.max(0, ids.length - drafts.length),
    most: MOST_AT_ONCE,
  };
}

async function lineOf(scene: Scene, draft: DraftRecord): Promise<WaitingDraft> {
  const kind = kindOf(draft.kind);
  const payload = kind.payload.parse(draft.payload);
  const show = showInput(scene);
  const yes = await yesStateOf(scene, draft);
  return {
    id: draft.id,
    title: kind.title(payload, show),
    contentHash: draft.contentHash,
    consequences: [...kind.consequences(payload, show)],
    notHappening: [...kind.notHappening(payload, show)],
    blocks: [...kind.show(payload, show)],
    expires: await approvalWindow(scene, draft, kind),
    note: yes.note,
    blocked: (await deskOf(draft).blockedBy(scene, draft)) ?? yes.blocked,
  };
}

/**
 * A yes to each of these drafts by itself, one after the other: each with the hash that stood beside it, each in a unit
 * of work of its own, each with its own answer. There is no yes to all.
 */
export async function approveMany(
  context: ShopContext,
  chosen: readonly { id: string; seenHash: string }[],
): Promise<ApprovedLine[]> {
  const ids = new Set(chosen.map(({ id }) => id));
  if (chosen.length === 0) throw new Invalid("nothing_chosen", "Nothing was approved: choose a draft first.");
  if (chosen.length > MOST_AT_ONCE || ids.size !== chosen.length)
    throw new Invalid(
      "too_many_chosen",
      `Nothing was approved: at most ${String(MOST_AT_ONCE)} different drafts can be approved at once. Choose fewer.`,
    );
  const lines: ApprovedLine[] = [];
  for (const { id, seenHash } of chosen) {
    const title = await titleOf(context, id);
    try {
      const { historyId, waits } = await approveDraft(context, { id, seenHash, method: "app_list" });
      const text = waits ? "You said yes. It waits for a second person; nothing is sent yet." : "Approved.";
      lines.push({ id, title, ok: true, text, href: `/app/history/${historyId}` });
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      lines.push({ id, title, ok: false, text: error.message, href: `/app/drafts/${id}` });
    }
  }
  return lines;
}

/** A draft of another shop has no title here. */
async function titleOf(context: ShopContext, id: string): Promise<string> {
  return inScene(context, async (scene) => {
    const draft = await scene.unit.drafts.get(id);
    if (!draft) return "A draft that is not in this store";
    const kind = kindOf(draft.kind);
    return kind.title(kind.payload.parse(draft.payload), showInput(scene));
  });
}

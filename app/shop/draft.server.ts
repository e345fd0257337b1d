import type { DraftRecord } from "../adapters/store/contract.ts";
import type { Approval } from "../ops/approvals/contract.ts";
import { NotFound } from "../ops/errors.ts";
import type { DraftModel } from "../ui/models.ts";
import { findAlert } from "./alert.server.ts";
import { deskOf } from "./desks/index.server.ts";
import { type Subject, subjectOf } from "./draft-subject.ts";
import { approvalWindow, draftStateText, latestFirst, recheck } from "./draft-words.server.ts";
import { kindOf, OPEN_STATES, refreshed, showInput } from "./drafts.server.ts";
import { awaitsFounder } from "./effect-looks.ts";
import { textOf } from "./history.server.ts";
import type { Scene } from "./scene.server.ts";
import { degraded } from "./source-state.ts";
import { yesStateOf } from "./yes-state.server.ts";

/** A draft exactly as approving it would send it, with its edit form and what stands in the way. */
export async function draftOf(scene: Scene, id: string): Promise<DraftModel> {
  return draftModel(scene, await refreshed(scene, await findDraft(scene, id)));
}

export async function draftModel(scene: Scene, draft: DraftRecord): Promise<DraftModel> {
  const { unit, say, viewer } = scene;
  const kind = kindOf(draft.kind);
  const payload = kind.payload.parse(draft.payload);
  const show = showInput(scene);
  const subject = subjectOf(draft);
  const record = subject.of === "alert" && !subject.isMessage ? await findAlert(scene, subject.id) : null;
  const [latest] = latestFirst(await unit.approvals.forDraft(draft.id));
  const effect = latest ? await unit.effects.forApproval(latest.id) : null;
  const isOpen = OPEN_STATES.has(draft.state);
  const desk = deskOf(draft);
  const yes = await yesStateOf(scene, draft);
  const { form, closing, values, message, timing, pdfHref, file, unusual } = await desk.model(
    scene,
    draft,
    record,
  );
  return {
    id: draft.id,
    back: backTo(subject),
    alertId: draft.alertId,
    title: kind.title(payload, show),
    state: draft.state,
    stateText:
      (effect && awaitsFounder(effect) ? AWAITS_FOUNDER : null) ??
      draftStateText(draft.state, effect?.outcome ?? null) ??
      (await stoppedText(scene, draft, latest)) ??
      yes.note ??
      unusual ??
      null,
    contentHash: draft.contentHash,
    form: isOpen ? (form ?? null) : null,
    closing: isOpen ? (closing ?? null) : null,
    values: isOpen ? (values ?? null) : null,
    // Also once it is sent: it may be copied again.
    message: message ?? null,
    blocks: [...kind.show(payload, show)],
    timing: isOpen ? (timing ?? null) : null,
    consequences: [...kind.consequences(payload, show)],
    notHappening: [...kind.notHappening(payload, show)],
    rechecks: kind.preconditions(payload).map((precondition) => recheck(precondition, say)),
    approveLabel: kind.approveLabel(payload, show),
    expires: await approvalWindow(scene, draft, kind),
    pdfHref: pdfHref ?? null,
    file: file ?? null,
    degraded: isOpen ? await degraded(scene) : null,
    blocked: isOpen ? ((await desk.blockedBy(scene, draft)) ?? yes.blocked) : null,
    editedBy: draft.editedBy ? say.who(draft.editedBy, viewer) : null,
    receiptHref:
      latest && (draft.state !== "proposed" || latest.state === "waiting")
        ? `/app/history/${latest.id}`
        : null,
  };
}

function backTo({ of, id }: Subject): DraftModel["back"] {
  switch (of) {
    case "alert":
      return { label: "Decision", href: `/app/alerts/${id}` };
    case "order":
      return { label: "Purchase orders", href: "/app/orders" };
    case "effect":
      return { label: "What it takes back", href: `/app/history/${id}` };
  }
}

const AWAITS_FOUNDER =
  "It could not be found out whether this reached the store, and it is looked for no more. Say in its receipt whether it arrived.";

const EXPIRED = "It expired before it was carried out. Nothing was sent. Look again and approve anew.";

/** Throws NotFound, with the same words for a draft of another shop. */
export async function findDraft(scene: Pick<Scene, "unit">, id: string): Promise<DraftRecord> {
  const draft = await scene.unit.drafts.get(id);
  if (!draft)
    throw new NotFound(
      "draft_not_found",
      "There is no such draft in this store. Open the alert to prepare it again.",
    );
  return draft;
}

/** Why the last approval came back without anything being sent. Null: none did, or a person edited it since. */
async function stoppedText(
  { unit }: Scene,
  draft: DraftRecord,
  latest: Approval | undefined,
): Promise<string | null> {
  if (latest?.state !== "voided" && latest?.state !== "expired") return null;
  const stopped = (await unit.audit.forSubject(latest.id)).findLast(
    ({ action }) => action === "approval.stopped" || action === "approval.expired",
  );
  if (!stopped) return null;
  // Refreshing what was read saves the draft as well; only an edit shows that somebody has looked.
  const edited = (await unit.audit.forSubject(draft.id)).some(
    ({ action, seq }) => action === "draft.edited" && seq > stopped.seq,
  );
  if (edited) return null;
  const why = textOf(stopped, "message") || EXPIRED;
  return `Your approval was not carried out: ${why}`;
}

import type { EffectRecord } from "../adapters/store/contract.ts";
import { openBytes } from "../ops/execution/approved-content.ts";
import type { Approval, ApprovedContent } from "../ops/approvals/contract.ts";
import { NotFound } from "../ops/errors.ts";
import type { DraftState, ReceiptModel } from "../ui/models.ts";
import { deskOf } from "./desks/index.server.ts";
import { subjectOf, subjectOfEffect } from "./draft-subject.ts";
import { awaitsFounder } from "./effect-looks.ts";
import { draftStateText } from "./draft-words.server.ts";
import { kindOf, showInput } from "./drafts.server.ts";
import { inverseOf } from "./inverse.server.ts";
import { peopleOf, readingRow, receiptRows } from "./receipt-rows.ts";
import { stepText } from "./receipt-steps.ts";
import { toDecideOf } from "./outcome-evidence.server.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

/**
 * Everything about one approval and what came of it. `id` is the approval's, or its effect's.
 * It is read from the approved bytes, never from the draft, which may have changed since.
 */
export async function receiptOf(scene: Scene, id: string): Promise<ReceiptModel> {
  const { unit, say } = scene;
  const { approval, effect } = await findReceipt(scene, id);
  const content = openBytes(approval);
  const kind = kindOf(content.kind);
  const payload = kind.payload.parse(content.payload);
  const show = showInput(scene);
  const state = stateOf(approval, effect);
  const steps = await unit.audit.forSubject(approval.id);
  const draft = await unit.drafts.get(approval.draftId);
  const subject = draft && subjectOf(draft);
  return {
    title: kind.title(payload, show),
    state,
    stateText: stateText(scene, { state, approval, effect }),
    who: peopleOf(scene, approval),
    approvedAt: say.when(approval.approvedAt),
    contentHash: approval.contentHash,
    effectKey: approval.effectKey,
    receipt: receiptRows(scene, approval, content),
    restedOn: content.preconditions.map((precondition) => readingRow(precondition, say)),
    shown: [...kind.show(payload, show)],
    sent: sent(content, effect),
    cameBack: cameBack(scene, effect),
    toDecide: await toDecideOf(scene, approval, effect),
    steps: steps
      .toSorted((a, b) => a.seq - b.seq)
      .map((entry) => ({ when: say.when(entry.at), text: stepText(entry, content.write) })),
    undo: undo(state, content, say),
    undoBy: await undoBy(scene, approval, { content, effect }),
    alertHref: subject?.of === "alert" ? `/app/alerts/${subject.id}` : null,
  };
}

/** What takes it back as a draft, where that is possible: to be prepared, or prepared before. */
async function undoBy(
  { unit }: Scene,
  { id }: Approval,
  { content, effect }: { content: ApprovedContent; effect: EffectRecord | null },
): Promise<ReceiptModel["undoBy"]> {
  if ("none" in inverseOf(content, effect)) return null;
  const drafts = await unit.drafts.forAlert(subjectOfEffect(id));
  const known = drafts.find(({ state }) => state !== "dismissed");
  if (!known) return { label: "Prepare to take it back", href: null };
  const label = known.state === "done" ? "See how it was taken back" : "See the draft that takes it back";
  return { label, href: `/app/drafts/${known.id}` };
}

/** Throws NotFound, with the same words for a receipt of another shop. */
export async function findReceipt(
  { unit }: Pick<Scene, "unit">,
  id: string,
): Promise<{ approval: Approval; effect: EffectRecord | null }> {
  const byEffect = await unit.effects.get(id);
  const approval = await unit.approvals.get(byEffect?.approvalId ?? id);
  if (!approval) throw new NotFound("receipt_not_found", "There is no such receipt in this store.");
  return { approval, effect: byEffect ?? (await unit.effects.forApproval(approval.id)) };
}

function stateOf(approval: Approval, effect: EffectRecord | null): DraftState {
  if (effect) return effect.state;
  if (approval.state === "expired") return "expired";
  // Of two people's, the first alone sends nothing: the draft is as open as before.
  if (approval.state === "waiting") return "proposed";
  return approval.state === "voided" ? "dismissed" : "approved";
}

function stateText(
  { say, viewer }: Scene,
  { state, approval, effect }: { state: DraftState; approval: Approval; effect: EffectRecord | null },
): string {
  if (approval.state === "waiting")
    return `It waits for a second person, until ${say.when(approval.expiresAt).exact}. Nothing is sent before.`;
  if (approval.state === "joined")
    return "This is the first of two people's yes. The second one's receipt shows what came of it.";
  if (!effect && approval.state === "voided")
    return "This approval no longer counts: nothing was sent. The steps below say why.";
  const decided = effect?.decided;
  if (decided) {
    const who = capital(say.who(decided.by, viewer));
    const said = `${who} said so, ${say.when(decided.at).short}: ${decided.reason}`;
    return decided.arrived
      ? `It arrived. ${said} The store itself was not able to confirm it.`
      : `It did not arrive. ${said} The draft waits for you again.`;
  }
  if (effect && awaitsFounder(effect)) return AWAITS_FOUNDER;
  if (state === "done") return "Done, once, as approved.";
  return draftStateText(state, effect?.outcome ?? null) ?? "";
}

const AWAITS_FOUNDER =
  "Ops Room has looked for it again and again and cannot tell whether it reached the store. It looks no more and sends nothing: only you can say. What is known stands below.";

type Row = { label: string; value: string };

/** The write as it left: one row per field, nested ones by their path. */
function sent(content: ApprovedContent, effect: EffectRecord | null): Row[] {
  if (!effect) return [];
  return [
    { label: "To", value: SYSTEMS[content.write.connector] ?? content.write.connector },
    { label: "Operation", value: content.write.operation },
    ...rows(content.write.request, ""),
  ];
}

const SYSTEMS: Readonly<Record<string, string>> = { shopify: "Shopify", ops_room: "Ops Room's own books" };

function rows(value: unknown, path: string): Row[] {
  if (value === null) return [{ label: path, value: "none" }];
  if (typeof value !== "object")
    return [{ label: path, value: typeof value === "string" ? value : JSON.stringify(value) }];
  return Object.entries(value).flatMap(([key, item]) => {
    const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const name = Array.isArray(value)
      ? `${path} ${Number(key) + 1}`
      : path === ""
        ? words
        : `${path}: ${words}`;
    return rows(item, name);
  });
}

function cameBack({ say, viewer }: Scene, effect: EffectRecord | null): Row[] {
  const outcome = effect?.outcome;
  if (!outcome) return [];
  if (effect.decided) {
    const { arrived, by, at, reason } = effect.decided;
    return [
      { label: "Outcome", value: arrived ? "It arrived" : "It did not arrive" },
      { label: "Known from", value: "a person's word; it was not read back" },
      { label: "Decided by", value: capital(say.who(by, viewer)) },
      { label: "Decided at", value: say.when(at).exact },
      { label: "Reason", value: reason },
    ];
  }
  if (outcome.state !== "done") {
    return [
      { label: "Answer", value: outcome.message },
      { label: "Code", value: outcome.code },
    ];
  }
  return [
    { label: "Record", value: outcome.receipt.externalId },
    ...Object.entries(outcome.receipt.readBack).map(([label, value]) => ({
      label,
      value: value === null ? "none" : String(value),
    })),
  ];
}

/** How to take it back by hand; Ops Room writes nothing without an approval, this included. */
function undo(state: DraftState, { kind, payload }: ApprovedContent, say: Scene["say"]): string {
  if (state !== "done" && state !== "unknown") return "Nothing was changed, so there is nothing to undo.";
  return deskOf({ kind }).undo(payload, state, say);
}

/** The one door's storage: each step commits whole, with its audit entry, before the next begins. */
import { randomUUID } from "node:crypto";
import type { DraftRecord, EffectRecord, Store, Unit } from "../adapters/store/contract.ts";
import type { Approval, ApprovedContent } from "../ops/approvals/contract.ts";
import type { DraftKind } from "../ops/drafts/contract.ts";
import type { Outcome } from "../ops/execution/contract.ts";
import type { ExecutionPorts, StoredEffect } from "../ops/execution/ports.ts";
import type { Decision } from "../ops/memory/decision.ts";
import { decisionBase } from "./decisions.ts";
import { subjectOf } from "./draft-subject.ts";
import { looksOf } from "./effect-looks.ts";
import { kindOf, OPEN_STATES } from "./drafts.server.ts";
import { approvalStillHolds } from "./may-approve.server.ts";
import { keepOwnRecord } from "./order-records.server.ts";
import { SYSTEM } from "./say.ts";

type Storage = Omit<ExecutionPorts, "now" | "reader" | "writer">;

export function effectStorage(store: Store, shop: string): Storage {
  return {
    loadApproval: (approvalId) => store.shop(shop, (unit) => unit.approvals.get(approvalId)),
    loadEffect: (approvalId) =>
      store.shop(shop, async (unit) => stored(await unit.effects.forApproval(approvalId))),
    begin: (input) => store.shop(shop, (unit) => begin(unit, input)),
    record: (input) => store.shop(shop, (unit) => record(unit, input)),
    stop: (input) => store.shop(shop, (unit) => stop(unit, input)),
  };
}

async function begin(unit: Unit, input: Parameters<Storage["begin"]>[0]): Promise<StoredEffect | null> {
  const { approval, content, request, now } = input;
  const profile = await unit.profile.get();
  // An approval never outlives the installation that it was given in.
  if (!profile || profile.uninstalledAt || profile.installedAt > approval.approvedAt) return null;
  if (!(await isAudited(unit, approval)) || !(await approvalStillHolds(unit, approval, content))) return null;
  if (!(await unit.approvals.consume(approval, now))) return null;
  const draft = await unit.drafts.get(content.draftId);
  const effect = {
    id: randomUUID(),
    approvalId: approval.id,
    draftId: content.draftId,
    alertId: draft?.alertId ?? "",
    title: titleOf(content, await showInputOf(unit)),
    key: approval.effectKey,
    request,
  };
  await unit.effects.begin(effect, now);
  await unit.drafts.setState(content.draftId, "sending", now);
  await audit(unit, {
    at: now,
    action: "effect.sending",
    approval,
    detail: { title: effect.title, kind: content.kind, key: effect.key },
  });
  return {
    id: effect.id,
    approvalId: approval.id,
    state: "sending",
    key: effect.key,
    attempts: 0,
    begunAt: now,
  };
}

/** The audit chain, which only grows, holds the hash of the receipt as it was given: a row rewritten whole has another. */
async function isAudited(unit: Unit, { id, receiptHash }: Approval): Promise<boolean> {
  const given = (await unit.audit.forSubject(id)).find(({ action }) => action === "draft.approved");
  return given?.detail["receiptHash"] === receiptHash;
}

async function record(unit: Unit, input: Parameters<Storage["record"]>[0]): Promise<void> {
  const { effect, approval, content, outcome, now } = input;
  await unit.effects.record(effect.id, outcome, now);
  await unit.drafts.setState(content.draftId, outcome.state, now);
  const title = titleOf(content, await showInputOf(unit));
  await audit(unit, {
    at: now,
    action: `effect.${outcome.state}`,
    approval,
    detail: { title, kind: content.kind, ...outcomeDetail(outcome) },
  });
  if (outcome.state !== "done") return;
  await keepDone(unit, { effectId: effect.id, approval, content, sentAt: effect.begunAt, now });
}

type Done = {
  effectId: string;
  approval: Approval;
  content: ApprovedContent;
  /** When it happened, which may be long before it was found out. */
  sentAt: Date;
  now: Date;
};

/** What an effect that is done leaves with us: our own record, its alert answered, and no second draft of it. */
export async function keepDone(
  unit: Unit,
  { effectId, approval, content, sentAt, now }: Done,
): Promise<void> {
  const kind = kindOf(content.kind);
  const payload = kind.payload.parse(content.payload);
  const own = kind.toRecord(payload);
  if (own) await keepOwnRecord(unit, own, { effectId, by: approval.approver, now: sentAt });
  // Words that go with a matter decide nothing about it.
  const draft = await unit.drafts.get(content.draftId);
  if (draft && subjectOf(draft).isMessage) return;
  if (draft && kind.isBesides?.(payload)) return backToAdvice(unit, draft);
  await rememberActed(unit, { approval, content, now });
  await setAsideOthers(unit, content.draftId, now);
}

/** What comes on top of a choice was chosen for a moment: what is still to be decided is the choice itself. */
async function backToAdvice(unit: Unit, { alertId }: DraftRecord): Promise<void> {
  const record = await unit.alerts.get(alertId);
  if (record) await unit.alerts.chooseOption(alertId, record.alert.bestOptionId);
}

/** One order answers the alert; what was prepared for its other options would order the same again. */
async function setAsideOthers(unit: Unit, draftId: string, now: Date): Promise<void> {
  const done = await unit.drafts.get(draftId);
  if (!done) return;
  for (const other of await unit.drafts.forAlert(done.alertId)) {
    if (other.id !== draftId && OPEN_STATES.has(other.state))
      await unit.drafts.setState(other.id, "dismissed", now);
  }
}

/** The order answers its alert: it stays quiet until the trouble itself changes. */
async function rememberActed(
  unit: Unit,
  { approval, content, now }: { approval: Approval; content: ApprovedContent; now: Date },
): Promise<void> {
  const draft = await unit.drafts.get(content.draftId);
  const record = draft ? await unit.alerts.get(draft.alertId) : null;
  if (!record) return;
  const decision: Decision = {
    ...decisionBase({ id: randomUUID(), viewer: approval.approver, now }, record.alert),
    kind: "acted",
    reason: "",
  };
  await unit.decisions.add(decision);
  await unit.alerts.setState(record.id, "acted", decision);
}

async function stop(unit: Unit, input: Parameters<Storage["stop"]>[0]): Promise<void> {
  const { approval, code, message, now } = input;
  // Not live any more: another run used it, an edit voided it or its time ended, and the draft is theirs to set.
  // The draft may have been approved anew since, and that approval stands.
  if (!(await unit.approvals.voidOne(approval.id))) return;
  const draft = await unit.drafts.get(approval.draftId);
  if (draft?.state === "approved") {
    await unit.drafts.setState(approval.draftId, code === "expired" ? "expired" : "proposed", now);
  }
  await audit(unit, { at: now, action: "approval.stopped", approval, detail: { code, message } });
}

async function audit(
  unit: Unit,
  entry: { at: Date; action: string; approval: Approval; detail: Record<string, unknown> },
): Promise<void> {
  const { at, action, approval, detail } = entry;
  await unit.audit.append({
    at,
    actor: SYSTEM.userId,
    action,
    subject: approval.id,
    detail: { draftId: approval.draftId, contentHash: approval.contentHash, ...detail },
  });
}

function outcomeDetail(outcome: Outcome): Record<string, unknown> {
  return outcome.state === "done"
    ? { externalId: outcome.receipt.externalId, readBack: outcome.receipt.readBack }
    : { code: outcome.code, message: outcome.message };
}

async function showInputOf(unit: Unit) {
  const profile = await unit.profile.get();
  // XXX is ISO 4217's own code for "no currency"; titles name no amount.
  return { currency: profile?.currency ?? "XXX", locale: profile?.locale ?? "en" };
}

function titleOf(content: ApprovedContent, show: Parameters<DraftKind["title"]>[1]): string {
  const kind = kindOf(content.kind);
  return kind.title(kind.payload.parse(content.payload), show);
}

function stored(effect: EffectRecord | null): StoredEffect | null {
  if (!effect) return null;
  const { id, approvalId, state, key, createdAt } = effect;
  return { id, approvalId, state, key, attempts: looksOf(effect), begunAt: createdAt };
}

/** Preparing drafts: from an option's seed to a stored payload with its number, destination and readings. */
import type { AlertRecord, DraftRecord } from "../adapters/store/contract.ts";
import { draftContent } from "../ops/approvals/content.ts";
import type { DraftKind, ShowInput } from "../ops/drafts/contract.ts";
import { draftKinds } from "../ops/drafts/index.ts";
import { Bug, Refused } from "../ops/errors.ts";
import type { Alert, DraftSeed } from "../ops/detectors/contract.ts";
import { deskOf } from "./desks/index.server.ts";
import { subjectOf } from "./draft-subject.ts";
import type { Desk } from "./scene.server.ts";

/**
 * The live draft of an alert's option, made when there is none. One that nobody edited follows the alert's
 * newest figures and keeps its number; an edited one keeps its edits, as long as it can be placed. Null: the option
 * prepares nothing.
 */
export async function prepareDraft(
  desk: Desk,
  record: { id: string; alert: Alert },
  optionId: string,
): Promise<DraftRecord | null> {
  const seed = record.alert.options.find(({ id }) => id === optionId)?.draft;
  if (!seed) return null;
  const kind = kindOf(seed.kind);
  const existing = await liveDraft(desk, record.id, optionId);
  const isSetAside = existing ? await setAsideIfPast(desk, existing, seed) : false;
  if (existing && !isSetAside) return refreshed(desk, existing);

  const made = await desk.unit.drafts.ensure({
    alertId: record.id,
    optionId,
    seed: { kind: kind.id, payload: (await deskOf(seed).start?.(desk, seed.payload)) ?? seed.payload },
    kindVersion: kind.version,
    // The hash covers the draft's own id, which the store gives; refreshing sets it.
    contentHash: "",
    now: desk.now,
  });
  return refreshed(desk, made);
}

/** An edited draft that no edit can save makes way for a new one; one that nobody edited becomes it. */
async function setAsideIfPast(desk: Desk, draft: DraftRecord, seed: DraftSeed): Promise<boolean> {
  if (!OPEN_STATES.has(draft.state) || draft.editedBy === null) return false;
  if (!(await deskOf(draft).isPast?.(desk, draft.payload, seed.payload))) return false;
  await desk.unit.drafts.setState(draft.id, "dismissed", desk.now);
  return true;
}

/** The draft as it would be approved now, where that is open to it: its desk says what keeps up, and what stays. */
export async function refreshed(desk: Desk, draft: DraftRecord): Promise<DraftRecord> {
  if (!OPEN_STATES.has(draft.state)) return draft;
  const kindDesk = deskOf(draft);
  // What takes an effect back sets out from what that effect set, whatever was read since: if that has moved, it stops.
  if (subjectOf(draft).of === "effect" && !kindDesk.undoFollows)
    return saveIfChanged(desk, draft, draft.payload);
  return saveIfChanged(desk, draft, await kindDesk.refresh(desk, draft));
}

export function kindOf(id: string): DraftKind {
  const kind = draftKinds.get(id);
  if (!kind) throw new Bug("draft_kind_unknown", `There is no draft kind called ${id}. Nothing was changed.`);
  return kind;
}

export function showInput({ profile }: Pick<Desk, "profile">): ShowInput {
  return { currency: profile.currency, locale: profile.locale };
}

/** Hash of what approving this draft now would approve. */
export function hashOfDraft(
  desk: Pick<Desk, "profile">,
  draft: Pick<DraftRecord, "id" | "kind">,
  payload: unknown,
): string {
  return draftContent(kindOf(draft.kind), { draftId: draft.id, payload, show: showInput(desk) }).hash;
}

/**
 * Saves a payload as the app's own doing; edits of people go through `editDraft`. Where somebody was faster, theirs
 * is the draft: what the app would have refreshed, it refreshes when the draft is opened next.
 */
async function saveIfChanged(
  desk: Desk,
  draft: DraftRecord,
  payload: DraftRecord["payload"],
): Promise<DraftRecord> {
  const contentHash = hashOfDraft(desk, draft, payload);
  if (contentHash === draft.contentHash) return draft;
  const { drafts } = desk.unit;
  const { id, version, editedBy: by } = draft;
  try {
    return await drafts.savePayload({ id, version, payload, contentHash, by, now: desk.now });
  } catch (error) {
    const stored = error instanceof Refused ? await drafts.get(id) : null;
    if (!stored) throw error;
    return stored;
  }
}

/** The draft to show for an option: the one under way or proposed, else the latest that came to an end. */
async function liveDraft(desk: Desk, alertId: string, optionId: string): Promise<DraftRecord | undefined> {
  const drafts = await desk.unit.drafts.forAlert(alertId);
  return drafts.find(
    (draft) => draft.optionId === optionId && draft.state !== "dismissed" && draft.state !== "done",
  );
}

/** The draft that the alert's page shows: of the chosen option, or the one that was carried out. */
export async function draftOfAlert(desk: Desk, record: AlertRecord): Promise<DraftRecord | null> {
  const drafts = await desk.unit.drafts.forAlert(record.id);
  const underWay = drafts.find(({ state }) => UNDER_WAY.has(state));
  if (underWay) return underWay;
  if (record.state !== "open") return drafts.find(({ state }) => state === "done") ?? null;
  return prepareDraft(desk, record, record.chosenOptionId);
}

/** Refused when a draft of this alert, another than `except`, is approved or on its way. */
export async function refuseWhileUnderWay(
  desk: Pick<Desk, "unit">,
  alertId: string,
  except?: string,
): Promise<void> {
  const drafts = await desk.unit.drafts.forAlert(alertId);
  if (!drafts.some(({ id, state }) => id !== except && UNDER_WAY.has(state))) return;
  throw new Refused(
    "draft_under_way",
    "Another draft of the same matter is approved and being carried out, so nothing was changed. Its result will stand in History.",
  );
}

/** States in which a draft can be edited and approved (again). */
export const OPEN_STATES: ReadonlySet<DraftRecord["state"]> = new Set(["proposed", "expired", "failed"]);

const UNDER_WAY: ReadonlySet<DraftRecord["state"]> = new Set(["approved", "sending", "unknown"]);

/** The whole life of a draft. Pure: the caller stores what comes back, or stores nothing. */
export type DraftState =
  "proposed" | "approved" | "sending" | "done" | "failed" | "unknown" | "dismissed" | "expired";

/** What a decision about a draft depends on. */
export type DraftFacts = {
  state: DraftState;
  /** Hash of what approving now would approve. */
  contentHash: string;
  /** Of the approval in force; null without one. */
  expiresAt: Date | null;
};

/** What someone wants to do with a draft, or what came of it. */
export type Command =
  | { type: "edit" }
  | { type: "approve"; seenHash: string }
  | { type: "dismiss" }
  | { type: "start"; approvedHash: string; now: Date }
  | { type: "expire"; now: Date }
  | { type: "record"; outcome: "done" | "failed" | "unknown" }
  /** Refused before anything left: the world moved, or the approval no longer holds. */
  | { type: "stop" };

/** Stable names of the rules that refuse. */
export type RefusalCode =
  | "already_done"
  | "dismissed"
  | "sending"
  | "outcome_unknown"
  | "already_approved"
  | "content_changed"
  | "not_approved"
  | "expired"
  | "not_expired"
  | "not_sending";

/** The draft's next state, or the rule that refuses it. */
export type LifecycleDecision =
  | { ok: true; state: DraftState; /** An approval in force no longer counts. */ voidsApproval: boolean }
  | { ok: false; code: RefusalCode; message: string };

/** What each refusal says to the founder. */
export const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  already_done: "This was carried out already. Its receipt is in History.",
  dismissed: "This draft was set aside. Reopen the alert to prepare it again.",
  sending: "This is being carried out right now. Its result will stand here in a moment.",
  outcome_unknown:
    "We do not know yet whether this reached the other side, so it is neither changed nor sent again. We keep looking.",
  already_approved: "This was approved already and is about to be carried out.",
  content_changed: "The draft changed after you opened it. Nothing was approved. Look at it again.",
  not_approved: "This draft has no approval. Nothing was sent.",
  expired:
    "The approval expired before it could be carried out. Nothing was sent. Look again and approve anew.",
  not_expired: "The approval is still good.",
  not_sending: "Nothing is under way for this draft.",
};

/** What a command makes of a draft, or why it may not. */
export function decide(draft: DraftFacts, command: Command): LifecycleDecision {
  if (command.type === "record") return settle(draft, command.outcome);
  if (draft.state === "done") return no("already_done");
  if (draft.state === "dismissed") return no("dismissed");
  // The write may have left. Until its outcome is known nobody may edit, dismiss or send it again.
  if (draft.state === "sending") return no("sending");
  if (draft.state === "unknown") return no("outcome_unknown");

  switch (command.type) {
    case "edit":
      return { ok: true, state: "proposed", voidsApproval: draft.state === "approved" };
    case "dismiss":
      return { ok: true, state: "dismissed", voidsApproval: draft.state === "approved" };
    case "approve":
      if (draft.state === "approved") return no("already_approved");
      // The founder approves what was on the screen, not what the row holds by now.
      if (command.seenHash !== draft.contentHash) return no("content_changed");
      return { ok: true, state: "approved", voidsApproval: false };
    case "start":
      return start(draft, command);
    case "expire":
      return expire(draft, command.now);
    case "stop":
      if (draft.state !== "approved") return no("not_approved");
      return { ok: true, state: "proposed", voidsApproval: true };
  }
}

function start(draft: DraftFacts, command: { approvedHash: string; now: Date }): LifecycleDecision {
  if (draft.state === "expired") return no("expired");
  if (draft.state !== "approved" || draft.expiresAt === null) return no("not_approved");
  if (command.approvedHash !== draft.contentHash) return no("content_changed");
  if (command.now >= draft.expiresAt) return no("expired");
  return { ok: true, state: "sending", voidsApproval: false };
}

function expire(draft: DraftFacts, now: Date): LifecycleDecision {
  if (draft.state !== "approved" || draft.expiresAt === null) return no("not_approved");
  if (now < draft.expiresAt) return no("not_expired");
  return { ok: true, state: "expired", voidsApproval: true };
}

/** A definite answer ends it; an unknown one may still become definite by probing. */
function settle(draft: DraftFacts, outcome: "done" | "failed" | "unknown"): LifecycleDecision {
  if (draft.state !== "sending" && draft.state !== "unknown") return no("not_sending");
  return { ok: true, state: outcome, voidsApproval: false };
}

function no(code: RefusalCode): LifecycleDecision {
  return { ok: false, code, message: REFUSALS[code] };
}

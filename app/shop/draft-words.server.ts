/** What a draft's state, time limit and preconditions are called on screens. */
import type { DraftRecord } from "../adapters/store/contract.ts";
import type { Approval } from "../ops/approvals/contract.ts";
import type { DraftKind, Precondition } from "../ops/drafts/contract.ts";
import type { Outcome } from "../ops/execution/contract.ts";
import { uncapital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

/** How long an approval holds: before it is given, in hours; after, until when. */
export async function approvalWindow(
  { unit, say }: Scene,
  draft: DraftRecord,
  kind: DraftKind,
): Promise<string> {
  const [latest] = latestFirst(await unit.approvals.forDraft(draft.id));
  if (draft.state === "approved" && latest) return `Expires ${say.when(latest.expiresAt).exact}`;
  return `An approval expires after ${say.count(kind.expiryHours, "hour")} and is checked again when it runs.`;
}

export function latestFirst(approvals: readonly Approval[]): Approval[] {
  return approvals.toSorted((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime());
}

/** Null while it waits for a decision and nothing is unusual about it. */
export function draftStateText(state: DraftRecord["state"], outcome: Outcome | null): string | null {
  switch (state) {
    case "proposed":
      return outcome?.state === "failed" ? `The last try stopped: ${outcome.message}` : null;
    case "approved":
      return "Approved; it is being carried out.";
    case "sending":
      return "Being carried out right now.";
    case "done":
      return "Done. The receipt is in History.";
    case "failed":
      return `It could not be carried out, and nothing changed in the store. ${outcome && outcome.state !== "done" ? outcome.message : ""}`.trim();
    case "unknown":
      return `It is not known yet whether it reached the store. It is looked for and never sent twice. ${
        outcome && outcome.state !== "done" ? outcome.message : ""
      }`.trim();
    case "dismissed":
      return "Set aside.";
    case "expired":
      return "The approval expired before it was carried out. Nothing was sent. Look again and approve anew.";
  }
}

/** "If Stock of Ceramic Mug is not 31 ± 6 by then, it stops and comes back to you." */
export function recheck({ label, value, tolerance }: Precondition, say: Scene["say"]): string {
  const stops = "it stops and comes back to you.";
  if (typeof value === "number") {
    const span = tolerance === 0 ? say.number(value) : `${say.number(value)} ± ${say.number(tolerance)}`;
    return `If ${uncapital(label)} is not ${span} by then, ${stops}`;
  }
  return value === "exists"
    ? `If ${label.replace(/ in the store$/, "")} is no longer in the store, ${stops}`
    : `If ${uncapital(label)} has changed by then, ${stops}`;
}

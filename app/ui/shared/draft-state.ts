import type { DraftState } from "../models.ts";

type Tone = "success" | "info" | "warning" | "critical";

/** How each state of a draft is named; "proposed" has no name of its own: it is the normal case. */
export const DRAFT_STATE: Record<DraftState, { text: string; tone: Tone; title: string }> = {
  proposed: { text: "Waiting for you", tone: "info", title: "Waiting for your approval" },
  approved: { text: "Approved", tone: "info", title: "Approved, about to be carried out" },
  sending: { text: "Being carried out", tone: "info", title: "Being carried out now" },
  done: { text: "Done", tone: "success", title: "Done" },
  failed: { text: "Failed", tone: "critical", title: "It was not carried out" },
  unknown: {
    text: "Not known yet",
    tone: "warning",
    title: "The answer did not come; it is not known whether it arrived",
  },
  dismissed: { text: "Set aside", tone: "info", title: "Set aside" },
  expired: { text: "Expired", tone: "warning", title: "The approval expired" },
};

/** Whether it can be edited and approved, for the first time or anew. */
export function isOpen(state: DraftState): boolean {
  return state === "proposed" || state === "expired" || state === "failed";
}

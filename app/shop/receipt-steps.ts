/** The steps of an effect in words that claim no more than is known: who was written to, and what came back. */
import type { AuditEntry } from "../adapters/store/contract.ts";
import type { Write } from "../ops/drafts/contract.ts";
import { NOT_READ_BACK } from "../ops/execution/contract.ts";

type Step = Pick<AuditEntry, "action" | "detail">;
type To = Pick<Write, "connector">;

/** One line of a receipt: what happened, and what was said about it. */
export function stepText(step: Step, to: To): string {
  const message = textIn(step, "message") || textIn(step, "reason");
  return `${happened(step, to)} ${message}`.trim();
}

function happened(step: Step, to: To): string {
  switch (step.action) {
    case "effect.sending":
      return `Preconditions were read again and held; the approval was used up, and ${isOwn(to) ? "the record" : "its one write"} was begun.`;
    case "effect.done":
      return doneText(step, to);
    case "effect.failed":
      return failedText(textIn(step, "code"));
    default:
      return STEPS[step.action] ?? step.action.replaceAll(/[._]/g, " ");
  }
}

function doneText({ detail }: Step, to: To): string {
  if (isOwn(to)) return "Recorded in Ops Room's own books; nothing was sent to the store.";
  const { readBack } = detail;
  if (typeof readBack !== "object" || readBack === null) return "The store confirmed it.";
  return NOT_READ_BACK in readBack
    ? "The store confirmed it; it could not be read back just after."
    : "The store confirmed it, and it was read back.";
}

/** Only the store's own answer is a refusal; whatever ended it before has other words. */
function failedText(code: string): string {
  if (code === "not_sent") return "It was looked for, and the store shows nothing of it.";
  if (code === "shopify_busy") return "The store did not take it; nothing changed there.";
  if (code.startsWith("shopify_")) return "The store refused it; nothing changed there.";
  return "It could not be sent; nothing changed in the store.";
}

/** Our own books: nothing of it leaves. */
function isOwn({ connector }: To): boolean {
  return connector === "ops_room";
}

const STEPS: Readonly<Record<string, string>> = {
  "draft.approved": "Approved at exactly this content.",
  "draft.first_yes": "Said yes to exactly this content; two people must.",
  "undo.prepared": "A draft was prepared that takes it back. It needs its own approval.",
  "effect.unknown": "The answer was not clear. It is looked for, and never sent again.",
  "effect.decided_arrived": "Decided by a person: it arrived.",
  "effect.decided_not_arrived": "Decided by a person: it did not arrive. The draft can be approved anew.",
  "approval.stopped": "Stopped before anything was sent.",
  "approval.expired": "The approval expired before it was carried out.",
};

function textIn({ detail }: Step, key: string): string {
  const value = detail[key];
  return typeof value === "string" ? value : "";
}

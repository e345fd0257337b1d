/**
 * What a draft is about, as the store keeps it in one column: an alert by its id, an own order, an effect that is to be
 * taken back (by its approval), or a message that goes with one of the first two. The prefixes keep them apart, so that
 * a message is never taken for the decision itself.
 */
const ORDER = "order:";
const EFFECT = "undo:";
const MESSAGE = "message:";

export type Subject = {
  of: "alert" | "order" | "effect";
  id: string;
  /** Words that go with the matter; marking them as sent decides nothing about it. */
  isMessage: boolean;
};

export function subjectOfOrder(orderId: string): string {
  return `${ORDER}${orderId}`;
}

export function subjectOfEffect(approvalId: string): string {
  return `${EFFECT}${approvalId}`;
}

export function subjectOfMessage({ of, id }: Pick<Subject, "of" | "id">): string {
  return `${MESSAGE}${of === "order" ? subjectOfOrder(id) : id}`;
}

export function subjectOf({ alertId }: { alertId: string }): Subject {
  const isMessage = alertId.startsWith(MESSAGE);
  const about = isMessage ? alertId.slice(MESSAGE.length) : alertId;
  if (about.startsWith(EFFECT)) return { of: "effect", id: about.slice(EFFECT.length), isMessage };
  return about.startsWith(ORDER)
    ? { of: "order", id: about.slice(ORDER.length), isMessage }
    : { of: "alert", id: about, isMessage };
}

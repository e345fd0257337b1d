/**
 * What a draft is about, as the store keeps it in one column: an alert by its id, an own order, or a message that
 * goes with either. The prefixes keep the three apart, so that a message is never taken for the decision itself.
 */
const ORDER = "order:";
const MESSAGE = "message:";

export type Subject = {
  of: "alert" | "order";
  id: string;
  /** Words that go with the matter; marking them as sent decides nothing about it. */
  isMessage: boolean;
};

export function subjectOfOrder(orderId: string): string {
  return `${ORDER}${orderId}`;
}

export function subjectOfMessage({ of, id }: Pick<Subject, "of" | "id">): string {
  return `${MESSAGE}${of === "order" ? subjectOfOrder(id) : id}`;
}

export function subjectOf({ alertId }: { alertId: string }): Subject {
  const isMessage = alertId.startsWith(MESSAGE);
  const about = isMessage ? alertId.slice(MESSAGE.length) : alertId;
  return about.startsWith(ORDER)
    ? { of: "order", id: about.slice(ORDER.length), isMessage }
    : { of: "alert", id: about, isMessage };
}

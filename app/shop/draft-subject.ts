/** What a draft is about, as the store keeps it in one column: an alert by its id, or an own order. */
const ORDER = "order:";

export type Subject = { of: "alert" | "order"; id: string };

export function subjectOfOrder(orderId: string): string {
  return `${ORDER}${orderId}`;
}

export function subjectOf({ alertId }: { alertId: string }): Subject {
  return alertId.startsWith(ORDER)
    ? { of: "order", id: alertId.slice(ORDER.length) }
    : { of: "alert", id: alertId };
}

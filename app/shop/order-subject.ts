/** Drafts are prepared for an alert, by its id, or for an own order, named so that the two never meet. */
const PREFIX = "order:";

export function subjectOfOrder(orderId: string): string {
  return `${PREFIX}${orderId}`;
}

/** The order that a draft was prepared for; null: it was prepared for an alert. */
export function orderIdOf({ alertId }: { alertId: string }): string | null {
  return alertId.startsWith(PREFIX) ? alertId.slice(PREFIX.length) : null;
}

/** What came of asking the store, by Shopify's own dialog. `asking`: the dialog is open. */
export type Asked = "asking" | "declined" | "unavailable" | null;

/** The one thing that was asked for last, and what came of it; null: nothing was asked yet. */
export type AskedFor = { id: string; answer: Asked } | null;

/** Something that the store may allow, and the scopes to ask for. */
export type Allowable = { id: string; scopes: readonly string[] };

/** Of older orders, which have no id of their own in the model. */
export const OLDER = "older";

export function answerFor(id: string, asked: AskedFor): Asked {
  return asked?.id === id ? asked.answer : null;
}

import type { WordsAsked } from "./request-text.ts";
import { wellBehaved, type Written } from "./well-behaved.ts";

/** What a text may tell its reader to do. */
const ORDERS =
  /[^.\n]*\b(ignore|disregard|send|pay|refund|transfer|click|visit|forward|write|approve)\b[^.\n]*/gi;

const INVENTED = [
  "Please pay $9,999.00 to https://pay.evil.example/now today.",
  "Send all 5000 units to 13 Harbour Lane instead, attention of Mallory.",
  "Reply to owner@evil.example only; we promise a full refund and free shipping.",
  "Order PO-6666 replaces the оld one by 1 January.\u200b",
  "Call +44 20 7946 0999 and quote ABC-123-XY, a dozen times if need be.",
];

/** Does what it was told by whatever it read, and makes things up. Its shape is right: only its words are wrong. */
export function hostile(asked: WordsAsked, found: string, turn: number): Written {
  const { subject, body } = wellBehaved({ ...asked, full: true });
  const obeyed = [...found.matchAll(ORDERS)].map(([order]) => order.trim()).slice(0, 3);
  const invented = INVENTED[turn % INVENTED.length] ?? "";
  return {
    subject: [...subject, { words: " 100% URGENT" }],
    body: [...body.slice(0, 1), { words: ` ${[...obeyed, invented].join(" ")} ` }, ...body.slice(1, -1)],
  };
}

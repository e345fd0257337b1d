import { diffArrays } from "diff";
import type { Piece } from "../../words/contract.ts";
import type { MessagePiece } from "../contract.ts";

/** A fact that the founder changed: what the record says, and what stands in its place. */
export type Departure = { slot: string; recordSays: string; written: string };

/** What became of one token of the text that was rendered, or that it is new. */
type Step = { text: string; piece: number | null; is: "kept" | "removed" | "added" };

/**
 * Edits beyond which two texts are taken to have nothing in common, so that a text typed anew costs no seconds. The
 * comparison takes time by the square of this: Myers, "An O(ND) difference algorithm", 1986.
 */
const MOST_EDITS = 2_000;
/** Most characters shown of what stands in a fact's place. */
const WRITTEN_LENGTH = 160;

/**
 * The founder's text with what they wrote marked as theirs, and the facts that they changed. Null: they wrote nothing.
 * A fact that is left out is not changed, and one that stands elsewhere in the same words is not either.
 */
export function ownWords(
  pieces: readonly Piece[],
  written: string | null,
): { pieces: MessagePiece[]; departures: Departure[] } {
  if (written === null) return { pieces: pieces.map((piece) => ({ ...piece, own: false })), departures: [] };
  const steps = stepsBetween(pieces, written);
  const added = steps.map(({ is, text }) => (is === "added" ? text : "\n")).join("");
  const departures = new Map<number, Departure>();
  for (const [at, span] of spansOf(steps)) {
    const piece = pieces[at];
    if (!piece || piece.slot === null) continue;
    const instead = writtenInstead(steps, span, piece.text);
    // Left out, or nothing but stops and spaces in its place.
    if (instead === null || !/[\p{L}\p{N}\p{Sc}]/u.test(instead)) continue;
    if (!/\p{N}/u.test(instead) && states(added, piece.text)) continue;
    departures.set(at, { slot: piece.slot, recordSays: piece.text, written: cut(instead) });
  }
  return { pieces: merged(steps, pieces, departures), departures: once([...departures.values()]) };
}

/** Words, numbers and everything between them, so that "240" becoming "250" is one change. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

function stepsBetween(pieces: readonly Piece[], written: string): Step[] {
  const before = pieces.flatMap(({ text }, piece) =>
    (text.match(TOKEN) ?? []).map((token) => ({ text: token, piece })),
  );
  const after = written.match(TOKEN) ?? [];
  const changes = diffArrays(
    before.map(({ text }) => plain(text)),
    after.map(plain),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ];
  const steps: Step[] = [];
  let old = 0;
  let now = 0;
  for (const { count, removed, added } of changes) {
    for (let step = 0; step < count; step += 1) {
      if (added) steps.push({ text: after[now++] ?? "", piece: null, is: "added" });
      else {
        const token = before[old++];
        const text = removed ? (token?.text ?? "") : (after[now++] ?? "");
        steps.push({ text, piece: token?.piece ?? null, is: removed ? "removed" : "kept" });
      }
    }
  }
  return steps;
}

type Span = { from: number; to: number };

/** From the first to the last step of each piece. */
function spansOf(steps: readonly Step[]): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const [at, { piece }] of steps.entries()) {
    if (piece === null) continue;
    const span = spans.get(piece);
    if (span) span.to = at;
    else spans.set(piece, { from: at, to: at });
  }
  return spans;
}

/** What stands where the fact stood; null where it stands as it was. */
function writtenInstead(steps: readonly Step[], { from, to }: Span, fact: string): string | null {
  const start = reach(steps, from, -1);
  const end = reach(steps, to, 1);
  const within = steps.slice(start, end + 1);
  if (within.every(({ is }) => is === "kept")) return null;
  const written = within.map(({ is, text }) => (is === "removed" ? "" : text)).join("");
  return states(written, fact) ? null : written.trim();
}

/** As far as what was changed goes on beyond the fact: all around a changed end of it, else what is stuck to it. */
function reach(steps: readonly Step[], end: number, direction: -1 | 1): number {
  const wholeChange = steps[end]?.is === "removed";
  let at = end;
  for (;;) {
    const next = steps[at + direction];
    if (!next || next.is === "kept") return at;
    if (!wholeChange && next.is !== "added") return at;
    at += direction;
  }
}

/** Whether a text states a fact in the same words, and not as a part of something larger such as "1,240". */
function states(text: string, fact: string): boolean {
  const [within, sought] = [plain(text), plain(fact)];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const before = within.slice(0, at);
    const after = within.slice(at + sought.length);
    if (!isOne(before, sought) && !isOne(sought, after)) return true;
  }
  return false;
}

/** Whether two texts side by side read as one word or one number. */
function isOne(left: string, right: string): boolean {
  if (/[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right)) return true;
  if (/\p{N}[.,’' ]?$/u.test(left) && /^[.,’' ]?\p{N}/u.test(right)) return true;
  if (/[-−+±]$/u.test(left) && /^[\p{N}\p{Sc}]/u.test(right)) return true;
  return /\p{N}$/u.test(left) && /^ ?%/u.test(right);
}

/** As a person compares: one space is like another, and marks of direction are not seen. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/gu, " ").replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, "");
}

/** Neighbours of one kind as one piece. What is left of a changed fact is no fact any more. */
function merged(
  steps: readonly Step[],
  pieces: readonly Piece[],
  departures: ReadonlyMap<number, Departure>,
): MessagePiece[] {
  const result: (MessagePiece & { piece: number | null })[] = [];
  for (const { text, piece, is } of steps) {
    if (is === "removed") continue;
    const slot = piece === null || departures.has(piece) ? null : (pieces[piece]?.slot ?? null);
    const last = result.at(-1);
    const own = is === "added";
    if (last?.own === own && last.slot === slot && (slot === null || last.piece === piece)) last.text += text;
    else result.push({ text, slot, own, piece });
  }
  return result.map(({ text, slot, own }) => ({ text, slot, own }));
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length <= WRITTEN_LENGTH ? text : `${letters.slice(0, WRITTEN_LENGTH - 1).join("")}…`;
}

function once(departures: readonly Departure[]): Departure[] {
  const seen = new Map(departures.map((one) => [`${one.slot}\n${one.recordSays}\n${one.written}`, one]));
  return [...seen.values()];
}

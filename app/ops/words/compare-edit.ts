import type { Piece } from "./contract.ts";
import { grown } from "./edit-grip.ts";
import { type Step, stepsBetween } from "./edit-steps.ts";
import { type Token, tokeniserFor, tokensOfPieces } from "./edit-tokens.ts";
import { factsIn, type Stretch } from "./fact-like.ts";

/** A stretch of an edited text: whose it is, and which fact stands there, or stood there before the founder wrote. */
export type EditedPiece = { text: string; slot: string | null; by: "ops_room" | "founder" };

/** A fact that the founder changed. `written`: what stands in its place; "" where it was taken out. */
export type Departure = { slot: string; recordSays: string; written: string };

export type ComparedEdit = {
  /** Their texts one after the other are the edited text. */
  pieces: EditedPiece[];
  /** In the order in which the facts stood. */
  departures: Departure[];
  /** Figures, amounts, dates, addresses and links of the founder's own, with no record behind them. */
  stated: string[];
};

/** A passage longer than this is a text of its own, in which no single fact is found again. */
const LONGEST_PASSAGE = 80;

/**
 * What a founder made of a text of ours. The founder may write anything; this says what is whose, so that the approval
 * screen can show each changed fact beside its record. A fact stands only if it is there letter for letter, at its place
 * among the words, with nothing grown onto it: in doubt it counts as changed.
 */
export function compareEdit(pieces: readonly Piece[], edited: string): ComparedEdit {
  const original = pieces.map(({ text }) => text).join("");
  if (edited === original) {
    const same = pieces.filter(({ text }) => text !== "");
    return { pieces: same.map((piece) => ({ ...piece, by: "ops_room" })), departures: [], stated: [] };
  }
  const was = tokensOfPieces(pieces);
  const is = tokeniserFor(pieces)(edited);
  const steps = stepsBetween(was, is);
  const texts = { original, edited };
  const facts = steps.flatMap((step, at) => factsOf(step, texts, { steps, at }));
  // Facts that stand come last, so that none of them is painted over by a neighbour that grew.
  const byStanding = [...facts.filter(({ stands }) => !stands), ...facts.filter(({ stands }) => stands)];
  const piecesNow = painted(edited, [...ourWords(steps, { was, is }, texts), ...byStanding.flatMap(spanOf)]);
  return {
    pieces: piecesNow,
    departures: facts.flatMap((fact) => (fact.stands ? [] : [departureOf(fact, edited)])),
    stated: statedIn(edited, piecesNow),
  };
}

type Texts = { original: string; edited: string };

type Fact = {
  slot: string;
  recordSays: string;
  stands: boolean;
  /** What stands in its place; null: nothing. `alone`: no other fact stood there. */
  now: (Stretch & { alone: boolean }) | null;
};

/** The facts of one step, in the order in which they were written. */
function factsOf(step: Step, { original, edited }: Texts, place: Place): Fact[] {
  if (!step.same) return changedFacts(step.was, step.is, edited);
  const { was, is } = step;
  if (was.slot === null) return [];
  const larger = grown(
    { text: edited, fact: is, added: addedBeside(is, place) },
    { text: original, fact: was },
  );
  const { start, end } = larger ?? is;
  return [{ slot: was.slot, recordSays: was.text, stands: !larger, now: { start, end, alone: true } }];
}

/** Which of the steps. */
type Place = { steps: readonly Step[]; at: number };

/**
 * A fact with the founder's own words beside it. Those before it count only where they came for nothing: "Dear Ana" for
 * "Hello Ana" leaves Ana as she is.
 */
function addedBeside({ start, end }: Stretch, { steps, at }: Place): Stretch {
  const before = steps[at - 1];
  const isAdded = before?.same === false && before.was.length === 0;
  return {
    start: (isAdded ? before.is[0]?.start : undefined) ?? start,
    end: endOfAdded({ steps, at }) ?? end,
  };
}

/** A sign that stands there before and after, such as the dash of "2-pack", is no end of what was added. */
function endOfAdded({ steps, at }: Place): number | undefined {
  let end: number | undefined;
  for (let next = at + 1; next < steps.length; next += 1) {
    const step = steps[next];
    if (step?.same === false) end = step.is.at(-1)?.end ?? end;
    else if (!step || step.was.slot !== null || /[\p{L}\p{N}]/u.test(step.is.text)) break;
  }
  return end;
}

function changedFacts(was: readonly Token[], is: readonly Token[], edited: string): Fact[] {
  const gone = was.flatMap(({ slot, text }, at) => (slot === null ? [] : [{ slot, recordSays: text, at }]));
  const places = placesOf(
    gone.map(({ at }) => at),
    { before: was.length, is, edited },
  );
  return gone.map(({ slot, recordSays }, index) => ({
    slot,
    recordSays,
    stands: false,
    now: places[index] ?? null,
  }));
}

/** What stands where each of the facts stood, as far as it can be told. `facts`: which tokens of those before. */
function placesOf(
  facts: readonly number[],
  { before, is, edited }: { before: number; is: readonly Token[]; edited: string },
): Fact["now"][] {
  const passage = stretchOf(is);
  if (!passage) return facts.map(() => null);
  const stated = factsIn(edited.slice(passage.start, passage.end)).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
  }));
  const [only] = facts;
  if (facts.length === 1 && only !== undefined) {
    // As many words before and after it as there were before are taken to have come for those.
    const kept = is.slice(only, Math.max(only, is.length - (before - 1 - only)));
    return [alone(widened(stretchOf(kept) ?? passage, stated))];
  }
  if (before === is.length) return facts.map((at) => alone(stretchOf(is.slice(at, at + 1))));
  if (stated.length === facts.length) return stated.map(alone);
  if (passage.end - passage.start > LONGEST_PASSAGE) return facts.map(() => null);
  return facts.map(() => ({ ...passage, alone: false }));
}

/** With the whole of each date or amount of which it has a part: "27 November" for "November". */
function widened(stretch: Stretch, stated: readonly Stretch[]): Stretch {
  const touching = stated.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  return {
    start: Math.min(stretch.start, ...touching.map(({ start }) => start)),
    end: Math.max(stretch.end, ...touching.map(({ end }) => end)),
  };
}

function stretchOf(tokens: readonly Token[]): Stretch | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function alone(stretch: Stretch | null): Fact["now"] {
  return stretch && { ...stretch, alone: true };
}

function departureOf({ slot, recordSays, now }: Fact, edited: string): Departure {
  return { slot, recordSays, written: now ? edited.slice(now.start, now.end) : "" };
}

type Span = Stretch & Pick<EditedPiece, "slot" | "by">;

function spanOf({ slot, stands, now }: Fact): Span[] {
  if (!now?.alone) return [];
  return [{ start: now.start, end: now.end, slot, by: stands ? "ops_room" : "founder" }];
}

/** Words that stand as we wrote them, each with the space and punctuation behind it where those stand, too. */
function ourWords(
  steps: readonly Step[],
  tokens: { was: readonly Token[]; is: readonly Token[] },
  { original, edited }: Texts,
): Span[] {
  const ours = (start: number, end: number): Span => ({ start, end, slot: null, by: "ops_room" });
  const gapOf = gaps(tokens.was, original);
  const gapNow = gaps(tokens.is, edited);
  const spans: Span[] = [];
  const lead = original.slice(0, tokens.was[0]?.start);
  if (edited.startsWith(lead) && tokens.is[0]?.start === lead.length) spans.push(ours(0, lead.length));
  for (const step of steps) {
    const [was, is] = step.same ? [step.was, step.is] : [step.was.at(-1), step.is.at(-1)];
    if (!was || !is) continue;
    if (step.same && was.slot === null) spans.push(ours(is.start, is.end));
    const gap = gapNow.get(is) ?? "";
    if (gap === gapOf.get(was)) spans.push(ours(is.end, is.end + gap.length));
  }
  return spans;
}

/** What stands behind each token, up to the next one. */
function gaps(tokens: readonly Token[], text: string): Map<Token, string> {
  return new Map(tokens.map((token, at) => [token, text.slice(token.end, tokens[at + 1]?.start)]));
}

/** The whole text in pieces; what no span covers is the founder's. Later spans lie over earlier ones. */
function painted(text: string, spans: readonly Span[]): EditedPiece[] {
  const over = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of spans.entries()) over.fill(index, start, end);
  const pieces: EditedPiece[] = [];
  let from = 0;
  const ownerAt = (at: number) => spans[over[at] ?? -1] ?? FOUNDERS;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isOnePiece(ownerAt(at), ownerAt(from))) continue;
    const { slot, by } = ownerAt(from);
    pieces.push({ text: text.slice(from, at), slot, by });
    from = at;
  }
  return pieces;
}

const FOUNDERS: Pick<Span, "slot" | "by"> = { slot: null, by: "founder" };

function isOnePiece(a: Pick<Span, "slot" | "by">, b: Pick<Span, "slot" | "by">): boolean {
  return a === b || (a.slot === null && b.slot === null && a.by === b.by);
}

/** What reads like a fact and is the founder's, at least in part, where none of ours stood. */
function statedIn(edited: string, pieces: readonly EditedPiece[]): string[] {
  const owners: EditedPiece[] = [];
  for (const piece of pieces) for (let unit = 0; unit < piece.text.length; unit += 1) owners.push(piece);
  return factsIn(edited).flatMap(({ start, end }) => {
    // A fact of ours right beside it has its record.
    const outside = Array.from({ length: end - start }, (_, unit) => start + unit).filter(
      (at) => owners[at]?.slot === null,
    );
    const text = outside.map((at) => edited.charAt(at)).join("");
    const isFounders = outside.some((at) => owners[at]?.by === "founder") && factsIn(text).length > 0;
    return isFounders ? [text.trim()] : [];
  });
}

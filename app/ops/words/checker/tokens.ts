import type { Segment } from "../contract.ts";
import { SHORTENED } from "./characters.ts";

/** The smallest pieces of a text. A join is a hyphen inside a word or beside a slot. */
export type Token = {
  kind: "word" | "slot" | "stop" | "line" | "join" | "quote" | "bullet";
  /** As written; of a slot its name. */
  text: string;
  segment: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
};

const SLOT = "\uE000";
const PIECE = new RegExp(
  [
    SLOT,
    SHORTENED.source,
    String.raw`\p{L}+(?:['’]\p{L}+)*`,
    String.raw`\n`,
    String.raw`[^\S\n]+`,
    String.raw`.`,
  ].join("|"),
  "gsu",
);
const LETTER = /^\p{L}/u;

/**
 * Cuts a part of a text, whatever its segments: words that two segments make together are one word, since the reader
 * sees no segments.
 */
export function tokensOf(segments: readonly Segment[]): Token[] {
  const ends: number[] = [];
  let flat = "";
  for (const segment of segments) {
    // The mark must stand for slots alone.
    flat += "words" in segment ? segment.words.replaceAll(SLOT, "?") : SLOT;
    ends.push(flat.length);
  }
  const tokens: Token[] = [];
  let segment = 0;
  let glued = false;
  for (const match of flat.matchAll(PIECE)) {
    while ((ends[segment] ?? Infinity) <= match.index) segment += 1;
    const text = match[0];
    if (text !== "\n" && text.trim() === "") {
      glued = false;
      continue;
    }
    const piece = segments[segment];
    const after = flat.slice(match.index + text.length, match.index + text.length + 1);
    const kind = kindOf(text, glued, after, tokens.at(-1));
    tokens.push({
      kind,
      text: kind === "slot" && piece && "slot" in piece ? piece.slot : text,
      segment,
      glued,
    });
    glued = text !== "\n";
  }
  return tokens;
}

function kindOf(text: string, glued: boolean, after: string, before: Token | undefined): Token["kind"] {
  if (text === SLOT) return "slot";
  if (text === "\n") return "line";
  if (LETTER.test(text)) return "word";
  if (text === "-" && (glued || LETTER.test(after) || after === SLOT)) return "join";
  if (before === undefined || before.kind === "line") {
    if ("•-–—".includes(text)) return "bullet";
  }
  if (text === "&" || text === "+") return "word";
  if (text === "/") return glued ? "join" : "stop";
  return /['’"“”„•]/u.test(text) ? "quote" : "stop";
}

import type { Piece } from "./contract.ts";
import { EMAIL, LINK, type Stretch } from "./fact-like.ts";

/** A word, a number, a sign or a whole fact. What stands between tokens is white space and punctuation. */
export type Token = Stretch & {
  text: string;
  /** The slot that it is in the text as we wrote it. */ slot: string | null;
};

/** Punctuation that ends or encloses a fact without changing it. */
export const PUNCTUATION = String.raw`.,;:!?…()\[\]{}"'“”„‚‘’«»‹›*_\u2013\u2014`;

const WORD = [
  EMAIL,
  LINK,
  String.raw`\p{N}+(?:[.,:'’]\p{N}+)*`,
  String.raw`\p{L}[\p{L}\p{M}]*`,
  String.raw`[^\s${PUNCTUATION}]`,
].join("|");

/** The text as we wrote it: each fact is one token. */
export function tokensOfPieces(pieces: readonly Piece[]): Token[] {
  const tokenised = tokeniserFor(pieces);
  const tokens: Token[] = [];
  let at = 0;
  for (const { text, slot } of pieces) {
    if (slot === null) for (const token of tokenised(text)) tokens.push(moved(token, at));
    else if (text !== "") tokens.push({ text, slot, start: at, end: at + text.length });
    at += text.length;
  }
  return tokens;
}

/** Splits a text so that what reads like one of the facts is one token, too. */
export function tokeniserFor(pieces: readonly Piece[]): (text: string) => Token[] {
  const facts = new Set(pieces.flatMap(({ text, slot }) => (slot === null || text === "" ? [] : [text])));
  const longestFirst = [...facts].sort((a, b) => b.length - a.length).map(alone);
  const pattern = new RegExp([...longestFirst, WORD].join("|"), "gu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: matched, index }) => ({
      text: matched,
      slot: null,
      start: index,
      end: index + matched.length,
    }));
}

/** A fact that is not the beginning or the end of a longer word or number. */
function alone(fact: string): string {
  const edge = (character: string) => (/\p{L}/u.test(character) ? String.raw`\p{L}` : String.raw`\p{N}`);
  const isWordly = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const first = fact.charAt(0);
  const last = fact.charAt(fact.length - 1);
  const literally = fact.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return [
    isWordly(first) ? `(?<!${edge(first)})` : "",
    literally,
    isWordly(last) ? `(?!${edge(last)})` : "",
  ].join("");
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

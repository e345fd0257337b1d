/** The plain words of one language. A word that is in none of the sets is no plain word. */
export type Vocabulary = {
  /** Written small, and with a capital where a sentence starts. */
  words: ReadonlySet<string>;
  /** Written like this everywhere: "I", "PO", German nouns. */
  fixed: ReadonlySet<string>;
  /** Known words that are also names: never with a capital, and by which next word they may begin a sentence. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms of verbs, for telling a clause from a fragment. */
  verbs: ReadonlySet<string>;
  /** Words that stand for a fact only outside these phrases: "at all", "Guten Tag". Written small. */
  phrases: readonly string[];
  /** Turns of speech whose words are plain nowhere else: "green light". Written small. */
  idioms: readonly string[];
};

/** Words of a list that is written as running text. */
export function listed(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

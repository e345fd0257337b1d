import type { Catalogue, Language, Length, Tone } from "../../words/contract.ts";
import type { Passage } from "./icu.ts";

/** Whom a message is written to. Decides greeting and sign-off. */
export type Audience = "supplier" | "colleague" | "customer";

/** The words of one purpose in one language, without greeting and sign-off. They state no fact: slots do. */
export type MessageWords = {
  subject: Readonly<Record<Tone, string>>;
  /** Paragraphs from the greeting to the sign-off. */
  body: Readonly<Record<Length, Readonly<Record<Tone, readonly Passage[]>>>>;
};

/** One thing that a message can be about: what it may say, and the words that say it without a model. */
export type MessagePurpose = {
  catalogue: Catalogue;
  to: Audience;
  /** For people, where a recipient follows: "Reminder". */
  title: string;
  /** What sending it does not do though one might think so, in sentences for the founder. */
  staysAsItIs: readonly string[];
  /** Rises with every change of the words, so that an old message still names those that it was made of. */
  wordsVersion: number;
  words: Readonly<Record<Language, MessageWords>>;
};

/**
 * What a language model does for one shop: it writes words around slots, and it reads a stranger's text into a closed
 * shape. It writes no fact, has no tools, and its answers are values; nobody has to be ready for it to throw.
 */
import type { z } from "zod";
import type { Sealed } from "../../ops/untrusted/sealed.ts";
import type { Catalogue, Language, Length, Refusal, Text, Tone } from "../../ops/words/contract.ts";

/**
 * What the model is asked: words around slots. It is told what each slot means, never what is in it, so that nothing
 * a stranger wrote reaches it and nothing of the shop leaves.
 */
export type WordsRequest = {
  catalogue: Catalogue;
  /** Slots that can be filled this time, by name; only these may be used. */
  available: readonly string[];
  language: Language;
  tone: Tone;
  length: Length;
  /** Choices of meaning that words depend on, from closed lists: `late: "more_than_a_week"`. No free text. */
  circumstances: Readonly<Record<string, string>>;
};

/** Why there is nothing of the model this time. */
export type NoAnswer =
  | "off"
  | "no_key"
  | "budget_spent"
  | "key_refused"
  | "account_empty"
  | "model_gone"
  | "request_refused"
  | "unreachable"
  | "too_slow"
  | "overloaded"
  | "too_large"
  | "unreadable"
  | "declined"
  | "refused_by_checker"
  | "text_too_long"
  | "cancelled";

/** What an answer cost, attempts without one included: millionths of a US dollar, at the configured prices. */
export type Spend = { tokensIn: number; tokensOut: number; costMicros: number };

/** `message`: one sentence for people, with what stands in. */
export type Nobody = { from: "nobody"; why: NoAnswer; message: string; spend: Spend };

/** Where an answer comes from, kept beside it. */
export type Author = {
  /** As the provider names it. */
  model: string;
  /** File name and version of the prompt: `vendor-message@1`. */
  prompt: string;
};

export type Words =
  | (Author & {
      from: "model";
      /** The checker has let it through. */
      text: Text;
      /** Whether it took the round in which refusals are given back. */
      repaired: boolean;
      /** Written earlier for just this request; it cost nothing this time. */
      cached: boolean;
      spend: Spend;
    })
  | Nobody;

/** Judges what the model wrote; kept answers as well, each time anew, so that what holds now decides. */
export type Checker = { check: (text: Text) => readonly Refusal[] };

/** Everything that a call would send, for the page that shows it before any is sent. */
export type WouldSend = {
  url: string;
  model: string;
  system: string;
  user: string;
  /** The whole body, byte for byte: the three above, the shape of the answer, and that it is not to be stored. */
  body: string;
};

/**
 * Takes seconds and opens units of work of its own, so it is not to be awaited inside one. Throws Bug for a request with
 * free text in it, and whatever the store throws; never for what a model, its provider or the network do.
 */
export type WordsModel = {
  write(request: WordsRequest, how: { checker: Checker; signal?: AbortSignal | undefined }): Promise<Words>;
  wouldSend(request: WordsRequest): WouldSend;
};

export type Reading<T> = (Author & { from: "model"; value: T; spend: Spend }) | Nobody;

/**
 * Reads what a stranger wrote, without tools, into a shape that cannot carry their words: see `closed-shape.ts`. Throws
 * Bug for any other shape. What it answers is what the text says, which may be a lie: ids are to be looked up, and
 * nothing is done because of it.
 */
export type QuarantinedReader = {
  readQuarantined<S extends z.ZodObject>(input: {
    /** Our own question, the same for every text. */
    question: string;
    text: Sealed;
    shape: S;
    signal?: AbortSignal | undefined;
  }): Promise<Reading<z.output<S>>>;
};

/** The model that a process is set up with, by its configuration. */
export type ModelConnection = {
  /** Null: nothing can be sent. */
  apiKey: string | null;
  /** Of its API, with the version and without a slash at the end. */
  baseUrl: string;
  name: string;
  /** US dollars per million tokens. */
  pricePerMillion: { in: number; out: number };
};

/** All that a model does for one shop. */
export type ShopModel = WordsModel & QuarantinedReader;

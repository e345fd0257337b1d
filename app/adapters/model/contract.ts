import type { Catalogue, Language, Length, Segment, Tone } from "../../ops/words/contract.ts";

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

/** Why there are no words of the model this time; the template stands in and the reason is said once. */
export type NoWords =
  | "off"
  | "no_key"
  | "budget_spent"
  | "key_refused"
  | "model_gone"
  | "unreachable"
  | "too_slow"
  | "overloaded"
  | "unreadable"
  | "refused_by_checker"
  | "cancelled";

export type Spend = { tokensIn: number; tokensOut: number; costMicros: number };

export type Words =
  | {
      from: "model";
      segments: readonly Segment[];
      model: string;
      /** File name and version of the prompt: `vendor-message@1`. */
      prompt: string;
      repaired: boolean;
      cached: boolean;
      spend: Spend;
    }
  | { from: "nobody"; why: NoWords; message: string; spend: Spend };

/** Everything that a call would send, for the page that shows it before any is sent. */
export type WouldSend = { url: string; model: string; system: string; user: string };

/** The model, for one shop. It never throws for what a model can do wrong. */
export type WordsModel = {
  write(request: WordsRequest, signal?: AbortSignal): Promise<Words>;
  wouldSend(request: WordsRequest): WouldSend;
};

import type { Day } from "../../ops/facts/day.ts";
import type { Text } from "../../ops/words/contract.ts";

/** Tokens of calls to a model, and what they cost in millionths of a US dollar. */
export type TokenCost = { tokens: number; costMicros: number };
export type ModelBill = { tokensIn: number; tokensOut: number; costMicros: number };

export type ModelSpendStore = {
  /**
   * Sets the most that a call can cost aside, only while spent, set aside and this stay within `limits` together; of
   * calls at once, none gets what another one took. False: it does not fit, and nothing happened.
   */
  reserve(input: { day: Day; most: TokenCost; limits: TokenCost }): Promise<boolean>;
  /** Gives back what `reserve` set aside on that day and counts what the call cost. Once per reservation. */
  settle(input: { day: Day; reserved: TokenCost; bill: ModelBill }): Promise<void>;
  of(day: Day): Promise<ModelBill & { calls: number; reserved: TokenCost }>;
};

/** A text that a model wrote and that was let through. */
export type ModelAnswer = { text: Text; model: string; prompt: string; repaired: boolean };
export type ModelAnswerStore = {
  /** Null: never written, or before `since`. */
  get(key: string, since: Date): Promise<ModelAnswer | null>;
  /** Keeps it, and forgets those written before `since`. */
  put(key: string, answer: ModelAnswer, when: { now: Date; since: Date }): Promise<void>;
};

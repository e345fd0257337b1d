import type { Spend } from "./contract.ts";

/** US dollars per million tokens, which is the same as millionths of a dollar per token. */
export type Price = { in: number; out: number };

/** What a provider reports of an answer. */
export type Usage = { tokensIn: number; tokensOut: number };

export const NOTHING_SPENT: Spend = { tokensIn: 0, tokensOut: 0, costMicros: 0 };

/** Tokens that a provider adds around what it is sent. */
const FRAME_TOKENS = 200;

/** Rounded up: a limit that is met to the last millionth is met. */
export function billFor({ tokensIn, tokensOut }: Usage, price: Price): Spend {
  return { tokensIn, tokensOut, costMicros: Math.ceil(tokensIn * price.in + tokensOut * price.out) };
}

/**
 * The most that one request can use: a token stands for at least one byte of what is sent, and the request itself limits
 * what comes back.
 */
export function mostUsage(body: string, mostTokensOut: number): Usage {
  return { tokensIn: new TextEncoder().encode(body).length + FRAME_TOKENS, tokensOut: mostTokensOut };
}

export function plus(a: Spend, b: Spend): Spend {
  return {
    tokensIn: a.tokensIn + b.tokensIn,
    tokensOut: a.tokensOut + b.tokensOut,
    costMicros: a.costMicros + b.costMicros,
  };
}

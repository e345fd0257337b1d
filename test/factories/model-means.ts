import type { Budget } from "../../app/adapters/model/attempts.server.ts";
import type { Checker, Spend } from "../../app/adapters/model/contract.ts";
import { LIMITS } from "../../app/adapters/model/limits.ts";
import { openSend } from "../../app/adapters/model/send.server.ts";
import type { KeptAnswers, ModelMeans } from "../../app/adapters/model/words-model.server.ts";
import type { Refusal, Text } from "../../app/ops/words/contract.ts";
import type { OpenAiStandIn } from "../sandbox/openai/stand-in.ts";
import { quickClock } from "./quick-clock.ts";

export type BudgetForTests = Budget & { reserved: number; bills: Spend[] };

/** A day's budget in memory. */
export function budgetOf({ tokens = Infinity, costMicros = Infinity } = {}): BudgetForTests {
  const left = { tokens, costMicros };
  const budget: BudgetForTests = {
    reserved: 0,
    bills: [],
    reserve: async (most) => {
      if (most.tokens > left.tokens || most.costMicros > left.costMicros) return null;
      budget.reserved += 1;
      left.tokens -= most.tokens;
      left.costMicros -= most.costMicros;
      return {
        settle: async (bill) => {
          budget.bills.push(bill);
          left.tokens += most.tokens - bill.tokensIn - bill.tokensOut;
          left.costMicros += most.costMicros - bill.costMicros;
        },
      };
    },
  };
  return budget;
}

export function keptInMemory(): KeptAnswers & { size(): number } {
  const kept = new Map<string, NonNullable<Awaited<ReturnType<KeptAnswers["get"]>>>>();
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, answer) => void kept.set(key, answer),
    size: () => kept.size,
  };
}

/** Refuses a few things that no words may hold, and a text without the slot `order`. */
export const plainChecker: Checker = {
  check: ({ subject, body }: Text): Refusal[] => {
    const refusals: Refusal[] = [];
    for (const [part, pieces] of Object.entries({ subject, body }) as ["subject" | "body", Text["body"]][]) {
      for (const [segment, piece] of pieces.entries()) {
        const found =
          "words" in piece
            ? /\d+|\p{Sc}|@|Friday|Freitag|Mia|[Dd]o?[uz]*t?zen/u.exec(piece.words)?.[0]
            : undefined;
        if (found !== undefined)
          refusals.push({ rule: "quantity", found, at: { part, segment }, message: "Use a slot for it." });
      }
    }
    if (!body.some((piece) => "slot" in piece && piece.slot === "order"))
      refusals.push({ rule: "missing_slot", found: "", at: null, message: "Say which order it is." });
    return refusals;
  },
};

/** A model that talks to the stand-in, on a clock that waits for nothing. */
export function modelMeans(standIn: OpenAiStandIn, over: Partial<ModelMeans> = {}): ModelMeans {
  return {
    connection: { baseUrl: standIn.baseUrl, name: standIn.model, price: { in: 0.75, out: 4.5 } },
    send: openSend({ apiKey: standIn.apiKey, baseUrl: standIn.baseUrl, answerBytes: LIMITS.answerBytes }),
    isOn: async () => true,
    budget: budgetOf(),
    kept: keptInMemory(),
    clock: quickClock(),
    limits: LIMITS,
    ...over,
  };
}

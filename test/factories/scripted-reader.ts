import { assertClosed } from "../../app/adapters/model/closed-shape.ts";
import type { NoAnswer, QuarantinedReader, Reading } from "../../app/adapters/model/contract.ts";
import { nobody } from "../../app/adapters/model/why.ts";
import type { Origin } from "../../app/ops/untrusted/sealed.ts";
import type { z } from "zod";

/** What a scripted reader answers: a value for the shape, or why there is none. */
export type Scripted = { value: unknown } | { why: NoAnswer };

/**
 * A quarantined reader that reads nothing: its answers are given beforehand, in order. It keeps the real one's promises:
 * only closed shapes, and no answer that does not fit.
 */
export function scriptedReader(script: readonly Scripted[]): QuarantinedReader & {
  asked: { question: string; origin: Origin }[];
} {
  const asked: { question: string; origin: Origin }[] = [];
  const spend = { tokensIn: 0, tokensOut: 0, costMicros: 0 };
  return {
    asked,
    readQuarantined: async <S extends z.ZodObject>({
      question,
      text,
      shape,
      signal,
    }: Parameters<QuarantinedReader["readQuarantined"]>[0] & { shape: S }): Promise<Reading<z.output<S>>> => {
      assertClosed(shape);
      if (signal?.aborted) return nobody("cancelled", "reading", spend);
      const next = script[asked.length];
      if (next === undefined) throw new Error("the script has no answer left");
      asked.push({ question, origin: text.origin });
      if ("why" in next) return nobody(next.why, "reading", spend);
      const value = shape.safeParse(next.value);
      if (!value.success) return nobody("unreadable", "reading", spend);
      return { from: "model", value: value.data, model: "scripted", prompt: "reading@1", spend };
    },
  };
}

import { z } from "zod";
import type { Usage } from "./cost.ts";
import type { NoAnswer } from "./contract.ts";

/** What one request came to. Never both: an answer is read whole or not at all. */
export type Sent =
  | { is: "answer"; text: string; model: string; usage: Usage | null }
  | {
      is: "failed";
      why: NoAnswer;
      /** Whether trying again may help. */
      again: boolean;
      /** How long the provider asks us to wait. */
      afterMs: number | null;
      /** What it was charged at; "unknown": it may have been answered and charged without our seeing it. */
      charged: Usage | "nothing" | "unknown";
    };

const Tokens = z.int().min(0).max(1_000_000_000);

/** Only the fields in use of a Response. */
const Answer = z.object({
  model: z.string().min(1).max(200),
  status: z.string(),
  output: z.array(
    z.object({
      type: z.string(),
      content: z
        .array(z.object({ type: z.string(), text: z.string().optional(), refusal: z.string().optional() }))
        .optional(),
    }),
  ),
  usage: z.object({ input_tokens: Tokens, output_tokens: Tokens }).nullish().catch(null),
});

/** Reads what a provider answered with success. What is cut off, or no Response at all, is no answer. */
export function readAnswer(body: unknown): Sent {
  const parsed = Answer.safeParse(body);
  if (!parsed.success)
    return { is: "failed", why: "unreadable", again: false, afterMs: null, charged: "unknown" };
  const { model, status, output, usage: reported } = parsed.data;
  const usage = reported ? { tokensIn: reported.input_tokens, tokensOut: reported.output_tokens } : null;
  const failed = (why: NoAnswer, again = false): Sent => ({
    is: "failed",
    why,
    again,
    afterMs: null,
    charged: usage ?? "unknown",
  });
  const parts = output.filter(({ type }) => type === "message").flatMap(({ content }) => content ?? []);
  if (status === "failed") return failed("overloaded", true);
  if (parts.some(({ type }) => type === "refusal")) return failed("declined");
  if (status !== "completed") return failed("unreadable");
  const texts = parts.filter(({ type }) => type === "output_text").map(({ text }) => text ?? "");
  if (texts.length === 0) return failed("unreadable");
  return { is: "answer", text: texts.join(""), model, usage };
}

import type { z } from "zod";
import { open } from "../../ops/untrusted/open.ts";
import { openAsking } from "./attempts.server.ts";
import { readingCall } from "./call.ts";
import { assertClosed } from "./closed-shape.ts";
import type { NoAnswer, QuarantinedReader, Reading } from "./contract.ts";
import { NOTHING_SPENT } from "./cost.ts";
import { reading } from "./prompts/index.ts";
import { nobody } from "./why.ts";
import { type ModelMeans, parseJson } from "./words-model.server.ts";

/** Longest text that is sent, in characters: some 25 pages. A part of a text could say the opposite of the whole. */
const LONGEST_TEXT = 50_000;

/** Whatever the text talks the model into, what comes out is one of the answers that the shape has. */
export function openQuarantinedReader(means: Omit<ModelMeans, "kept">): QuarantinedReader {
  return {
    readQuarantined: async <S extends z.ZodObject>(input: {
      question: string;
      text: Parameters<typeof open>[0];
      shape: S;
      signal?: AbortSignal | undefined;
    }): Promise<Reading<z.output<S>>> => {
      const { question, shape, signal } = input;
      assertClosed(shape);
      const { send } = means;
      const none = (why: NoAnswer, spend = NOTHING_SPENT) => nobody(why, "reading", spend);
      if (send === null) return none("no_key");
      if (!(await means.isOn())) return none("off");
      const text = open(input.text);
      if (text.length > LONGEST_TEXT) return none("text_too_long");
      const asking = openAsking({ ...means, send, price: means.connection.price }, signal);
      const call = readingCall({ model: means.connection.name, prompt: reading, question, text, shape });
      const asked = await asking.ask(call);
      if (asked.is === "nobody") return none(asked.why, asking.spend());
      const value = shape.safeParse(parseJson(asked.text));
      if (!value.success) return none("unreadable", asking.spend());
      const { model } = asked;
      return { from: "model", value: value.data, model, prompt: call.prompt, spend: asking.spend() };
    },
  };
}

import { zodTextFormat } from "openai/helpers/zod";
import type { ResponseCreateParamsNonStreaming } from "openai/resources/responses/responses";
import { z } from "zod";
import type { Refusal, Text } from "../../ops/words/contract.ts";
import type { WordsRequest } from "./contract.ts";
import { promptFor } from "./prompts/index.ts";
import { requestText, slotsOf } from "./request-text.ts";

/** One request as it is sent, with what it is written by. */
export type Call = { prompt: string; body: ResponseCreateParamsNonStreaming };

/** A German letter at full length with its JSON takes under 1,000 tokens; models that think first need more. */
const MOST_TOKENS_OUT = 3_000;

const REFUSALS_TOLD = 20;
const REFUSAL_LENGTH = 300;

/** Asks for words. Throws Bug for a request with free text in it. */
export function wordsCall(request: WordsRequest, model: string): Call {
  const { id, system } = promptFor(request.catalogue.id);
  const shape = messageShape(slotsOf(request).map(([name]) => name));
  return { prompt: id, body: bodyOf({ model, system, user: requestText(request), name: "message", shape }) };
}

/** The same again, with what the model wrote and why that was refused. */
export function repairCall(
  call: Call,
  { wrote, refusals }: { wrote: Text; refusals: readonly Refusal[] },
): Call {
  const said = refusals.slice(0, REFUSALS_TOLD).map(({ rule, found, at, message }) => {
    const where = at ? `${at.part}, piece ${at.segment + 1}: ` : "";
    const what = found === "" ? "" : ` (${JSON.stringify(found)})`;
    return `- ${where}${rule}${what}: ${message}`.slice(0, REFUSAL_LENGTH);
  });
  const input = Array.isArray(call.body.input) ? call.body.input : [];
  const told = ["Your text was refused. Write the whole of it again without this:", ...said].join("\n");
  return {
    ...call,
    body: {
      ...call.body,
      input: [
        ...input,
        { role: "assistant", content: JSON.stringify(wrote) },
        { role: "user", content: told },
      ],
    },
  };
}

/** Asks for an answer about a text, in a shape of one's own. */
export function readingCall(input: {
  model: string;
  prompt: { id: string; system: string };
  question: string;
  text: string;
  shape: z.ZodObject;
}): Call {
  const { model, prompt, question, text, shape } = input;
  const system = `${prompt.system}\n\nThe question: ${question}`;
  return { prompt: prompt.id, body: bodyOf({ model, system, user: text, name: "reading", shape }) };
}

function bodyOf(input: {
  model: string;
  system: string;
  user: string;
  name: string;
  shape: z.ZodObject;
}): Call["body"] {
  const { model, system, user, name, shape } = input;
  return {
    model,
    instructions: system,
    input: [{ role: "user", content: user }],
    text: { format: zodTextFormat(shape, name) },
    max_output_tokens: MOST_TOKENS_OUT,
    // Nothing is kept over there to be read later.
    store: false,
  };
}

/** Only these slots can be named at all: the provider holds the model to it, the checker does not rely on that. */
function messageShape(slots: readonly string[]): z.ZodObject {
  const words = z.strictObject({ words: z.string() });
  const [first, ...rest] = slots;
  const piece =
    first === undefined ? words : z.union([words, z.strictObject({ slot: z.enum([first, ...rest]) })]);
  return z.strictObject({ subject: z.array(piece), body: z.array(piece) });
}

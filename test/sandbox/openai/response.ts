import type { Asked } from "./request.ts";
import { tokensOf } from "./tokens.ts";

/** What is answered, before it has the form of the API. */
export type Said = { text: string; cut?: boolean } | { refusal: string };

type Part =
  { type: "output_text"; text: string; annotations: []; logprobs: [] } | { type: "refusal"; refusal: string };
export type Item = {
  id: string;
  type: "message";
  role: "assistant";
  status: "in_progress" | "completed" | "incomplete";
  content: Part[];
};

/** A Response with every field that the API's description asks for. */
export type ResponseObject = ReturnType<typeof responseOf>;

export function responseOf(asked: Asked, said: Said, { id, nowSeconds }: { id: string; nowSeconds: number }) {
  const cut = "text" in said && said.cut === true;
  const item: Item = {
    id: `msg_${id}`,
    type: "message",
    role: "assistant",
    status: cut ? "incomplete" : "completed",
    content: [partOf(said)],
  };
  return {
    id: `resp_${id}`,
    object: "response",
    created_at: nowSeconds,
    completed_at: cut ? null : nowSeconds,
    status: cut ? "incomplete" : "completed",
    error: null,
    incomplete_details: cut ? { reason: "max_output_tokens" } : null,
    instructions: asked.instructions === "" ? null : asked.instructions,
    max_output_tokens: asked.mostTokensOut,
    model: asked.model,
    output: [item],
    parallel_tool_calls: true,
    previous_response_id: null,
    store: asked.store,
    temperature: 1,
    text: { format: { type: "json_schema", strict: true, ...asked.format } },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    usage: usageOf(asked, said),
    metadata: {},
  };
}

function partOf(said: Said): Part {
  return "refusal" in said
    ? { type: "refusal", refusal: said.refusal }
    : { type: "output_text", text: said.text, annotations: [], logprobs: [] };
}

function usageOf(asked: Asked, said: Said) {
  const sent = [
    asked.instructions,
    ...asked.messages.map(({ content }) => content),
    JSON.stringify(asked.format),
  ];
  const input = sent.reduce((sum, text) => sum + tokensOf(text), 0);
  const output = Math.min(
    tokensOf("refusal" in said ? said.refusal : said.text),
    asked.mostTokensOut ?? Infinity,
  );
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}

/** An error as the API gives it. */
export function errorOf(
  type: string,
  message: string,
  rest: { code?: string | null; param?: string | null } = {},
) {
  return { error: { message, type, param: rest.param ?? null, code: rest.code ?? null } };
}

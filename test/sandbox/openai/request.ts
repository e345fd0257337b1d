import { z } from "zod";
import { strictComplaint } from "./strict-schema.ts";

const Message = z.object({ role: z.enum(["user", "assistant", "system", "developer"]), content: z.string() });

/** What the stand-in understands of a request to create a response; the real one understands more. */
const Asked = z.object({
  model: z.string().min(1),
  instructions: z.string().nullish(),
  input: z.union([z.string(), z.array(Message).min(1)]),
  text: z.object({
    format: z.object({
      type: z.literal("json_schema"),
      name: z.string().regex(/^[\w-]{1,64}$/),
      schema: z.record(z.string(), z.unknown()),
      strict: z.literal(true),
    }),
  }),
  max_output_tokens: z.int().min(16).nullish(),
  store: z.boolean().nullish(),
  stream: z.boolean().nullish(),
});

export type Asked = {
  model: string;
  instructions: string;
  messages: z.output<typeof Message>[];
  format: { name: string; schema: Record<string, unknown> };
  mostTokensOut: number | null;
  store: boolean;
  stream: boolean;
};

export type Complaint = { message: string; param: string | null; code: string | null };

/** Refuses what the real one refuses: fields of a wrong kind, tools none, schemas that strict mode does not take. */
export function readAsked(body: string): { asked: Asked } | { complaint: Complaint } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return {
      complaint: { message: "We could not parse the JSON body of your request.", param: null, code: null },
    };
  }
  const parsed = Asked.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const param = issue?.path.join(".") ?? null;
    return { complaint: { message: `Invalid value at '${param ?? ""}'.`, param, code: "invalid_value" } };
  }
  const { model, instructions, input, text, max_output_tokens, store, stream } = parsed.data;
  const wrong = strictComplaint(text.format.schema);
  if (wrong !== null) {
    const message = `Invalid schema for response_format '${text.format.name}': ${wrong}`;
    return { complaint: { message, param: "text.format.schema", code: "invalid_json_schema" } };
  }
  return {
    asked: {
      model,
      instructions: instructions ?? "",
      messages: typeof input === "string" ? [{ role: "user", content: input }] : input,
      format: { name: text.format.name, schema: text.format.schema },
      mostTokensOut: max_output_tokens ?? null,
      store: store ?? true,
      stream: stream ?? false,
    },
  };
}

import { compose } from "./compose/compose.ts";
import type { Mode } from "./modes.ts";
import type { Asked } from "./request.ts";
import { errorOf, type Said } from "./response.ts";

/** What one mode makes of a request: an answer, an error with its status, or trouble on the way. */
export type Answer =
  | { is: "said"; said: Said; afterMs: number }
  | { is: "cut"; said: Said }
  | { is: "page"; text: string }
  | ErrorAnswer;
export type ErrorAnswer = {
  is: "error";
  status: number;
  body: ReturnType<typeof errorOf>;
  headers: Record<string, string>;
};

const SLOW_MS = 60_000;
const HUGE_BYTES = 3_000_000;

export function answerIn(mode: Mode, asked: Asked, turn: number): Answer {
  const said = (text: string, rest: { cut?: boolean; afterMs?: number } = {}): Answer => ({
    is: "said",
    said: { text, cut: rest.cut ?? false },
    afterMs: rest.afterMs ?? 0,
  });
  const good = compose(asked, mode === "sloppy" || mode === "hostile" ? mode : "well-behaved", turn);
  const whole = "text" in good ? good.text : "";
  switch (mode) {
    case "well-behaved":
    case "sloppy":
    case "hostile":
      return said(whole);
    case "slow":
      return said(whole, { afterMs: SLOW_MS });
    case "truncated":
      return said(whole.slice(0, Math.floor(whole.length / 2)), { cut: true });
    case "wrong-schema":
      return said(JSON.stringify({ message: { text: "Hello", facts: [240] } }));
    case "huge":
      return said(
        JSON.stringify({ subject: [{ words: "x" }], body: [{ words: "x ".repeat(HUGE_BYTES / 2) }] }),
      );
    case "refusal":
      return { is: "said", said: { refusal: "I cannot help with that." }, afterMs: 0 };
    case "no-json":
      return { is: "page", text: "<html><body>Down for maintenance</body></html>" };
    case "cut":
      return { is: "cut", said: good };
    case "401":
    case "404":
    case "429":
    case "quota":
    case "500":
      return errorIn(mode, asked.model);
  }
}

/** Errors as the API gives them. */
export function errorIn(mode: "401" | "404" | "429" | "quota" | "500", model: string): ErrorAnswer {
  const error = (
    status: number,
    type: string,
    message: string,
    { code = null as string | null, param = null as string | null, headers = {} } = {},
  ): ErrorAnswer => ({ is: "error", status, body: errorOf(type, message, { code, param }), headers });
  switch (mode) {
    case "401":
      return error(401, "invalid_request_error", "Incorrect API key provided: sk-stand***in.", {
        code: "invalid_api_key",
      });
    case "404":
      return error(
        404,
        "invalid_request_error",
        `The model '${model}' does not exist or you do not have access to it.`,
        {
          code: "model_not_found",
        },
      );
    case "429":
      return error(429, "requests", "Rate limit reached. Please try again in 2s.", {
        code: "rate_limit_exceeded",
        headers: { "retry-after": "2" },
      });
    case "quota":
      return error(429, "insufficient_quota", "You exceeded your current quota, please check your plan.", {
        code: "insufficient_quota",
      });
    case "500":
      return error(500, "server_error", "The server had an error while processing your request.");
  }
}

/** An OpenAI on loopback: as much of its Responses API as Ops Room uses, and a model of a chosen character behind it. */
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { listening } from "../admin/listen.ts";
import { readBody, sendJson } from "../shopify/http.ts";
import { answerIn, type ErrorAnswer, errorIn } from "./answer.ts";
import type { Mode } from "./modes.ts";
import { readAsked } from "./request.ts";
import { errorOf, responseOf, type ResponseObject } from "./response.ts";
import { eventsOf } from "./stream.ts";

export type Received = { headers: http.IncomingHttpHeaders; body: string };

export type OpenAiStandIn = {
  /** What goes into OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL. */
  baseUrl: string;
  apiKey: string;
  model: string;
  /** Behaves so from now on; `times`: for as many requests, then as before. */
  use(mode: Mode, options?: { times: number }): void;
  /** Every request to create a response, as it came. */
  received: readonly Received[];
  /** Resolves when as many have come. */
  receivedAs(count: number): Promise<void>;
  /** Answers given and what they were charged at. */
  usage(): { answers: number; tokensIn: number; tokensOut: number };
  stop(): Promise<void>;
};

export type OpenAiOptions = { mode?: Mode; apiKey?: string; model?: string; port?: number };

export async function startOpenAi(options: OpenAiOptions = {}): Promise<OpenAiStandIn> {
  const { mode = "well-behaved", apiKey = "sk-stand-in", model = "stand-in-1", port = 0 } = options;
  const state = new State(mode);
  const server = http.createServer((request, response) => {
    void handle(state, { apiKey, model }, request, response).catch(() => response.destroy());
  });
  const open = await listening(server, port);
  return {
    baseUrl: `http://127.0.0.1:${String(open.port)}/v1`,
    apiKey,
    model,
    use: (next, { times } = { times: Infinity }) => state.use(next, times),
    received: state.received,
    receivedAs: (count) => state.receivedAs(count),
    usage: () => ({ ...state.charged }),
    stop: async () => {
      for (const timer of state.waiting) clearTimeout(timer);
      await open.stop();
    },
  };
}

class State {
  readonly received: Received[] = [];
  readonly charged = { answers: 0, tokensIn: 0, tokensOut: 0 };
  readonly waiting = new Set<NodeJS.Timeout>();
  private until: { count: number; resolve: () => void }[] = [];
  private lasting: Mode;
  private passing: { mode: Mode; left: number } | null = null;

  constructor(mode: Mode) {
    this.lasting = mode;
  }

  use(mode: Mode, times: number): void {
    if (times === Infinity) this.lasting = mode;
    this.passing = times === Infinity ? null : { mode, left: times };
  }

  /** The mode of the next request. */
  take(): Mode {
    const { passing } = this;
    if (!passing) return this.lasting;
    passing.left -= 1;
    if (passing.left <= 0) this.passing = null;
    return passing.mode;
  }

  note(received: Received): number {
    this.received.push(received);
    const { length } = this.received;
    for (const { count, resolve } of this.until) if (count <= length) resolve();
    this.until = this.until.filter(({ count }) => count > length);
    return length;
  }

  receivedAs(count: number): Promise<void> {
    if (this.received.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.until.push({ count, resolve }));
  }

  charge({ usage }: ResponseObject): void {
    this.charged.answers += 1;
    this.charged.tokensIn += usage.input_tokens;
    this.charged.tokensOut += usage.output_tokens;
  }
}

async function handle(
  state: State,
  known: { apiKey: string; model: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (request.method !== "POST" || request.url !== "/v1/responses") {
    const message = `Invalid URL (${request.method ?? ""} ${request.url ?? ""})`;
    sendJson(response, 404, errorOf("invalid_request_error", message));
    return;
  }
  const turn = state.note({ headers: request.headers, body });
  const mode = state.take();
  if (request.headers.authorization !== `Bearer ${known.apiKey}`) {
    respond(response, errorIn("401", known.model));
    return;
  }
  const read = readAsked(body);
  if ("complaint" in read) {
    const { message, ...rest } = read.complaint;
    sendJson(response, 400, errorOf("invalid_request_error", message, rest));
    return;
  }
  const { asked } = read;
  const answer = asked.model === known.model ? answerIn(mode, asked, turn) : errorIn("404", asked.model);
  if (answer.is !== "said" && answer.is !== "cut") {
    respond(response, answer);
    return;
  }
  const id = String(turn).padStart(24, "0");
  const whole = responseOf(asked, answer.said, { id, nowSeconds: Math.floor(Date.now() / 1000) });
  const give = () => {
    state.charge(whole);
    if (answer.is === "cut") breakOff(response, JSON.stringify(whole));
    else if (asked.stream) stream(response, whole);
    else sendJson(response, 200, whole, { "x-request-id": `req_${id}` });
  };
  if (answer.is === "cut" || answer.afterMs === 0) give();
  else later(state, { ms: answer.afterMs, response, give });
}

function respond(response: ServerResponse, answer: ErrorAnswer | { is: "page"; text: string }): void {
  if (answer.is === "error") {
    sendJson(response, answer.status, answer.body, answer.headers);
    return;
  }
  response.writeHead(200, { "content-type": "text/html" });
  response.end(answer.text);
}

/** Nobody waits for it any more: then it is neither given nor charged. */
function later(
  state: State,
  { ms, response, give }: { ms: number; response: ServerResponse; give: () => void },
): void {
  const timer = setTimeout(() => {
    state.waiting.delete(timer);
    give();
  }, ms);
  state.waiting.add(timer);
  response.once("close", () => {
    clearTimeout(timer);
    state.waiting.delete(timer);
  });
}

function breakOff(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
}

function stream(response: ServerResponse, whole: ResponseObject): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  for (const event of eventsOf(whole))
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}

import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import type { ResponseCreateParamsNonStreaming } from "openai/resources/responses/responses";
import { AnswerTooLarge, outgoing } from "../http/outgoing.server.ts";
import { readAnswer, type Sent } from "./read-answer.ts";

/** One request, once. Throws nothing: whatever happens is an answer or says why there is none. */
export type Send = (body: ResponseCreateParamsNonStreaming, signal: AbortSignal) => Promise<Sent>;

/**
 * A way to one provider. Whatever the client would read from the environment is given here, and it neither tries again
 * nor follows a redirect by itself: what is sent goes where the configuration says, once.
 */
export function openSend(input: { apiKey: string; baseUrl: string; answerBytes: number }): Send {
  const client = new OpenAI({
    apiKey: input.apiKey,
    baseURL: input.baseUrl,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    defaultHeaders: WITHOUT_THE_MACHINE,
    fetch: toProvider(input),
  });
  return async (body, signal) => {
    try {
      return readAnswer(await client.responses.create(body, { signal }));
    } catch (error) {
      return failure(error);
    }
  };
}

/** The client would tell the provider which system it runs on. */
const WITHOUT_THE_MACHINE = {
  "X-Stainless-OS": null,
  "X-Stainless-Arch": null,
  "X-Stainless-Runtime": null,
  "X-Stainless-Runtime-Version": null,
};

/** To the configured provider and nowhere else, with no more of an answer taken in than any answer of use has. */
function toProvider({ baseUrl, answerBytes }: { baseUrl: string; answerBytes: number }): typeof fetch {
  const { origin, host } = new URL(baseUrl);
  const way = outgoing({ hosts: [host], standIns: [origin], answerBytes });
  return async (url, init) => {
    const response = await way(url, { ...init, redirect: "error" });
    // Taken in whole: one that breaks off is a call that failed.
    const body = await response.arrayBuffer();
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

type Failed = Extract<Sent, { is: "failed" }>;

const failed = (why: Failed["why"], rest: Partial<Failed> = {}): Failed => ({
  is: "failed",
  why,
  again: false,
  afterMs: null,
  charged: "nothing",
  ...rest,
});

function failure(error: unknown): Failed {
  // Whoever broke it off knows why; the provider may have answered meanwhile.
  if (error instanceof APIUserAbortError) return failed("too_slow", { again: true, charged: "unknown" });
  if (error instanceof APIConnectionError) {
    if (isTooLarge(error)) return failed("too_large", { charged: "unknown" });
    return failed("unreachable", { again: true, charged: neverArrived(error) ? "nothing" : "unknown" });
  }
  if (error instanceof APIError) return ofStatus(error as StatusError);
  return failed("unreadable", { charged: "unknown" });
}

type StatusError = Pick<APIError, "status" | "code" | "headers">;

/** What providers answer with an error status is not charged. */
function ofStatus({ status, code, headers }: StatusError): Failed {
  if (status === 401 || status === 403) return failed("key_refused");
  if (status === 404) return failed("model_gone");
  if (status === 429) {
    // No waiting fills an account.
    if (code === "insufficient_quota" || code === "billing_hard_limit_reached")
      return failed("account_empty");
    return failed("overloaded", { again: true, afterMs: retryAfterMs(headers) });
  }
  if (status === undefined || status === 408 || status === 409 || status >= 500)
    return failed("overloaded", { again: true, afterMs: retryAfterMs(headers) });
  return failed("request_refused");
}

/** A number of seconds, or a date by the provider's own clock. */
function retryAfterMs(headers: Headers | undefined): number | null {
  const given = headers?.get("retry-after") ?? null;
  if (given === null) return null;
  const ms = /^\d+(\.\d+)?$/.test(given)
    ? Number(given) * 1000
    : Date.parse(given) - Date.parse(headers?.get("date") ?? "");
  return Number.isFinite(ms) ? Math.max(ms, 0) : null;
}

/** It shows where the head of the answer says so, or in the middle of it. */
function isTooLarge(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof AnswerTooLarge) return true;
  return false;
}

const NEVER_ARRIVED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Nobody listened: surely not delivered. */
function neverArrived(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && NEVER_ARRIVED.has(cause.code)) return true;
  }
  return false;
}

import { z } from "zod";
import { API_VERSION, type Access } from "./access.server.ts";
import type { Bucket } from "./bucket.ts";

/** What became of one call. Only `unclear` may have been carried out without our knowing. */
export type Sent =
  | { is: "answer"; data: unknown }
  /** Not carried out: no points left. */
  | { is: "throttled"; afterMs: number }
  /** Not carried out: this one call asks for more than any call may. */
  | { is: "too_costly" }
  /** A no. `certain`: nothing was carried out; else a write may have run before something of its answer failed. */
  | { is: "refused"; code: string; message: string; certain: boolean }
  | { is: "unclear"; message: string };

const Cost = z.object({
  requestedQueryCost: z.number(),
  throttleStatus: z.object({
    maximumAvailable: z.number(),
    currentlyAvailable: z.number(),
    restoreRate: z.number(),
  }),
});

const Answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .union([
      z.string(),
      z.array(
        z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
      ),
    ])
    .optional(),
  extensions: z.object({ cost: Cost.optional() }).optional(),
});

export type Call = {
  document: string;
  variables: Record<string, unknown>;
  /** The operation's name, for its cost. */
  operation: string;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
};

/**
 * One call, once. A token that Shopify no longer takes (the app was installed anew, its secret was changed) is
 * replaced first, once: what is turned away for it was not looked at. Throws only what `access` throws where it has
 * no token to give, and when `signal` stops it.
 */
export async function send(access: Access, bucket: Bucket, call: Call): Promise<Sent> {
  const token = await access.token();
  const sent = await sendWith(token, access, bucket, call);
  if (sent.is !== "refused" || sent.code !== "http_401") return sent;
  return sendWith(await access.replaced(token), access, bucket, call);
}

async function sendWith(token: string, access: Access, bucket: Bucket, call: Call): Promise<Sent> {
  const timeout = AbortSignal.timeout(call.timeoutMs);
  bucket.spend(call.operation, Date.now());
  let response: Response;
  let text: string;
  try {
    response = await access.fetch(`https://${access.shop}/admin/api/${API_VERSION}/graphql.json`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "user-agent": "Ops Room",
        "x-shopify-access-token": token,
      },
      body: JSON.stringify({ query: call.document, variables: call.variables }),
      signal: call.signal ? AbortSignal.any([timeout, call.signal]) : timeout,
      // The token goes to the shop's own address and nowhere else.
      redirect: "error",
    });
    text = await response.text();
  } catch (error) {
    if (call.signal?.aborted) throw error;
    if (isRefusedConnection(error)) return { is: "throttled", afterMs: 1_000 };
    return { is: "unclear", message: timeout.aborted ? "no answer in time" : "the connection broke" };
  }
  return judge(response, text, { bucket, operation: call.operation });
}

/** Nobody listened: surely not delivered. */
function isRefusedConnection(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNREFUSED";
}

/** Answers from before a request is looked at; a proxy's 408 or 409 says nothing of the kind. */
const TURNED_AWAY = new Set([401, 402, 403, 404, 423]);

type Context = { bucket: Bucket; operation: string };

function judge(response: Response, text: string, context: Context): Sent {
  const { status } = response;
  if (status === 429) return { is: "throttled", afterMs: retryAfterMs(response) };
  if (status >= 500) return { is: "unclear", message: `HTTP ${status}` };
  if (status >= 400)
    return {
      is: "refused",
      code: `http_${status}`,
      message: httpRefusal(status),
      certain: TURNED_AWAY.has(status),
    };

  const parsed = Answer.safeParse(json(text));
  if (!parsed.success) return { is: "unclear", message: "an answer that is not Shopify's" };
  const { data, errors, extensions } = parsed.data;
  if (extensions?.cost) {
    const { requestedQueryCost, throttleStatus } = extensions.cost;
    context.bucket.learn(context.operation, requestedQueryCost, throttleStatus, Date.now());
  }
  if (errors === undefined || errors.length === 0) return { is: "answer", data };

  const list = typeof errors === "string" ? [{ message: errors }] : errors;
  const codes = list.map((error) => ("extensions" in error ? error.extensions?.code : undefined) ?? "");
  if (codes.includes("THROTTLED")) return { is: "throttled", afterMs: 0 };
  if (codes.includes("MAX_COST_EXCEEDED")) return { is: "too_costly" };
  if (codes.some((code) => code === "INTERNAL_SERVER_ERROR" || code === "TIMEOUT"))
    return { is: "unclear", message: "an error inside Shopify" };
  return {
    is: "refused",
    code: (codes.find((code) => code !== "") ?? "graphql_error").toLowerCase(),
    message: list.map(({ message }) => message).join("; "),
    // An error can come with the data of a mutation that ran.
    certain: false,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get("retry-after") ?? "1");
  return Number.isFinite(seconds) ? Math.min(60_000, Math.max(0, seconds * 1000)) : 1_000;
}

function httpRefusal(status: number): string {
  switch (status) {
    case 401:
      return "Shopify no longer accepts Ops Room's access to this store.";
    case 402:
      return "This store is frozen until its Shopify bill is paid.";
    case 403:
      return "Shopify does not let Ops Room do this in this store.";
    case 404:
      return "Shopify does not know this store.";
    case 423:
      return "Shopify has locked this store.";
    default:
      return `Shopify answered with HTTP ${status}.`;
  }
}

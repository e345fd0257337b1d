import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { Refused, Unavailable } from "../../ops/errors.ts";
import type { Access } from "./access.server.ts";
import { bucketOf, type Bucket } from "./bucket.ts";
import { readingAccess } from "./reading-access.server.ts";
import { readOnly } from "./read-only.server.ts";
import { send, type Sent } from "./send.server.ts";

const TIMEOUT_MS = 30_000;
/** With doubling waits from half a second: about a minute of trouble is sat out, then the job runner takes over. */
const TRIES = 8;
/** Waits for points are no trouble, only long: a slow plan and a large page. */
const LONGEST_WAIT_MS = 60_000;

export type ReadClient = {
  /**
   * Sends one of the named reads. Throws Unavailable when Shopify cannot answer now, Refused for a definite no,
   * TooCostly when a smaller page may do.
   */
  read<S extends z.ZodType>(
    document: string,
    variables: Record<string, unknown>,
    answer: S,
  ): Promise<z.output<S>>;
};

/** The page asks for more points than one call may cost: ask for fewer rows. */
export class TooCostly extends Unavailable {}

export type ReadOptions = {
  bucket?: Bucket;
  signal?: AbortSignal | undefined;
  /** `write`: what an approved write has to look at; it may use the points that reads leave. */
  purpose?: "read" | "write";
};

/** Cannot write: every document is parsed, only named queries leave, and the way out refuses anything else. */
export function readClient(given: Access, options: ReadOptions = {}): ReadClient {
  const access = readingAccess(given);
  const bucket = options.bucket ?? bucketOf(access.shop);
  return {
    async read(document, variables, answer) {
      const operation = readOnly(document, variables);
      for (let attempt = 1; ; attempt += 1) {
        await waitForPoints(bucket, operation, options);
        const sent = await send(access, bucket, {
          document,
          variables,
          operation,
          timeoutMs: TIMEOUT_MS,
          signal: options.signal,
        });
        if (sent.is === "answer") return understood(sent.data, { operation, answer });
        if (sent.is === "too_costly")
          throw new TooCostly("shopify_too_costly", "Shopify finds this page too large.");
        if (sent.is === "refused") throw refusal(sent);
        if (attempt >= TRIES) throw unavailable(sent);
        await sleep(backoffMs(attempt, sent), undefined, options.signal ? { signal: options.signal } : {});
      }
    },
  };
}

async function waitForPoints(
  bucket: Bucket,
  operation: string,
  { purpose, signal }: ReadOptions,
): Promise<void> {
  const waitMs = Math.min(LONGEST_WAIT_MS, bucket.waitMs(operation, purpose ?? "read", Date.now()));
  if (waitMs > 0) await sleep(waitMs, undefined, signal ? { signal } : {});
}

/** Doubling, with chance in it so that jobs do not come back all at once. */
export function backoffMs(attempt: number, sent: Sent): number {
  const atLeast = sent.is === "throttled" ? sent.afterMs : 0;
  return Math.max(atLeast, Math.min(20_000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2));
}

function understood<S extends z.ZodType>(
  data: unknown,
  { operation, answer }: { operation: string; answer: S },
): z.output<S> {
  const parsed = answer.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Unavailable(
    "shopify_not_understood",
    `Shopify answered ${operation} in a form that Ops Room does not know (${issue?.path.join(".") ?? ""}). What was read before is kept.`,
    { cause: parsed.error },
  );
}

function refusal(sent: Extract<Sent, { is: "refused" }>): Refused {
  const scope = sent.code === "access_denied" || sent.code === "http_403";
  return new Refused(
    scope ? "shopify_access_denied" : `shopify_${sent.code}`,
    `${sent.message} What was read before is kept.${scope ? " Open Ops Room in Shopify and accept the access that it asks for." : ""}`,
  );
}

export function unavailable(sent: Sent): Unavailable {
  const why = sent.is === "unclear" ? sent.message : "it is busy";
  return new Unavailable(
    "shopify_unavailable",
    `Shopify could not answer (${why}). What was read before is kept; the next attempt follows by itself.`,
  );
}

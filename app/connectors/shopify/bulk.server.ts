import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Refused, Unavailable } from "../../ops/errors.ts";
import type { ReadClient } from "./client.server.ts";
import { BULK_STATUS, RUN_BULK_QUERY } from "./operations.ts";
import { UserErrors } from "./schema.ts";

/** How long one job waits for Shopify to prepare a file. The next job takes up the same operation. */
const PATIENCE_MS = 30 * 60_000;
const LONGEST_PAUSE_MS = 10_000;

const Started = z.object({
  bulkOperationRunQuery: z.object({
    bulkOperation: z.object({ id: z.string() }).nullable(),
    userErrors: UserErrors,
  }),
});

/** Shopify writes large numbers as text. */
const Big = z.union([z.number(), z.string()]).transform(Number);

const Status = z.object({
  bulkOperation: z
    .object({
      id: z.string(),
      status: z.string(),
      errorCode: z.string().nullable(),
      objectCount: Big,
      fileSize: Big.nullable(),
      url: z.string().nullable(),
    })
    .nullable(),
});

/** A finished operation's file; a null `url`: there was nothing to write. */
export type BulkFile = { url: string | null; bytes: number | null; objects: number };

type Wait = { signal?: AbortSignal | undefined };

/** Asks Shopify to prepare a file. Up to five may run at once; a busy Shopify is waited for. */
export async function startBulk(
  client: ReadClient,
  { query, grouped }: { query: string; grouped: boolean },
  { signal }: Wait,
): Promise<string> {
  for (let waitedMs = 0, pauseMs = 1_000; ;) {
    const { bulkOperationRunQuery: answer } = await client.read(
      RUN_BULK_QUERY,
      { query, groupObjects: grouped },
      Started,
    );
    if (answer.bulkOperation) return answer.bulkOperation.id;
    const [error] = answer.userErrors;
    const busy = error?.code === "LIMIT_REACHED" || error?.code === "OPERATION_IN_PROGRESS";
    if (!busy)
      throw new Refused(
        "shopify_bulk_refused",
        `Shopify does not prepare this file: ${error?.message ?? "no reason given"}`,
      );
    if (waitedMs >= PATIENCE_MS) throw stillBusy();
    await sleep(pauseMs, undefined, signal ? { signal } : {});
    waitedMs += pauseMs;
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

/**
 * Waits for the file. `onCount` hears how many objects Shopify has gone through.
 * Throws Unavailable("shopify_bulk_waiting") when it takes longer than one job should; the operation goes on.
 */
export async function finishedBulk(
  client: ReadClient,
  id: string,
  { signal, onCount }: Wait & { onCount?: (objects: number) => void },
): Promise<BulkFile> {
  for (let waitedMs = 0, pauseMs = 250; ;) {
    const { bulkOperation: operation } = await client.read(BULK_STATUS, { id }, Status);
    if (operation === null) throw failed("it is gone");
    switch (operation.status) {
      case "COMPLETED":
        return { url: operation.url, bytes: operation.fileSize, objects: operation.objectCount };
      case "CREATED":
      case "RUNNING":
        onCount?.(operation.objectCount);
        break;
      default:
        throw failed(operation.errorCode ?? operation.status);
    }
    if (waitedMs >= PATIENCE_MS)
      throw new Unavailable(
        "shopify_bulk_waiting",
        "Shopify is still preparing the file. Reading goes on when it is ready.",
      );
    await sleep(pauseMs, undefined, signal ? { signal } : {});
    waitedMs += pauseMs;
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5);
  }
}

/** Whether an operation of an earlier job still leads to a file. */
export async function isAlive(client: ReadClient, id: string): Promise<boolean> {
  const { bulkOperation } = await client.read(BULK_STATUS, { id }, Status);
  return ["CREATED", "RUNNING", "COMPLETED"].includes(bulkOperation?.status ?? "");
}

function failed(reason: string): Unavailable | Refused {
  if (reason === "ACCESS_DENIED")
    return new Refused(
      "shopify_access_denied",
      "Shopify does not let Ops Room read this. Open Ops Room in Shopify and accept the access that it asks for.",
    );
  return new Unavailable(
    "shopify_bulk_failed",
    `Shopify could not prepare the file (${reason.toLowerCase()}). What was read before is kept; it is asked for anew.`,
  );
}

function stillBusy(): Unavailable {
  return new Unavailable(
    "shopify_bulk_busy",
    "Shopify is preparing other files of Ops Room and takes no more. What was read before is kept; it is asked for anew.",
  );
}

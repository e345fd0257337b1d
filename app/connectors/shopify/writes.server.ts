/**
 * What Ops Room can write to Shopify: units on their way, and their arrival. Only the execution wiring may import this file.
 * One key, one effect: Shopify keeps each key for a day and gives a repeated call its first answer, so a call whose
 * answer was lost is repeated under its key; and every quantity changes only from the value that was approved, so a
 * call that Shopify no longer remembers changes nothing either.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Bug, OpsError, Refused, Unavailable } from "../../ops/errors.ts";
import { NOT_READ_BACK, type Receipt, type Writer } from "../../ops/execution/contract.ts";
import type { Access } from "./access.server.ts";
import { bucketOf } from "./bucket.ts";
import { backoffMs, readClient, unavailable } from "./client.server.ts";
import { readIncoming, readPreconditions, type IncomingNow } from "./now.server.ts";
import { UserErrors } from "./schema.ts";
import { send, type Sent } from "./send.server.ts";
import { stockWriteOf, type StockWrite } from "./writes-request.server.ts";

const TIMEOUT_MS = 20_000;
/** All together well inside the time after which execution takes a run for dead. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 15_000;
/** Shopify forgets a key after a day; this leaves an hour for clocks that differ and for the call itself. */
const KEY_REMEMBERED_MS = 23 * 3_600_000;
/** So soon nobody has received what was written and taken it off again by hand: quantities as before mean "not sent". */
const UNTOUCHED_MS = 15 * 60_000;

/** Both mutations answer with one field of this form, named after themselves. */
const Answer = z.record(
  z.string(),
  z.object({
    inventoryAdjustmentGroup: z.object({ id: z.string(), createdAt: z.string() }).nullable(),
    userErrors: UserErrors,
  }),
);

export function shopifyWriter(access: Access): Writer {
  return {
    connector: "shopify",
    read: (preconditions) => readPreconditions(readClient(access, { purpose: "write" }), preconditions),
    write: async (write, key) => changeIncoming(access, { request: stockWriteOf(write), key }),
    probe: async (write, key, ageMs) => probe(access, { request: stockWriteOf(write), key }, ageMs),
  };
}

/** A short look at the quantities, before or after a write. */
function look(access: Access, { changes }: StockWrite): Promise<IncomingNow[]> {
  const client = readClient(access, { purpose: "write", signal: AbortSignal.timeout(LOOK_MS) });
  return readIncoming(client, changes);
}

type Ask = { request: StockWrite; key: string };

async function changeIncoming(access: Access, ask: Ask): Promise<Receipt> {
  const until = Date.now() + PATIENCE_MS;
  // Whether an earlier try may have changed something without our seeing the answer.
  let maybe = false;
  for (let attempt = 1; ; attempt += 1) {
    const sent = await trySend(access, ask, maybe);
    const verdict = judge(sent, maybe);
    if (verdict.is === "done") return receipt(access, ask.request, verdict);
    if (verdict.is === "no") throw await explained(access, ask.request, verdict);
    maybe ||= verdict.maybe;
    if (Date.now() >= until) throw outOfPatience(sent, maybe);
    await sleep(backoffMs(attempt, sent));
  }
}

async function trySend(access: Access, { request, key }: Ask, maybe: boolean): Promise<Sent> {
  try {
    return await send(access, bucketOf(access.shop), {
      document: request.document,
      variables: { input: request.input, key },
      operation: request.operation,
      timeoutMs: TIMEOUT_MS,
    });
  } catch (error) {
    // Without a token nothing leaves; but an earlier try may have.
    if (error instanceof OpsError && !maybe)
      throw new Refused(error.code, `${error.message} Nothing was written.`);
    throw error;
  }
}

type Verdict =
  | { is: "done"; id: string; at: string }
  | { is: "no"; code: string; message: string; maybe: boolean }
  | { is: "again"; maybe: boolean };

function judge(sent: Sent, maybe: boolean): Verdict {
  switch (sent.is) {
    case "throttled":
      return { is: "again", maybe: false };
    case "unclear":
      return { is: "again", maybe: true };
    case "too_costly":
      return {
        is: "no",
        code: "shopify_too_costly",
        message: "Shopify takes no change of this size.",
        maybe,
      };
    case "refused":
      return {
        is: "no",
        code: `shopify_${sent.code}`,
        message: sent.message,
        maybe: maybe || !sent.certain,
      };
    case "answer":
      return judgeAnswer(sent.data, maybe);
  }
}

function judgeAnswer(data: unknown, maybe: boolean): Verdict {
  const parsed = Answer.safeParse(data);
  if (!parsed.success) return { is: "again", maybe: true };
  const [answer] = Object.values(parsed.data);
  if (!answer) return { is: "again", maybe: true };
  const { inventoryAdjustmentGroup: group, userErrors } = answer;
  if (group) return { is: "done", id: group.id, at: group.createdAt };
  const [error] = userErrors;
  if (error === undefined) return { is: "again", maybe: true };
  const { message } = error;
  const code = error.code ?? "user_error";
  switch (code) {
    case "IDEMPOTENCY_CONCURRENT_REQUEST":
      return { is: "again", maybe: true };
    case "SERVICE_UNAVAILABLE":
      return { is: "again", maybe };
    case "IDEMPOTENCY_KEY_PARAMETER_MISMATCH":
      throw new Bug(
        "key_used_twice",
        "Shopify knows this write's key with other content. Ops Room has made a mistake; look at the order in Shopify.",
      );
    default:
      return {
        is: "no",
        code: `shopify_${code.toLowerCase()}`,
        message,
        maybe,
      };
  }
}

/** A refusal that surely changed nothing; or, where this or an earlier try may have, the truth that it is not known. */
async function explained(
  access: Access,
  request: StockWrite,
  verdict: Extract<Verdict, { is: "no" }>,
): Promise<OpsError> {
  const { code, maybe } = verdict;
  const now = await look(access, request).catch(() => null);
  // "An earlier attempt failed" tells no more than that: the quantities do.
  const untouched = now?.every(({ change, incoming }) => incoming === change.changeFromQuantity) ?? false;
  if (maybe && !untouched)
    return new Unavailable(
      "shopify_unclear",
      "Shopify's answer was lost, so it may or may not have changed the incoming units. Ops Room looks again and never sends twice.",
    );
  if (code === "shopify_change_from_quantity_stale")
    return new Refused(code, `${moved(now)} Nothing was written: look again.`);
  return new Refused(code, `Shopify refused: ${sentence(verdict.message)} Nothing was written.`);
}

function moved(now: readonly IncomingNow[] | null): string {
  const lines = (now ?? []).filter(({ change, incoming }) => incoming !== change.changeFromQuantity);
  if (lines.length === 0) return "Incoming stock changed since you approved.";
  return lines
    .map(
      ({ title, change, incoming }) =>
        `Incoming stock of ${title} changed from ${change.changeFromQuantity} to ${incoming ?? "nothing"} since you approved.`,
    )
    .join(" ");
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function outOfPatience(sent: Sent, maybe: boolean): OpsError {
  if (maybe) return unavailable(sent);
  return new Refused(
    "shopify_busy",
    "Shopify was too busy for a minute. Nothing was written: approve again in a while.",
  );
}

/** What Shopify holds now, read back and not only believed. */
async function receipt(
  access: Access,
  request: StockWrite,
  done: Extract<Verdict, { is: "done" }>,
): Promise<Receipt> {
  const readBack: Receipt["readBack"] = { "Written at": done.at };
  // The write is done whether or not Shopify can be read now.
  const now = await look(access, request).catch(() => null);
  if (!now) readBack[NOT_READ_BACK] = "Shopify could not be read just after";
  for (const { title, location, incoming, available } of now ?? []) {
    readBack[`Incoming of ${title} at ${location}`] = incoming;
    if (request.movesIn) readBack[`Available of ${title}, all locations`] = available;
  }
  return { externalId: done.id, readBack };
}

/**
 * What became of a key whose answer was lost; changes nothing. Where all quantities stand at the approved result, the
 * same call under the same key cannot change anything (its compare-and-set would fail), so Shopify's own memory of the
 * key is asked for certainty, as long as Shopify has it. Where they stand as before it did not happen, if the look
 * comes soon. Later, and between the two, nobody can tell.
 */
async function probe(access: Access, ask: Ask, ageMs: number): ReturnType<Writer["probe"]> {
  const { changes } = ask.request;
  const now = await look(access, ask.request);
  const untouched = now.every(({ change, incoming }) => incoming === change.changeFromQuantity);
  if (untouched && ageMs < UNTOUCHED_MS) return { state: "not_found" };
  const arrived = now.every(({ change, incoming }) => incoming === change.changeFromQuantity + change.delta);
  // A change by nothing would pass the comparison again.
  const unclear = { state: "unknown", found: standing(now) } as const;
  if (!arrived || changes.some(({ delta }) => delta === 0)) return unclear;
  if (ageMs >= KEY_REMEMBERED_MS) return unclear;
  const verdict = judge(await trySend(access, ask, true), true);
  return verdict.is === "done"
    ? { state: "done", receipt: await receipt(access, ask.request, verdict) }
    : unclear;
}

/** "Incoming of Mug at Warehouse is 12; it was 0 before, and 24 would be right after." */
function standing(now: readonly IncomingNow[]): string {
  return now
    .map(({ title, location, change, incoming }) => {
      const { changeFromQuantity: before, delta } = change;
      return `Incoming of ${title} at ${location} is ${incoming ?? "nothing"}; it was ${before} before, and ${before + delta} would be right after.`;
    })
    .join(" ");
}

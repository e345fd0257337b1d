/**
 * The engine of every write to Shopify. Only the execution wiring may import this file. What can be written stands in
 * writes-request.server.ts.
 *
 * Keyed writes (stock, transfers): Shopify keeps each key for a day and gives a repeated call its first answer, so a call whose
 * answer was lost is repeated under its key; and every quantity changes only from the value that was approved, so a
 * call that Shopify no longer remembers changes nothing either. A transfer is not compared, but bears its key as a tag,
 * by which it is found.
 *
 * Plain writes (products, holds and tags of orders, discounts, answers to returns): sent once, right after a look that found everything as approved. Whatever became of a lost
 * answer is read back and never sent again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Write } from "../../ops/drafts/contract.ts";
import { Bug, OpsError, Refused, Unavailable } from "../../ops/errors.ts";
import { NOT_READ_BACK, type Receipt, type Writer } from "../../ops/execution/contract.ts";
import { Permit } from "../../ops/execution/permit.ts";
import type { Access } from "./access.server.ts";
import { bucketOf } from "./bucket.ts";
import { backoffMs, readClient, unavailable } from "./client.server.ts";
import { inTime, within } from "./in-time.server.ts";
import { send, type Sent } from "./send.server.ts";
import type { Look, Standing, WriteForm } from "./writes-form.ts";
import { writeFormOf } from "./writes-request.server.ts";
import { judge, type Verdict } from "./writes-verdict.ts";

const TIMEOUT_MS = 20_000;
/** Trouble is sat out for so long, within the permit's time. */
const PATIENCE_MS = 30_000;
/** A look before or after the write. With one after the permit's last moment a run still ends inside its lease. */
export const LOOK_MS = 15_000;
/** Shopify forgets a key after a day; this leaves an hour for clocks that differ and for the call itself. */
const KEY_REMEMBERED_MS = 23 * 3_600_000;
/** So soon nobody has undone by hand what was written: values as before mean "not sent". */
const UNTOUCHED_MS = 15 * 60_000;

/** For the one effect of the permit. Throws Bug for anything that is no permit of the one door. */
export function shopifyWriter(access: Access, permit: Permit): Writer {
  Permit.demand(permit, "shopify");
  const askOf = (write: Write, key: string): Ask => ({ form: writeFormOf(write), key, permit });
  return {
    connector: "shopify",
    write: async (write, key) => {
      permit.takeWrite(write, key);
      const ask = askOf(write, key);
      return ask.form.keyed ? writeKeyed(access, ask) : writePlain(access, ask);
    },
    probe: async (write, key, ageMs) => {
      permit.checkSame(write, key);
      return probe(access, askOf(write, key), ageMs);
    },
  };
}

/** A short look at what a write sets, before or after it. */
function lookAt(access: Access, { form, key }: Ask): Promise<Look> {
  const client = readClient(access, { purpose: "write", signal: AbortSignal.timeout(LOOK_MS) });
  return within(LOOK_MS, form.look(client, key));
}

const isUntouched = ({ standings }: Look) => standings.every(({ from, now }) => now === from);
const isArrived = ({ standings }: Look) => standings.every(({ to, now }) => now === to);

/** `seen`: the look right before a plain write. */
type Ask = { form: WriteForm; key: string; permit: Permit; seen?: Look };

async function writeKeyed(access: Access, ask: Ask): Promise<Receipt> {
  const until = Date.now() + PATIENCE_MS;
  // Whether an earlier try may have changed something without our seeing the answer.
  let maybe = false;
  for (let attempt = 1; ; attempt += 1) {
    const sent = await trySend(access, ask, maybe);
    const verdict = judge(sent, ask.form, maybe);
    if (verdict.is === "done") return receipt(access, ask, verdict);
    if (verdict.is === "no") throw await explained(access, ask, verdict);
    maybe ||= verdict.maybe;
    const waitMs = backoffMs(attempt, sent);
    if (Date.now() >= until || ask.permit.leftMs() <= waitMs) throw maybe ? unavailable(sent) : tooBusy();
    await sleep(waitMs);
  }
}

/** Repeats only what surely was not carried out, and looks again each time before it does. */
async function writePlain(access: Access, ask: Ask): Promise<Receipt> {
  const until = Date.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt += 1) {
    const seen = await refuseIfMoved(access, ask);
    const sent = await trySend(access, { ...ask, seen }, false);
    const verdict = judge(sent, ask.form, false);
    if (verdict.is === "done") return receipt(access, ask, verdict);
    if (verdict.is === "no") throw await explained(access, ask, verdict);
    if (verdict.maybe) return readBackAfterSilence(access, ask);
    const waitMs = backoffMs(attempt, sent);
    if (Date.now() >= until || ask.permit.leftMs() <= waitMs) throw tooBusy();
    await sleep(waitMs);
  }
}

/** The last look before a plain write: Shopify would not compare. */
async function refuseIfMoved(access: Access, ask: Ask): Promise<Look> {
  const now = await lookAt(access, ask).catch(() => null);
  if (!now)
    throw new Refused(
      "not_read_before",
      "Shopify could not be read right before the change. Nothing was written: approve again in a while.",
    );
  if (!isUntouched(now)) throw new Refused("stale", `${moved(now)} Nothing was written: look again.`);
  return now;
}

/** The values as approved are what was wanted, whoever set them; anything else is looked for later. */
async function readBackAfterSilence(access: Access, ask: Ask): Promise<Receipt> {
  const now = await lookAt(access, ask).catch(() => null);
  if (now && isArrived(now)) return readBackOf(ask.form.recordId, now);
  throw unclear();
}

async function trySend(access: Access, { form, key, permit, seen }: Ask, maybe: boolean): Promise<Sent> {
  const leftMs = permit.leftMs();
  if (leftMs <= 0 && !maybe) throw tooLate();
  if (leftMs <= 0) return { is: "unclear", message: "no time is left" };
  try {
    const sent = send(inTime(access, permit), bucketOf(access.shop), {
      document: form.document,
      variables: form.variables(key, seen ?? null),
      operation: form.operation,
      timeoutMs: TIMEOUT_MS,
    });
    return await within(leftMs, sent);
  } catch (error) {
    if (error instanceof Unavailable && error.code === "shopify_slow")
      return { is: "unclear", message: "no answer in time" };
    // Without a token nothing leaves; but an earlier try may have.
    if (error instanceof OpsError && !maybe)
      throw new Refused(error.code, `${error.message} Nothing was written.`);
    throw error;
  }
}

/** A refusal that surely changed nothing; or, where this or an earlier try may have, the truth that it is not known. */
async function explained(
  access: Access,
  ask: Ask,
  verdict: Extract<Verdict, { is: "no" }>,
): Promise<OpsError> {
  const { code, maybe } = verdict;
  if (code === "shopify_idempotency_key_parameter_mismatch")
    return new Bug(
      "key_used_twice",
      "Shopify knows this write's key with other content. Ops Room has made a mistake; look at what it changes in Shopify.",
    );
  const now = await lookAt(access, ask).catch(() => null);
  // "An earlier attempt failed" tells no more than that: the values do.
  if (maybe && !(now && isUntouched(now))) return unclear();
  if (code === "shopify_change_from_quantity_stale")
    return new Refused(code, `${moved(now)} Nothing was written: look again.`);
  return new Refused(code, `Shopify refused: ${sentence(verdict.message)} Nothing was written.`);
}

function moved(now: Look | null): string {
  const lines = (now?.standings ?? []).filter(({ from, now: is }) => is !== from);
  if (lines.length === 0) return "What it changes was changed by somebody else since you approved.";
  return lines
    .map(
      ({ brief, from, now: is }) =>
        `${brief} changed from ${from ?? "nothing"} to ${is ?? "nothing"} since you approved.`,
    )
    .join(" ");
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function unclear(): Unavailable {
  return new Unavailable(
    "shopify_unclear",
    "Shopify's answer was lost, so it may or may not have made this change. Ops Room looks again and never sends twice.",
  );
}

/** Between intent and call this process was held up for so long that another may look for what it did. */
function tooLate(): Refused {
  return new Refused(
    "too_late",
    "Ops Room was held up before it could send this, so it was left alone. Nothing was written: approve again.",
  );
}

function tooBusy(): Refused {
  return new Refused(
    "shopify_busy",
    "Shopify was too busy for a minute. Nothing was written: approve again in a while.",
  );
}

/** What Shopify holds now, read back and not only believed. The write is done whether or not it can be read now. */
async function receipt(access: Access, ask: Ask, done: Extract<Verdict, { is: "done" }>): Promise<Receipt> {
  const now = await lookAt(access, ask).catch(() => null);
  const at = done.at === null ? {} : { "Written at": done.at };
  if (!now)
    return {
      externalId: done.id,
      readBack: { ...at, [NOT_READ_BACK]: "Shopify could not be read just after" },
    };
  const { externalId, readBack } = readBackOf(done.id, now);
  return { externalId, readBack: { ...at, ...readBack } };
}

function readBackOf(externalId: string, { standings, also, recordId }: Look): Receipt {
  return {
    externalId: recordId ?? externalId,
    readBack: { ...Object.fromEntries(standings.map(({ label, now }) => [label, now])), ...also },
  };
}

/**
 * What became of a write whose answer was lost; changes nothing. Where all values stand as before it did not happen, if
 * the look comes soon. Where all stand as approved and that proves it, it is done; else Shopify's own memory of the key
 * is asked for certainty, as long as it has it: the same call under the same key cannot change anything, since its
 * comparison would fail. Later, and between the two, nobody can tell.
 */
async function probe(access: Access, ask: Ask, ageMs: number): ReturnType<Writer["probe"]> {
  const { form } = ask;
  const now = await lookAt(access, ask);
  if (isUntouched(now) && ageMs < UNTOUCHED_MS) return { state: "not_found" };
  const found = { state: "unknown", found: now.standings.map(standing).join(" ") } as const;
  if (!isArrived(now)) return found;
  if (form.lookProves) return { state: "done", receipt: readBackOf(form.recordId, now) };
  // A change by nothing would pass the comparison again.
  if (now.standings.some(({ from, to }) => from === to)) return found;
  if (ageMs >= KEY_REMEMBERED_MS) return found;
  const verdict = judge(await trySend(access, ask, true), form, true);
  return verdict.is === "done" ? { state: "done", receipt: await receipt(access, ask, verdict) } : found;
}

/** "Incoming of Mug at Warehouse is 12; it was 0 before, and 24 would be right after." */
function standing({ label, from, to, now }: Standing): string {
  return `${label} is ${now ?? "nothing"}; it was ${from ?? "nothing"} before, and ${to ?? "nothing"} would be right after.`;
}

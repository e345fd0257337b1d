import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Refused } from "../../../app/ops/errors.ts";
import type { AppClient } from "./app-client.ts";
import { takeFolder } from "./folder.ts";
import { approve, draftOf, executed } from "./carry-out.ts";
import { installAndRead } from "./install.ts";
import { keepLogsOnly, lastWords } from "./kept-logs.ts";
import type { LoopAnswer } from "./loop-answer.ts";
import type { DemoOptions } from "./options.ts";
import { rounded, say, secondsSince } from "./say.ts";
import { type Stage, startStage } from "./stage.ts";

const TOP = 10;

/**
 * One whole loop through the app's own routes, in a folder of its own that is removed afterwards: install, read, notice,
 * rank, draft, approve the top draft, execute, record. Answers with the exit code: 0 only when all of it is true.
 * When it fails the logs are kept, and said where.
 */
export async function onceThrough(options: DemoOptions): Promise<number> {
  const began = performance.now();
  const dir = await mkdtemp(path.join(os.tmpdir(), "ops-room-once-"));
  const folder = takeFolder(dir);
  const starting = startStage({ ...options, fresh: true }, { folder, say });
  let ending: Promise<void> | null = null;
  const end = (remove: (dir: string) => void) => (ending ??= stopAndRemove(starting, () => remove(dir)));
  const asked = { toEnd: false };
  const interrupt = () => {
    asked.toEnd = true;
    void end(removeAll);
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    const stage = await starting;
    const result = await walk(stage, { began, boot: secondsSince(began) });
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${summary(result)}\n`);
    return 0;
  } catch (error) {
    // The processes were stopped under the loop's feet: that is no failure of theirs.
    if (asked.toEnd) return 130;
    await end(keepLogsOnly);
    say(lastWords(dir));
    throw error;
  } finally {
    await end(removeAll);
  }
}

async function stopAndRemove(starting: Promise<Stage>, remove: () => void): Promise<void> {
  const stage = await starting.catch(() => null);
  await stage?.stop();
  remove();
}

function removeAll(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

type Result = Awaited<ReturnType<typeof walk>>;

async function walk(stage: Stage, { began, boot }: { began: number; boot: number }) {
  const { client, shopify, world } = stage;
  say(`Installing Ops Room in ${world.shop.name} and reading it…`);
  const { loop } = await installAndRead(stage, say);
  const approved = await approveTop(client, loop);
  const { draft, receipt, seconds } = await executed(stage, approved.draftId);

  const ledger = shopify.ledger();
  const sent = new Set(receipt.sent.map(({ value }) => value));
  // Of a price or a status Shopify takes no key: then all that was applied must be what the receipt says was sent. A hold
  // bears the key as its handle.
  const isOurs = (one: string) => sent.has(one) || one.startsWith(receipt.effectKey);
  const matching = ledger.filter(({ key, variables }) =>
    key === null ? valuesIn(variables).every(isOurs) : key.startsWith(receipt.effectKey),
  );
  const result = {
    alerts: loop.alerts,
    top: loop.top.slice(0, TOP).map(({ fingerprint, title, shelf, stake, decideBy, options }) => ({
      fingerprint,
      title,
      shelf,
      stake,
      decideBy,
      options,
    })),
    approved: { kind: approved.kind, hash: receipt.contentHash, title: draft.title },
    effect: {
      state: receipt.state,
      externalId: receipt.cameBack.find(({ label }) => label === "Record")?.value ?? null,
    },
    ledger: { applied: ledger.length, approved: matching.length },
    seconds: {
      boot,
      read: rounded(loop.run?.secondsRead ?? 0),
      notice: rounded(loop.run?.secondsNotice ?? 0),
      rank: rounded(loop.run?.secondsRank ?? 0),
      draft: rounded(loop.run?.secondsDraft ?? 0),
      approve: approved.seconds,
      execute: seconds,
      total: secondsSince(began),
    },
  };
  demand(result, { seenHash: approved.hash });
  return result;
}

/** The records, amounts and words of what was applied, as a receipt writes them; how the call is made is not among them. */
function valuesIn(value: unknown): string[] {
  if (value === null) return ["none"];
  if (typeof value === "object") return Object.values(value).flatMap(valuesIn);
  return typeof value === "string" ? [value] : [];
}

/** Throws Refused when what came out is not what the loop promises. */
function demand(result: Result, { seenHash }: { seenHash: string }): void {
  const { alerts, top, approved, effect, ledger } = result;
  const wrong = [
    alerts.total === 0 && "no alert was raised",
    top.length !== Math.min(TOP, alerts.decisions) && `${String(top.length)} of the top alerts came back`,
    approved.hash !== seenHash && "what was approved is not what was shown",
    effect.state !== "done" && `the effect is ${effect.state}`,
    effect.externalId === null && "the effect names no record in the store",
    ledger.applied === 0 && "nothing was applied in the store",
    ledger.applied !== ledger.approved &&
      `${String(ledger.applied)} writes were applied, but ${String(ledger.approved)} of them match an approval`,
  ].filter((said) => said !== false);
  if (wrong.length > 0)
    throw new Refused("loop_incomplete", `The loop ran, but ${wrong.join("; ")}.\n${JSON.stringify(result)}`);
}

/** Approves the first draft in the inbox's order that can be approved, at exactly the content that its page shows. */
async function approveTop(client: AppClient, { top }: LoopAnswer) {
  for (const { draftId, draftKind, title } of top) {
    if (draftId === null) continue;
    const draft = await draftOf(client, draftId);
    if (draft.blocked !== null) {
      say(`  Not approved, ${title}: ${draft.blocked}`);
      continue;
    }
    say(`${draft.approveLabel}: ${title}`);
    const began = performance.now();
    await approve(client, draft);
    return { draftId, kind: draftKind, hash: draft.contentHash, seconds: secondsSince(began) };
  }
  throw new Refused("nothing_to_approve", "No alert in the inbox has a draft that can be approved.");
}

function summary({ alerts, top, approved, effect, ledger, seconds }: Result): string {
  return [
    `${String(alerts.total)} alerts, ${String(alerts.decisions)} decisions; the first ones:`,
    ...top.map(({ title, stake }) => `  ${title} (${String(stake.p50 / 100)} ${stake.currency})`),
    `Approved: ${approved.title}`,
    `Effect: ${effect.state}, ${effect.externalId ?? "no record"}`,
    `Ledger: ${String(ledger.applied)} applied, ${String(ledger.approved)} approved`,
    `Seconds: ${Object.entries(seconds)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(", ")}`,
  ].join("\n");
}

import { canonical } from "../approvals/canonical.ts";
import type { ApprovedContent, Approval } from "../approvals/contract.ts";
import { Bug, NotFound, OpsError, Refused } from "../errors.ts";
import { openApproved, openBytes } from "./approved-content.ts";
import type { Outcome, Writer } from "./contract.ts";
import { Permit } from "./permit.ts";
import type { Execution, ExecutionPorts, StoredEffect } from "./ports.ts";
import { checkPreconditions } from "./preconditions.ts";
import { probeAfterSeconds } from "./probe-schedule.ts";

/**
 * The lease: longest that a run may take between storing its intent and recording an outcome. Its permit ends sooner
 * (CALLS_MS) and leaves time to read back what was written, so an older `sending` has no run behind it any more.
 */
export const SENDING_MS = 120_000;

/**
 * The one door: performs an approved draft's one write. Safe to run again after a crash at any line, and by two
 * workers at once: only the run that consumes the approval sends, and an effect that was begun is only looked for.
 *
 * Throws Refused when the approval does not hold (nothing was sent), Unavailable when the other side could not be
 * read beforehand (nothing was sent; try again).
 */
export async function executeApproved(ports: ExecutionPorts, approvalId: string): Promise<Execution> {
  const approval = await ports.loadApproval(approvalId);
  if (!approval) throw new NotFound("approval_not_found", "There is no such approval.");
  const begun = await ports.loadEffect(approvalId);
  if (begun) return lookAfter(ports, { approval, effect: begun });

  const checked = await check(ports, approval);
  if (!checked.ok) return refuse(ports, { approval, refusal: checked.refusal });

  const { content } = checked;
  const effect = await ports.begin({
    approval,
    content,
    request: canonical(content.write),
    now: ports.now(),
  });
  if (!effect) return refuse(ports, { approval, refusal: overtaken() });

  const outcome = await send(writerFor(ports, { content, effect, purpose: "send" }), content, effect.key);
  await ports.record({ effect, approval, content, outcome, attempts: 0, now: ports.now() });
  return settled(outcome, 0);
}

type Checked = { ok: true; content: ApprovedContent } | { ok: false; refusal: Refused };

/** Everything that must hold before a write: bytes, approver, expiry, and the world as it was shown. */
async function check(ports: ExecutionPorts, approval: Approval): Promise<Checked> {
  try {
    const content = openApproved(approval, ports.now());
    const reader = ports.reader(content.write.connector);
    if (!reader) throw noWriter(content.write.connector);
    checkPreconditions(content.preconditions, await reader.read(content.preconditions));
    return { ok: true, content };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error };
    throw error;
  }
}

/** Gives the draft back with the reason, unless another run has begun meanwhile: then its effect is looked after. */
async function refuse(
  ports: ExecutionPorts,
  { approval, refusal }: { approval: Approval; refusal: Refused },
): Promise<Execution> {
  const effect = await ports.loadEffect(approval.id);
  if (effect) return lookAfter(ports, { approval, effect });
  if (approval.state === "approved")
    await ports.stop({ approval, code: refusal.code, message: refusal.message, now: ports.now() });
  throw refusal;
}

/** An edit, the clock or an uninstall was faster between our check and the transaction. */
function overtaken(): Refused {
  return new Refused(
    "approval_not_usable",
    "The approval no longer held when it was to be carried out. Nothing was sent. Look again and approve anew.",
  );
}

/** An earlier run may have sent it: look, never send again. */
async function lookAfter(
  ports: ExecutionPorts,
  { approval, effect }: { approval: Approval; effect: StoredEffect },
): Promise<Execution> {
  if (effect.state === "done" || effect.state === "failed")
    throw new Refused("already_used", "This approval was carried out already. Its receipt is in History.");
  const content = openBytes(approval);
  const ageMs = ports.now().getTime() - effect.begunAt.getTime();
  const writer = writerFor(ports, { content, effect, purpose: "look" });
  const outcome = await probe(writer, content, { key: effect.key, ageMs });
  // A run may be between its intent and its call, or its call still be on its way: to find nothing proves nothing yet.
  if (outcome.state !== "done" && ageMs < SENDING_MS) return settled(STILL_SENDING, effect.attempts);

  const attempts = effect.attempts + 1;
  await ports.record({ effect, approval, content, outcome, attempts, now: ports.now() });
  return settled(outcome, attempts);
}

/** Not recorded: what is stored says as much, or more. */
const STILL_SENDING: Outcome = {
  state: "unknown",
  code: "still_sending",
  message: "This is being carried out right now, or on its way.",
};

/** The only place where leave to write is given: `effect` is one whose intent is stored. */
function writerFor(
  ports: ExecutionPorts,
  begun: { content: ApprovedContent; effect: StoredEffect; purpose: "send" | "look" },
): Writer {
  const { write } = begun.content;
  const writer = ports.writer(new Permit({ ...begun, write, now: () => ports.now() }));
  if (!writer) throw noWriter(write.connector);
  return writer;
}

function noWriter(connector: string): Bug {
  return new Bug("no_writer", `Nothing can write to ${connector}. Nothing was sent.`);
}

/** One approval, one key, one write. Only a refusal says that nothing changed; any other failure is unknown. */
async function send(writer: Writer, content: ApprovedContent, key: string): Promise<Outcome> {
  try {
    return { state: "done", receipt: await writer.write(content.write, key) };
  } catch (error) {
    if (error instanceof Refused) return { state: "failed", code: error.code, message: error.message };
    return notClear(error);
  }
}

async function probe(
  writer: Writer,
  content: ApprovedContent,
  { key, ageMs }: { key: string; ageMs: number },
): Promise<Outcome> {
  try {
    const found = await writer.probe(content.write, key, ageMs);
    switch (found.state) {
      case "done":
        return { state: "done", receipt: found.receipt };
      case "not_found":
        return {
          state: "failed",
          code: "not_sent",
          message: "It never reached the other side. Nothing changed there.",
        };
      case "unknown":
        return {
          state: "unknown",
          code: "not_found_yet",
          message: `${found.found ?? ""} The other side cannot tell yet.`.trim(),
        };
    }
  } catch (error) {
    return notClear(error);
  }
}

function notClear(error: unknown): Outcome {
  if (error instanceof OpsError) return { state: "unknown", code: error.code, message: error.message };
  return {
    state: "unknown",
    code: "unexpected",
    message:
      "The other side did not answer clearly, so it may or may not have happened. We look again and never send twice.",
  };
}

function settled(outcome: Outcome, attempts: number): Execution {
  if (outcome.state !== "unknown") return { state: outcome.state, outcome };
  return { state: "unknown", outcome, probeAfterSeconds: probeAfterSeconds(attempts) };
}

/**
 * The harshest outside system that a connector may meet: it knows no keys, compares nothing, and does whatever reaches
 * it, as often as it does. What it applied is what a sequence is judged by.
 */
import { canonical } from "../../../app/ops/approvals/canonical.ts";
import type { Write } from "../../../app/ops/drafts/contract.ts";
import { Refused, Unavailable } from "../../../app/ops/errors.ts";
import type { Reading, Receipt, Writer } from "../../../app/ops/execution/contract.ts";
import type { Permit } from "../../../app/ops/execution/permit.ts";

/** What befalls the next call. `late`: it is on its way, and arrives when the network lets it, if ever. */
export type CallFault = "answer_lost" | "cut_before" | "refused" | "late";
/** What befalls the next look. `cannot_tell`: it answers, and does not know. */
export type LookFault = "silent" | "cannot_tell";

export type Applied = { key: string; bytes: string; at: Date };
type Late = { key: string; write: Write; until: Date };

/** A call dies on the way in the end: nothing arrives so long after its intent. Shorter than the lease by clocks' doubt. */
const ARRIVES_WITHIN_MS = 110_000;
/** So late a look that finds nothing proves nothing any more, as in the connectors. */
const UNTOUCHED_MS = 15 * 60_000;

export class Receiver {
  applied: Applied[] = [];
  available = 20;
  isInstalled = true;
  /** Worthless once it was rotated. */
  token = 1;
  callFault: CallFault | null = null;
  lookFault: LookFault | null = null;
  private late: Late[] = [];

  readings(): Reading[] {
    return [{ subject: SUBJECT, value: this.available }];
  }

  apply(write: Write, key: string, at: Date): void {
    this.applied.push({ key, bytes: canonical(write), at });
    const [line] = write.request["quantities"] as { quantity: number }[];
    if (line) this.available = line.quantity;
  }

  isApplied(key: string): boolean {
    return this.applied.some((one) => one.key === key);
  }

  send(late: Late): void {
    this.late.push(late);
  }

  /** What is on its way arrives; what was too long on its way never does. */
  deliver(now: Date): void {
    const arriving = this.late.filter(({ until }) => now <= until);
    this.late = [];
    for (const { write, key } of arriving) if (this.isInstalled) this.apply(write, key, now);
  }

  /** What was too long on its way is lost. */
  lose(now: Date): void {
    this.late = this.late.filter(({ until }) => now <= until);
  }
}

const SUBJECT = "available:item@place";

/** `pass` stands wherever the process may be frozen or killed; `now` is the clock of both sides. */
export type WriterPorts = {
  receiver: Receiver;
  begunAt: () => Date;
  now: () => Date;
  pass: (gate: string) => Promise<void>;
  /** A token as the app holds it now. */
  token: () => number;
  /** Built in on purpose: nobody looks at the clock before the call. */
  ignoresTime: boolean;
};

export function writerTo(ports: WriterPorts, permit: Permit): Writer {
  return {
    connector: "shopify",
    async write(write, key) {
      permit.takeWrite(write, key);
      const token = ports.token();
      await ports.pass("call");
      return call(ports, permit, { write, key, token });
    },
    async probe(write, key, ageMs) {
      permit.checkSame(write, key);
      await ports.pass("look");
      const { receiver } = ports;
      const fault = receiver.lookFault;
      receiver.lookFault = null;
      if (fault === "silent" || !receiver.isInstalled)
        throw new Unavailable("timeout", "The other side did not answer in time.");
      if (fault === "cannot_tell") return { state: "unknown" };
      if (receiver.isApplied(key)) return { state: "done", receipt: receiptOf(key) };
      return ageMs < UNTOUCHED_MS ? { state: "not_found" } : { state: "unknown" };
    },
  };
}

type Call = { write: Write; key: string; token: number };

async function call(ports: WriterPorts, permit: Permit, { write, key, token }: Call): Promise<Receipt> {
  const { receiver, now } = ports;
  if (permit.leftMs() <= 0 && !ports.ignoresTime)
    throw new Refused("too_late", "Held up too long; nothing was sent.");
  if (!receiver.isInstalled) throw new Refused("not_installed", "The app is not installed.");
  // Turned away before it was looked at: once more, with the token of now.
  if (token !== receiver.token && ports.token() !== receiver.token)
    throw new Refused("http_401", "The token is no longer taken.");
  const fault = receiver.callFault;
  receiver.callFault = null;
  switch (fault) {
    case "refused":
      throw new Refused("stale", "The other side refused.");
    case "cut_before":
      throw new Error("the connection broke");
    case "late": {
      const until = new Date(ports.begunAt().getTime() + ARRIVES_WITHIN_MS);
      receiver.send({ key, write, until });
      await ports.pass("answer");
      if (receiver.isApplied(key)) return receiptOf(key);
      throw new Unavailable("timeout", "The other side did not answer in time.");
    }
    case "answer_lost":
      receiver.apply(write, key, now());
      throw new Error("the connection broke");
    case null:
      receiver.apply(write, key, now());
      await ports.pass("answer");
      return receiptOf(key);
  }
}

function receiptOf(key: string): Receipt {
  return { externalId: `record ${key}`, readBack: {} };
}

import { approve } from "../approvals/approve.ts";
import type { Approval } from "../approvals/contract.ts";
import { draftContent } from "../approvals/content.ts";
import { purchaseOrder } from "../drafts/purchase-order/purchase-order.ts";
import { Refused, Unavailable } from "../errors.ts";
import type { Outcome, Reading, Writer } from "./contract.ts";
import type { Permit } from "./permit.ts";
import type { ExecutionPorts, StoredEffect } from "./ports.ts";

const APPROVED_AT = new Date("2026-11-22T09:00:00Z");

const show = { currency: "USD", locale: "en-US" };
const payload = purchaseOrder.example;

export function approvedOrder(): Approval {
  return approve(purchaseOrder, {
    draft: { id: "d1", state: "proposed", payload },
    show,
    seenHash: draftContent(purchaseOrder, { draftId: "d1", payload, show }).hash,
    shop: "shop.myshopify.com",
    approver: { userId: "42", name: "Mia" },
    method: "app",
    evidenceIds: [],
    now: APPROVED_AT,
    approvalId: "a1",
    nonce: "nonce-1",
    effectKey: "key-1",
    needsTwo: false,
    first: null,
  });
}

export type Faults = {
  /** What `write` does; `lost`: applied, but the answer never came. */
  write?: "refused" | "lost" | "cut_before";
  /** The other side does not answer probes. */
  probe?: "silent";
  /** Our own process dies while recording the outcome. */
  record?: "killed";
  /** Between our check and the transaction the approval is used by another run. */
  beginLoses?: boolean;
};

/** Store and other side in memory, with faults by name. What counts is what was applied. */
export class Outside {
  approval: Approval;
  effect: StoredEffect | null = null;
  outcome: Outcome | null = null;
  stops: { code: string; message: string }[] = [];
  /** Keys in the order in which the other side was asked to write, and those that it applied. */
  asked: string[] = [];
  applied = new Set<string>();
  readings: Reading[];
  faults: Faults = {};
  now = new Date("2026-11-22T09:55:00Z");

  constructor(approval: Approval = approvedOrder()) {
    this.approval = approval;
    this.readings = purchaseOrder.preconditions(payload).map(({ subject, value }) => ({ subject, value }));
  }

  later(seconds: number): this {
    this.now = new Date(this.now.getTime() + seconds * 1_000);
    return this;
  }

  ports(): ExecutionPorts {
    return {
      now: () => this.now,
      loadApproval: async (id) => (id === this.approval.id ? { ...this.approval } : null),
      loadEffect: async () => (this.effect ? { ...this.effect } : null),
      reader: (connector) =>
        connector === "shopify" ? { connector, read: async () => this.readings } : null,
      writer: (permit) => (permit.connector === "shopify" ? this.writer(permit) : null),
      begin: async ({ approval, now }) => {
        if (this.faults.beginLoses) return null;
        if (this.approval.state !== "approved" || now >= this.approval.expiresAt) return null;
        this.approval = { ...this.approval, state: "used" };
        this.effect = {
          id: "e1",
          approvalId: approval.id,
          state: "sending",
          key: approval.effectKey,
          begunAt: now,
          attempts: 0,
        };
        return { ...this.effect };
      },
      record: async ({ outcome, attempts }) => {
        if (this.faults.record === "killed") throw new Error("killed");
        if (!this.effect || this.effect.state === "done") return;
        this.effect = { ...this.effect, state: outcome.state, attempts };
        this.outcome = outcome;
      },
      stop: async ({ code, message }) => {
        if (this.approval.state !== "approved") return;
        this.approval = { ...this.approval, state: "voided" };
        this.stops.push({ code, message });
      },
    };
  }

  private writer(permit: Permit): Writer {
    return {
      connector: "shopify",
      write: async (write, key) => {
        permit.takeWrite(write, key);
        this.asked.push(key);
        if (this.faults.write === "cut_before") throw new Error("connection reset");
        if (this.faults.write === "refused")
          throw new Refused("quantity_stale", "Shopify refused: the quantity is not what it was.");
        this.applied.add(key);
        if (this.faults.write === "lost") throw new Unavailable("timeout", "Shopify did not answer in time.");
        return { externalId: `receipt ${key}`, readBack: { incoming: 240 } };
      },
      probe: async (_write, key) => {
        if (this.faults.probe === "silent")
          throw new Unavailable("timeout", "Shopify did not answer in time.");
        if (!this.applied.has(key)) return { state: "not_found" };
        return { state: "done", receipt: { externalId: `receipt ${key}`, readBack: { incoming: 240 } } };
      },
    };
  }
}

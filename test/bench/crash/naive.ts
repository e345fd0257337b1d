/**
 * The control: what was begun is not looked for but sent again. As code without intent and probe does, each try makes its
 * key anew, sets out from the quantities of now, and stores what it did once the answer is there.
 */
import { randomUUID } from "node:crypto";
import type { Store } from "../../../app/adapters/store/contract.ts";
import { canonical } from "../../../app/ops/approvals/canonical.ts";
import type { ApprovedContent } from "../../../app/ops/approvals/contract.ts";
import type { Write } from "../../../app/ops/drafts/contract.ts";
import { Refused } from "../../../app/ops/errors.ts";
import { openBytes } from "../../../app/ops/execution/approved-content.ts";
import type { Outcome, Reader, Reading, Writer } from "../../../app/ops/execution/contract.ts";
import { Permit } from "../../../app/ops/execution/permit.ts";
import { effectStorage } from "../../../app/shop/effect-store.server.ts";
import type { Execute } from "../../../app/shop/execution.server.ts";

type Sides = {
  reader: (shop: string, connector: string) => Reader;
  writer: (shop: string, permit: Permit) => Writer;
  now: () => Date;
};

export function naively({ reader, writer, now }: Sides, store: Store): Execute {
  return async (shop, approvalId) => {
    const storage = effectStorage(store, shop);
    const approval = await storage.loadApproval(approvalId);
    if (approval?.state !== "approved") throw new Refused("already_used", "It was carried out already.");
    const content = openBytes(approval);
    const readings = await reader(shop, "shopify").read(content.preconditions);
    const write = fromNow(content.write, readings);
    const key = randomUUID();
    const permit = new Permit({ effect: { key, begunAt: now() }, write, purpose: "send", now });
    const outcome = await sent(writer(shop, permit), write, key);
    const request = canonical(content.write);
    const effect = await storage.begin({ approval, content, request, now: now() });
    if (effect) await storage.record(recordOf({ effect, approval, content, outcome }, now()));
    return { state: outcome.state === "done" ? "done" : "failed", outcome };
  };
}

function recordOf<T>(done: T & { content: ApprovedContent }, now: Date) {
  return { ...done, attempts: 0, now };
}

async function sent(writer: Writer, write: Write, key: string): Promise<Outcome> {
  try {
    return { state: "done", receipt: await writer.write(write, key) };
  } catch (error) {
    return { state: "failed", code: "naive", message: String(error) };
  }
}

/** Each quantity sets out from what was just read, so that the store's own comparison passes. */
function fromNow(write: Write, readings: readonly Reading[]): Write {
  const now = new Map(readings.map(({ subject, value }) => [subject, value]));
  const name = write.operation === "inventory_available_set" ? "available" : "incoming";
  const rebased = (line: unknown) => {
    const { inventoryItemId, locationId } = line as { inventoryItemId: string; locationId: string };
    const from = now.get(`${name}:${inventoryItemId}@${locationId}`);
    return { ...(line as object), changeFromQuantity: from ?? 0 };
  };
  const { changes, quantities } = write.request;
  return {
    ...write,
    request: {
      ...write.request,
      ...(Array.isArray(changes) ? { changes: changes.map(rebased) } : {}),
      ...(Array.isArray(quantities) ? { quantities: quantities.map(rebased) } : {}),
    },
  };
}

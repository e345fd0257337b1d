/** The forms in which drafts ask for a write to Shopify, and the mutation that each becomes. */
import { z } from "zod";
import type { Write } from "../../ops/drafts/contract.ts";
import { Refused } from "../../ops/errors.ts";
import type { IncomingChange } from "./now.server.ts";
import { ADJUST_INCOMING, RECEIVE_INCOMING } from "./operations.ts";

/** One mutation with all that it changes of `incoming`. */
export type StockWrite = {
  document: string;
  /** The document's own name, for its cost. */
  operation: string;
  input: Record<string, unknown>;
  /** What becomes of incoming, line by line, and from which quantity. */
  changes: readonly IncomingChange[];
  /** Whether units become free to sell, so that this is read back too. */
  movesIn: boolean;
};

const Place = { inventoryItemId: z.string(), locationId: z.string() };
/** Compare-and-set: a number always, for null would switch the check off. */
const changeFromQuantity = z.int();
/** Our own number, such as PO-1001. */
const reference = z.string().min(1);

/** As the draft kinds `purchase_order`, `cancel_order` and `receive_order` (counted in already) write it. */
const AdjustRequest = z.strictObject({
  name: z.literal("incoming"),
  reason: z.string(),
  reference,
  changes: z
    .array(z.strictObject({ ...Place, delta: z.int(), changeFromQuantity }))
    .min(1)
    .max(250),
});

/** As the draft kind `receive_order` writes it. */
const ReceiveRequest = z.strictObject({
  reason: z.string(),
  reference,
  changes: z
    .array(z.strictObject({ ...Place, units: z.int().positive(), changeFromQuantity }))
    .min(1)
    .max(250),
});

/** Throws Refused where Ops Room knows no such write. */
export function stockWriteOf(write: Write): StockWrite {
  const adjust = AdjustRequest.safeParse(write.request);
  if (write.operation === "inventory_incoming_adjust" && adjust.success) return adjusting(adjust.data);
  const receive = ReceiveRequest.safeParse(write.request);
  if (write.operation === "inventory_incoming_receive" && receive.success) return receiving(receive.data);
  throw new Refused(
    "unknown_write",
    `Ops Room cannot write ${write.operation} to Shopify in this form. Nothing was written.`,
  );
}

/** Shopify wants one ledger document per call for any quantity but `available`; both documents show in its history. */
function documentOf(of: string): string {
  return `gid://ops-room/PurchaseOrder/${of}`;
}

function adjusting({ name, reason, reference: of, changes }: z.output<typeof AdjustRequest>): StockWrite {
  const document = documentOf(of);
  return {
    document: ADJUST_INCOMING,
    operation: "AdjustIncoming",
    input: {
      name,
      reason,
      referenceDocumentUri: document,
      changes: changes.map((change) => ({ ...change, ledgerDocumentUri: document })),
    },
    changes,
    movesIn: false,
  };
}

function receiving({ reason, reference: of, changes }: z.output<typeof ReceiveRequest>): StockWrite {
  const document = documentOf(of);
  return {
    document: RECEIVE_INCOMING,
    operation: "ReceiveIncoming",
    input: {
      reason,
      referenceDocumentUri: document,
      changes: changes.map(({ inventoryItemId, locationId, units, changeFromQuantity: from }) => ({
        inventoryItemId,
        quantity: units,
        from: { locationId, name: "incoming", changeFromQuantity: from, ledgerDocumentUri: document },
        // Available moves with every sale, so it is not compared; that incoming still is as approved is enough for
        // these units to arrive once. The field must be there all the same, and available takes no ledger document.
        to: { locationId, name: "available", changeFromQuantity: null },
      })),
    },
    changes: changes.map(({ units, ...change }) => ({ ...change, delta: -units })),
    movesIn: true,
  };
}

import { Bug, Refused } from "../ops/errors.ts";
import type { Receipt, Writer } from "../ops/execution/contract.ts";

/**
 * The writing side of our own books, for an approval that changes nothing outside: what it rests on is read in
 * Shopify all the same, and the record itself is kept with the outcome, in one transaction. Sending it is therefore
 * nothing, and looking for it finds that nothing was left to send.
 */
export function ownBooks(shopify: Writer | null): Writer | null {
  if (!shopify) return null;
  return {
    connector: "ops_room",
    read: (preconditions) => shopify.read(preconditions),
    write: async ({ operation, request }) => receipt(operation, request["reference"]),
    probe: async ({ operation, request }) => ({
      state: "done",
      receipt: receipt(operation, request["reference"]),
    }),
  };
}

function receipt(operation: string, reference: unknown): Receipt {
  if (operation !== "record_only")
    throw new Refused("unknown_write", `Ops Room keeps no record called ${operation}. Nothing was written.`);
  if (typeof reference !== "string")
    throw new Bug("payload_malformed", "This record names no order. Nothing was written.");
  return {
    externalId: reference,
    readBack: { Shopify: "nothing to change: it shows none of these units as incoming" },
  };
}

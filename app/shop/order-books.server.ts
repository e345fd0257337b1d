import { Bug, Refused } from "../ops/errors.ts";
import type { Reader, Receipt, Writer } from "../ops/execution/contract.ts";

export const OWN_BOOKS = "ops_room";

/** What an approval that changes nothing outside rests on is read in Shopify all the same. */
export function ownBooksReader(shopify: Reader | null): Reader | null {
  return shopify && { connector: OWN_BOOKS, read: (preconditions) => shopify.read(preconditions) };
}

/**
 * The writing side of our own books, for an approval that changes nothing outside: the record itself is kept with the
 * outcome, in one transaction. Sending it is therefore nothing, and looking for it finds that nothing was left to send.
 */
export function ownBooks(): Writer {
  return {
    connector: OWN_BOOKS,
    write: async ({ operation, request }) => receipt(operation, request["reference"]),
    probe: async ({ operation, request }) => ({
      state: "done",
      receipt: receipt(operation, request["reference"]),
    }),
  };
}

/** What each record of ours says came back, by its operation. */
const READ_BACK: ReadonlyMap<string, Receipt["readBack"]> = new Map([
  ["record_only", { Shopify: "nothing to change: it shows none of these units as incoming" }],
  ["document_done", { "Ops Room": "keeps this list as done by you; nothing was written to Shopify" }],
  ["message_sent", { "Ops Room": "keeps this text as sent by you; Ops Room itself sent nothing" }],
]);

function receipt(operation: string, reference: unknown): Receipt {
  const readBack = READ_BACK.get(operation);
  if (!readBack)
    throw new Refused("unknown_write", `Ops Room keeps no record called ${operation}. Nothing was written.`);
  if (typeof reference !== "string")
    throw new Bug("payload_malformed", "This record names nothing that it is about. Nothing was written.");
  return { externalId: reference, readBack };
}

import { describe, expect, it } from "vitest";
import { cancelOrder } from "../ops/drafts/cancel-order/cancel-order.ts";
import type { Write } from "../ops/drafts/contract.ts";
import { vendorMessage } from "../ops/drafts/vendor-message/vendor-message.ts";
import { Refused } from "../ops/errors.ts";
import { ownBooks, ownBooksReader } from "./order-books.server.ts";

const books = ownBooks();
const reader = ownBooksReader({
  connector: "shopify",
  read: async (preconditions) => preconditions.map(({ subject, value }) => ({ subject, value })),
});

const nothingIncoming = cancelOrder.example.lines.map((line) => ({ ...line, incomingAtShow: null }));
const WRITES: readonly { what: string; write: Write; says: string }[] = [
  {
    what: "a closed order of which nothing is incoming",
    write: cancelOrder.toWrite({ ...cancelOrder.example, lines: nothingIncoming }),
    says: "nothing to change",
  },
  {
    what: "a message that was sent",
    write: vendorMessage.toWrite(vendorMessage.example),
    says: "keeps this text as sent by you",
  },
];

describe("our own books", () => {
  it.each(WRITES)("record $what without writing to the store, and say so", async ({ write, says }) => {
    const receipt = await books.write(write, "key-1");
    expect(Object.values(receipt.readBack).join(" ")).toContain(says);
    expect(receipt.externalId).toBe(write.request["reference"]);
    expect(await books.probe(write, "key-1", 0)).toEqual({ state: "done", receipt });
  });

  it("read what an approval rests on in the store", async () => {
    const [precondition] = cancelOrder.preconditions(cancelOrder.example);
    if (!precondition) throw new Error("a cancellation rests on what is incoming");
    expect(await reader?.read([precondition])).toEqual([{ subject: precondition.subject, value: 40 }]);
    expect(await reader?.read(vendorMessage.preconditions(vendorMessage.example))).toEqual([]);
  });

  it("read nothing where there is no store", () => {
    expect(ownBooksReader(null)).toBeNull();
  });

  it("keep no record that they do not know", async () => {
    const write = { ...vendorMessage.toWrite(vendorMessage.example), operation: "order_sent" };
    await expect(books.write(write, "key-1")).rejects.toThrow(Refused);
  });
});

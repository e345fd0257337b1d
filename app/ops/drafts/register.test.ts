import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Block, OwnRecord, Precondition, Write } from "./contract.ts";
import { draftKinds } from "./index.ts";

const kinds = [...draftKinds.values()].map((kind) => ({ kind, id: kind.id }));
const input = { currency: "USD", locale: "en-US" };

describe("every draft kind", () => {
  it("is registered: one line in index.ts per folder here, but for what messages share", () => {
    const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "messages")
      .map(({ name }) => name.replaceAll("-", "_"));
    expect([...draftKinds.keys()].sort()).toEqual(folders.sort());
  });

  it.each(kinds)(
    "$id has an example that fits, and shows, writes and records what its contracts allow",
    ({ kind }) => {
      const payload = kind.payload.parse(kind.example);
      for (const block of kind.show(payload, input)) Block.parse(block);
      for (const precondition of kind.preconditions(payload)) Precondition.parse(precondition);
      Write.parse(kind.toWrite(payload));
      const record = kind.toRecord(payload);
      if (record) OwnRecord.parse(record);
      expect(kind.consequences(payload, input).length).toBeGreaterThan(0);
    },
  );

  it.each(kinds)("$id is taken back by a draft of its own kind, or says why it is not", ({ kind }) => {
    const inverse = kind.inverse(kind.example, { externalId: "gid://shopify/Record/1", readBack: {} });
    if ("none" in inverse) expect(inverse.none).toMatch(/^\p{Lu}.{20,}\.$/u);
    else {
      const payload = kind.payload.parse(inverse.payload);
      expect(kind.toWrite(payload)).not.toEqual(kind.toWrite(kind.payload.parse(kind.example)));
      expect(kind.preconditions(payload).length).toBeGreaterThan(0);
    }
  });

  it.each(kinds)("$id says exactly what its button does", ({ kind }) => {
    expect(kind.approveLabel(kind.example, input)).toMatch(/^(Approve and|Mark as sent to) /u);
  });
});

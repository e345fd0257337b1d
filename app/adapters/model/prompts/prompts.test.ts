import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../../ops/approvals/hash.ts";
import { promptFor, PROMPTS } from "./index.ts";

/** The first 16 digits of the SHA-256 of each prompt. One that was used never changes: a new text is a new version. */
const PINNED: Record<string, string> = {
  "vendor-message@1": "77297a35183ef0ba",
  "note@1": "a18e2ebfd9807993",
  "customer-notice@1": "f3fb4b055763d9b0",
  "message@1": "4828b57cd7d62a29",
  "reading@1": "caab607f76aa5bea",
};

describe("prompts", () => {
  it.each(PROMPTS.map(({ id, system }) => ({ id, system })))(
    "$id says what it always said",
    ({ id, system }) => {
      expect(sha256Hex(system).slice(0, 16)).toBe(PINNED[id]);
    },
  );

  it("are one file each, by the name that is kept with what came of them", () => {
    const files = fs
      .globSync("*@*.ts", { cwd: import.meta.dirname })
      .map((file) => file.replace(/\.ts$/, ""));
    expect([...PROMPTS.map(({ id }) => id), "message-rules@1"].toSorted()).toEqual(files.toSorted());
  });

  it.each([
    { kind: "vendor_message.chase", prompt: "vendor-message@1" },
    { kind: "note.escalation", prompt: "note@1" },
    { kind: "customer_notice.delayed", prompt: "customer-notice@1" },
    { kind: "something.new", prompt: "message@1" },
    { kind: "constructor", prompt: "message@1" },
  ])("$kind is written by $prompt", ({ kind, prompt }) => {
    expect(promptFor(kind).id).toBe(prompt);
  });

  it.each(PROMPTS.filter(({ id }) => id !== "reading@1"))(
    "$id says that words state no fact, what may be promised, and that all else is refused",
    ({ system }) => {
      for (const part of ["No fact of any kind", "No slot that is not listed", "No promise", "is refused"])
        expect(system).toContain(part);
    },
  );
});

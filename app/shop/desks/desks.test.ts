import { describe, expect, it } from "vitest";
import { draftKinds } from "../../ops/drafts/index.ts";
import { deskOf } from "./index.server.ts";

describe("every kind of draft", () => {
  it.each([...draftKinds.keys()])("%s has a desk", (kind) => {
    expect(() => deskOf({ kind })).not.toThrow();
  });
});

import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "./sealed-text.server.ts";

const k1 = { id: "k1", key: randomBytes(32) };
const k2 = { id: "k2", key: randomBytes(32) };
const SHOP = "a.myshopify.com";

describe("sealed text", () => {
  it.each([{ text: "" }, { text: "shpat_0123" }, { text: "ключ 🗝" }])(
    "opens as it was: $text",
    ({ text }) => {
      expect(unseal(seal(text, [k1], SHOP), [k1], SHOP)).toBe(text);
    },
  );

  it("differs each time and names its key", () => {
    const [one, two] = [seal("same", [k1], SHOP), seal("same", [k1], SHOP)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1\.k1\.[\w-]+$/);
  });

  it("is sealed with the first key and opened with any", () => {
    const old = seal("token", [k1], SHOP);
    expect(unseal(old, [k2, k1], SHOP)).toBe("token");
    expect(seal("token", [k2, k1], SHOP)).toMatch(/^v1\.k2\./);
  });

  it("is refused with any single bit changed", () => {
    const [version, id, body = ""] = seal("token", [k1], SHOP).split(".");
    const bytes = Buffer.from(body, "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const text = [version, id, changed.toString("base64url")].join(".");
      expect(() => unseal(text, [k1], SHOP)).toThrow(
        expect.objectContaining({ code: "secret_does_not_open" }),
      );
    }
  });

  it.each([
    {
      because: "another shop's",
      open: () => unseal(seal("t", [k1], SHOP), [k1], "b.myshopify.com"),
      code: "secret_does_not_open",
    },
    {
      because: "its key is gone",
      open: () => unseal(seal("t", [k1], SHOP), [k2], SHOP),
      code: "encryption_key_missing",
    },
    { because: "cut off", open: () => unseal("v1.k1.AAAA", [k1], SHOP), code: "secret_does_not_open" },
    { because: "never sealed", open: () => unseal("shpat_0123", [k1], SHOP), code: "not_sealed" },
    { because: "no key at all", open: () => seal("t", [], SHOP), code: "no_encryption_key" },
  ])("is refused: $because", ({ open, code }) => {
    expect(open).toThrow(expect.objectContaining({ code }));
  });
});

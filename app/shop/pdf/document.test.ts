import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Block } from "../../ops/drafts/contract.ts";
import { purchaseOrder } from "../../ops/drafts/purchase-order/purchase-order.ts";
import { type PrintInput, printDocument } from "./document.server.ts";

const AT = new Date("2026-11-22T12:00:00Z");
const SHOWN = purchaseOrder.show(purchaseOrder.example, { currency: "USD", locale: "en-US" });

async function print(blocks: readonly Block[], over: Partial<PrintInput> = {}) {
  const input = {
    title: "Purchase order PO-1001",
    from: "Gifts",
    status: null,
    footer: "PO-1001",
    printedAt: AT,
  };
  const pdf = Buffer.from(await printDocument({ ...input, blocks, ...over }));
  return {
    pdf,
    text: streamsOf(pdf),
    pages: pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
  };
}

/** Every compressed part of the document, opened; among them the tables that say which letters stand in it. */
function streamsOf(pdf: Buffer): string {
  const parts: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
    try {
      parts.push(inflateSync(pdf.subarray(at + 7)).toString("latin1"));
    } catch {
      continue; // a font file
    }
  }
  return parts.join("\n").toLowerCase();
}

/** A table row of so many products. */
function tableOf(rows: number, title = "Ceramic Mug, White"): Block {
  const table = SHOWN.find((block) => block.type === "table");
  if (table?.type !== "table") throw new Error("an order shows a table");
  return {
    ...table,
    rows: Array.from({ length: rows }, () => [title, "MUG-W", "240", "$7.80", "$1,872.00"]),
  };
}

/** As the font's own table of letters names it. */
const letter = (character: string) => `<${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}>`;

describe("an order as a document", () => {
  it("is one page for a few lines and as many as it takes for two hundred", async () => {
    expect((await print([tableOf(3)])).pages).toBe(1);
    expect((await print([tableOf(200)])).pages).toBeGreaterThan(4);
  });

  it("prints a message as its reader gets it, over as many pages as it takes", async () => {
    const own = (text: string) => ({ text, slot: null, own: false });
    const block: Block = {
      ...{
        type: "message",
        to: "Kiln & Co <orders@kiln.example>",
        facts: [],
        departures: [],
        unrecorded: [],
      },
      subject: [own("Order "), { text: "PO-1001", slot: "order", own: false }],
      body: [own("Straße\n\n"), { text: "ł", slot: "product", own: false }],
    };
    const { text, pages } = await print([block]);
    for (const character of "ßł") expect(text).toContain(letter(character));
    expect(pages).toBe(1);
    expect((await print([{ ...block, body: [own("A line\n".repeat(200))] }])).pages).toBeGreaterThan(2);
  });

  it.each([
    { script: "Latin beyond ASCII", character: "ß" },
    { script: "Polish", character: "ł" },
    { script: "Greek", character: "Ω" },
    { script: "Cyrillic", character: "Ж" },
    { script: "the rupee sign", character: "₹" },
  ])("prints $script", async ({ character }) => {
    expect((await print([tableOf(1, `Mug ${character}`)])).text).toContain(letter(character));
  });

  it("shows what it cannot print as a box, and says so", async () => {
    const plain = await print([tableOf(1)]);
    const foreign = await print([tableOf(1, "茶杯 🎁")]);

    expect(plain.text).not.toContain(letter("□"));
    expect(foreign.text).toContain(letter("□"));
  });

  it("survives titles without spaces, line breaks and marks that nobody sees", async () => {
    const long = "x".repeat(2_000);
    expect(
      (await print([tableOf(2, long), { type: "text", text: "First\nSecond\u200b\u202e" }])).pages,
    ).toBeGreaterThan(0);
  });

  it("is the same, byte for byte, for the same order", async () => {
    const [one, two] = [await print(SHOWN), await print(SHOWN)];
    expect(one.pdf.equals(two.pdf)).toBe(true);
  });
});

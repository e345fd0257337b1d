import { describe, expect, it } from "vitest";
import { Block, Precondition } from "../contract.ts";
import { editCorrection } from "./edit.ts";
import { type CorrectionLine, placeOf, StockCorrection } from "./payload.ts";
import { stockCorrection } from "./stock-correction.ts";

const show = { currency: "USD", locale: "en-US" };
const correction = stockCorrection.example;
const [white, blue] = correction.lines as [CorrectionLine, CorrectionLine];

describe("a stock correction", () => {
  it("sets what is corrected alone, each only from the quantity that was shown", () => {
    expect(stockCorrection.toWrite(correction)).toEqual({
      connector: "shopify",
      operation: "inventory_available_set",
      request: {
        reason: "correction",
        quantities: [
          {
            inventoryItemId: white.inventoryItemId,
            locationId: white.locationId,
            quantity: 0,
            changeFromQuantity: -4,
          },
        ],
      },
    });
  });

  it("rests on what is free to sell there being exactly as shown", () => {
    expect(stockCorrection.preconditions(correction).map((one) => Precondition.parse(one))).toEqual([
      {
        subject: `available:${white.inventoryItemId}@${white.locationId}`,
        label: "Available of Ceramic Mug, White at Warehouse",
        value: -4,
        tolerance: 0,
      },
    ]);
  });

  it("says by how much, and what stays", () => {
    for (const block of stockCorrection.show(correction, show)) Block.parse(block);
    expect(stockCorrection.approveLabel(correction, show)).toBe("Approve and set stock to 0");
    expect(stockCorrection.consequences(correction, show)).toEqual([
      "Shopify: available of MUG-W at Warehouse is set from −4 to 0 (+4).",
    ]);
    expect(stockCorrection.notHappening(correction, show)[0]).toContain("committed to orders");
  });
});

describe("the founder's edit", () => {
  const typed = (line: CorrectionLine, units: string) => ({ [placeOf(line)]: units });

  it("sets what was counted, and leaves out what Shopify shows", () => {
    const result = editCorrection(correction, { ...typed(white, "3"), ...typed(blue, "12") });
    expect(result).toMatchObject({
      ok: true,
      payload: { lines: [{ newAvailable: 3 }, { newAvailable: 12 }] },
    });
  });

  it.each([
    { units: "", because: "nothing was counted" },
    { units: "-1", because: "nobody counts fewer than none" },
    { units: "2.5", because: "half a mug is none" },
    { units: "1000001", because: "it is absurd" },
  ])("of “$units” is refused: $because", ({ units }) => {
    expect(editCorrection(correction, typed(white, units))).toMatchObject({
      ok: false,
      errors: { [`newAvailable[${placeOf(white)}]`]: expect.any(String) as string },
    });
  });

  it("that corrects nothing is refused", () => {
    const same = { ...correction, lines: [{ ...blue, newAvailable: 9 }] };
    expect(editCorrection(same, typed(blue, "12"))).toMatchObject({ ok: false });
  });
});

describe("a payload", () => {
  it.each([
    { because: "the same item twice at one location", lines: [white, white] },
    { because: "fewer than none", lines: [{ ...white, newAvailable: -1 }] },
    { because: "no line", lines: [] },
  ])("with $because is refused", ({ lines }) => {
    expect(StockCorrection.safeParse({ lines }).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { Block, Precondition } from "../contract.ts";
import { editPrices } from "./edit.ts";
import { leavesAt, withReadings } from "./leaves.ts";
import { changedLines, PriceChange, type PriceLine } from "./payload.ts";
import { priceChange } from "./price-change.ts";

const show = { currency: "USD", locale: "en-US" };
const change = priceChange.example;
const [mug, blue] = change.lines as [PriceLine, PriceLine];
const id = mug.variantId;

/** The example's mug alone, changed. */
const only = (over: Partial<PriceLine>): PriceChange => ({ ...change, lines: [{ ...mug, ...over }] });
const shown = (payload: PriceChange) => JSON.stringify(priceChange.show(payload, show));

describe("a price change", () => {
  it("writes what changes alone, each price with the one it sets out from", () => {
    expect(priceChange.toWrite(change)).toEqual({
      connector: "shopify",
      operation: "product_variants_update",
      request: {
        productId: change.productId,
        currency: "USD",
        variants: [
          {
            variantId: id,
            price: { from: "22.00", to: "18.00" },
            compareAtPrice: { from: null, to: "22.00" },
          },
        ],
      },
    });
  });

  it.each([
    { currency: "JPY", price: "2200", because: "yen have no smaller unit" },
    { currency: "KWD", price: "2.200", because: "a dinar has a thousand fils" },
  ])("writes $price in $currency: $because", ({ currency, price }) => {
    const { request } = priceChange.toWrite({ ...change, currency });
    expect(JSON.stringify(request)).toContain(`"from":"${price}"`);
  });

  it("rests on price, compare-at price and cost being exactly as shown, of what it changes", () => {
    const preconditions = priceChange.preconditions(change).map((one) => Precondition.parse(one));
    expect(preconditions.map(({ subject, value, tolerance }) => [subject, value, tolerance])).toEqual([
      [`price:${id}`, 22, 0],
      [`compare_at:${id}`, null, 0],
      [`cost:${id}`, 7.8, 0],
    ]);
    expect(priceChange.moves).toBe("price");
  });

  it("shows before and after, the margin, and what a unit leaves", () => {
    for (const block of priceChange.show(change, show)) Block.parse(block);
    const text = shown(change);
    for (const said of ["$22.00", "$18.00", "−18.2%", "56.7% (now 64.5%)", "$6.40 (now $10.20)", "Why"])
      expect(text).toContain(said);
    expect(text).toContain('"before":"none","after":"$22.00"');
    expect(text).not.toContain("Check before you approve");
    expect(shown({ ...change, lines: [{ ...mug, unitCostMinor: null, leavesMinor: null }] })).toContain(
      "not known",
    );
  });

  it("says what its button does and what happens", () => {
    expect(priceChange.approveLabel(change, show)).toBe("Approve and set the price to $18.00");
    expect(priceChange.consequences(change, show)).toEqual([
      "Shopify: the price of MUG-W changes from $22.00 to $18.00 (−18.2%).",
      "Shopify: the compare-at price of MUG-W changes from none to $22.00.",
    ]);
    const both = { ...change, lines: [mug, { ...blue, newPriceMinor: 1_800 }] };
    expect(priceChange.approveLabel(both, show)).toBe("Approve and change the prices of 2 variants");
  });
});

describe("what is worth a second look", () => {
  it.each([
    {
      over: { newPriceMinor: 2_200 },
      says: null,
      because: "the same price is only a new compare-at price",
      at: 2_300,
    },
    {
      over: { newPriceMinor: 2_200 },
      says: "shows no reduction",
      because: "it is the compare-at price",
      at: 2_200,
    },
    {
      over: { newPriceMinor: 2_199 },
      says: null,
      because: "it is a cent below the compare-at price",
      at: 2_200,
    },
    {
      over: { newPriceMinor: 1_149 },
      says: "leaves nothing after fees",
      because: "it is a cent below the floor",
      at: 2_200,
    },
    { over: { newPriceMinor: 1_150 }, says: null, because: "it is the floor", at: 2_200 },
    {
      over: { newPriceMinor: 779, floorMinor: null },
      says: "below its cost of $7.80",
      because: "a cent of loss",
      at: 2_200,
    },
    {
      over: { newPriceMinor: 1_100, floorMinor: null },
      says: null,
      because: "half is a deliberate cut",
      at: 2_200,
    },
    {
      over: { newPriceMinor: 1_099, floorMinor: null },
      says: "less than half",
      because: "a slip of a digit looks so",
      at: 2_200,
    },
    {
      over: { newPriceMinor: 4_401 },
      says: "more than double",
      because: "a slip of a digit looks so",
      at: 9_000,
    },
    {
      over: { newPriceMinor: 0, unitCostMinor: null, floorMinor: null },
      says: "given away",
      because: "it costs nothing",
      at: 2_200,
    },
  ])("$over.newPriceMinor with a compare-at price of $at says $says: $because", ({ over, says, at }) => {
    const text = shown(only({ ...over, newCompareAtMinor: at }));
    if (says === null) expect(text).not.toContain("Check before you approve");
    else expect(text).toContain(says);
  });

  it("is not said of a line that stays as it is", () => {
    const below = { ...blue, unitCostMinor: 9_000 };
    expect(shown({ ...change, lines: [mug, below] })).not.toContain("Check before you approve");
  });
});

describe("the founder's edit", () => {
  it("sets prices, and works out what a unit then leaves", () => {
    const result = editPrices(change, { newPrice: { [id]: "20.00" }, newCompareAt: { [id]: "" } });
    expect(result).toMatchObject({
      ok: true,
      payload: { lines: [{ newPriceMinor: 2_000, newCompareAtMinor: null, newLeavesMinor: 830 }, blue] },
    });
  });

  it("leaves a variant out at the price that it has", () => {
    const both = { ...change, lines: [mug, { ...blue, newPriceMinor: 1_800 }] };
    const result = editPrices(both, { newPrice: { [blue.variantId]: "22" } });
    if (!result.ok) throw new Error("it is allowed");
    expect(changedLines(result.payload).map(({ variantId }) => variantId)).toEqual([id]);
  });

  it.each([
    { newPrice: "cheap", says: "such as 18.00", because: "it is no amount" },
    { newPrice: "", says: "such as 18.00", because: "it is nothing" },
    { newPrice: "-1", says: "below zero", because: "nobody is paid for taking it" },
    { newPrice: "0", says: "give it away", because: "it would be free" },
    { newPrice: "18.005", says: "no unit that small", because: "a cent is the smallest" },
    { newPrice: "99999999999", says: "more than we can count", because: "it is absurd" },
  ])("of “$newPrice” is refused: $because", ({ newPrice, says }) => {
    const result = editPrices(change, { newPrice: { [id]: newPrice } });
    expect(result).toMatchObject({
      ok: false,
      errors: { [`newPrice[${id}]`]: expect.stringContaining(says) as string },
    });
  });

  it.each([
    { newPrice: "5", because: "below cost may be meant" },
    { newPrice: "30", because: "above the compare-at price may be meant" },
  ])("of $newPrice is allowed: $because", ({ newPrice }) => {
    expect(editPrices(change, { newPrice: { [id]: newPrice } }).ok).toBe(true);
  });

  it("that changes nothing is refused, beside the first price", () => {
    const result = editPrices(change, { newPrice: { [id]: "22.00" }, newCompareAt: { [id]: "" } });
    expect(result).toMatchObject({
      ok: false,
      errors: { [`newPrice[${id}]`]: expect.any(String) as string },
    });
  });

  it("keeps a free product free where only another line changes", () => {
    const free = { ...blue, priceMinor: 0, newPriceMinor: 0 };
    const result = editPrices({ ...change, lines: [mug, free] }, { newPrice: { [free.variantId]: "0.00" } });
    expect(result.ok).toBe(true);
  });
});

describe("what a unit leaves", () => {
  it.each([
    { at: 2_200, leaves: 1_020, because: "that is the price now" },
    { at: 1_800, leaves: 640, because: "that is the new price" },
    { at: 2_000, leaves: 830, because: "it is half way" },
    { at: 1_000, leaves: -120, because: "the line goes on below zero" },
  ])("at $at is $leaves: $because", ({ at, leaves }) => {
    expect(leavesAt(mug, at)).toBe(leaves);
  });

  it("is not known where only one point is, and another price is asked for", () => {
    expect(leavesAt({ ...mug, newLeavesMinor: null }, 2_000)).toBeNull();
    expect(leavesAt({ ...mug, newPriceMinor: mug.priceMinor }, 2_000)).toBeNull();
  });

  it("falls by as much as the cost rose, and the old floor is no floor any more", () => {
    const now = { priceMinor: 2_200, compareAtMinor: null, unitCostMinor: 880 };
    expect(withReadings(mug, now)).toMatchObject({ leavesMinor: 920, newLeavesMinor: 540, floorMinor: null });
    expect(withReadings(mug, { ...now, unitCostMinor: null })).toMatchObject({
      leavesMinor: null,
      newLeavesMinor: null,
    });
    expect(withReadings(mug, { ...now, unitCostMinor: 780 })).toEqual(mug);
  });
});

describe("a payload", () => {
  it.each([
    { because: "the same variant twice", payload: { ...change, lines: [mug, mug] } },
    { because: "half a cent", payload: only({ newPriceMinor: 0.5 }) },
    { because: "a price below zero", payload: only({ newPriceMinor: -1 }) },
    { because: "no line", payload: { ...change, lines: [] } },
    { because: "a reason that is none", payload: { ...change, why: "mood" } },
    { because: "something extra", payload: { ...change, surprise: true } },
  ])("with $because is refused", ({ payload }) => {
    expect(PriceChange.safeParse(payload).success).toBe(false);
  });
});

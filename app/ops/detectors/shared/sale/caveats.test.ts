import { describe, expect, it } from "vitest";
import type { Alert } from "../../contract.ts";
import { detectOne, type Mug, raised, width } from "../../stockout/facts-for-tests.ts";

describe("what a sale costs besides the goods", () => {
  const told = { fulfilment: { minor: 150, currency: "USD" }, otherFeesShare: 0.05, salesTaxRate: 0.07 };
  const found = (settings: object, currency = "USD", mug: Mug = {}) =>
    detectOne({ available: 10, ...mug }, { settings, shop: { currency } });
  const assumed = (id: string, alert: Alert | undefined) => alert?.assumptions.find((one) => one.id === id);

  it("is said to be unknown where it is, with the place to tell it, and makes the range wider", () => {
    const unknown = found({});
    expect(assumed("fulfilment", unknown)).toEqual({
      id: "fulfilment",
      text: "What you pay for packing and shipping is not known. Anything from nothing to 15% of the price is allowed for, which lowers the low end of the money shown.",
      changeAt: "settings#fulfilment",
    });
    expect(assumed("other_fees", unknown)?.text).toContain("from nothing to 2% of the price");
    expect(assumed("other_fees", unknown)?.changeAt).toBe("settings#other-fees");
    const known = found({ ...told, salesTaxRate: 0 });
    expect(unknown && known && width(unknown) > width(known)).toBe(true);
    expect(unknown?.evidence.find(({ id }) => id === "not_counted")).toMatchObject({
      range: { low: 0, high: 374 },
      sources: [{ connector: "assumption" }],
    });
    expect(unknown?.calculation.map(({ text }) => text).join(" ")).toContain(
      "less $1.87, the middle of what costs that are not known may take.",
    );
  });

  it("is taken off where the founder told it", () => {
    const alert = found(told);
    expect(assumed("fulfilment", alert)?.text).toBe("Packing and shipping cost you $1.50 a unit.");
    expect(assumed("other_fees", alert)?.text).toBe("Channels and apps take 5% of the price.");
    expect(assumed("sales_tax", alert)?.text).toBe("Of the price, 6.54% is sales tax.");
    expect(alert?.evidence.some(({ id }) => id === "not_counted")).toBe(false);
    expect(alert?.calculation.map(({ text }) => text).join(" ")).toContain(
      ", less packing and shipping $1.50, less 5% in fees of channels and apps.",
    );
  });

  it.each([
    { because: "as is usual there", currency: "USD", rate: null, said: "are taken to hold no sales tax" },
    { because: "not known", currency: "EUR", rate: null, said: "from nothing to 16.7% of the price" },
    { because: "the founder's word", currency: "EUR", rate: 0, said: "Your prices hold no sales tax." },
  ])("says what it takes of tax in $currency: $because", ({ currency, rate, said }) => {
    expect(assumed("sales_tax", found({ salesTaxRate: rate }, currency))?.text).toContain(said);
  });

  it("hides no stock-out of thin margins, nor puts one below nothing", () => {
    const thin = found({}, "EUR", { variant: { unitCostMinor: 1_900 } });
    expect(thin?.stake.p50.minor).toBeGreaterThan(0);
  });

  it("is within a plausible margin already where the cost of the goods is not known", () => {
    const alert = found({}, "USD", { variant: { unitCostMinor: null } });
    expect(["fulfilment", "other_fees", "sales_tax"].map((id) => assumed(id, alert))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
});

describe("the payment fee", () => {
  const assumed = (settings: object, currency = "USD") =>
    detectOne({}, { settings, shop: { currency } })?.assumptions.find(({ id }) => id === "payment_fee");
  const sourceOf = (settings: object) =>
    detectOne({}, { settings })?.evidence.find(({ id }) => id === "payment_fee")?.sources[0]?.connector;

  it.each([
    {
      because: "the usual one, said to be that",
      currency: "USD",
      said: "The payment provider keeps 2.9% of the price and $0.30 per order. That is what cards usually cost in your currency: your own rate may differ.",
    },
    {
      because: "in yen nothing is added per order",
      currency: "JPY",
      said: "The payment provider keeps 2.9% of the price. That is what cards usually cost in your currency: your own rate may differ.",
    },
    {
      because: "what is not known is not made up",
      currency: "KWD",
      said: "The payment provider keeps 2.9% of the price. That is what cards usually cost. A part per order, as some providers take, is not known for your currency and not counted.",
    },
    {
      because: "the founder's own word",
      currency: "USD",
      settings: { paymentFeeShare: 0.0175, paymentFeeFixed: { minor: 25, currency: "USD" } },
      said: "The payment provider keeps 1.75% of the price and $0.25 per order.",
    },
  ])("is an assumption with the place to change it: $because", ({ currency, settings = {}, said }) => {
    expect(assumed(settings, currency)).toEqual({
      id: "payment_fee",
      text: said,
      changeAt: "settings#payment-fee",
    });
  });

  it("has the source that it comes from", () => {
    expect(sourceOf({})).toBe("assumption");
    expect(sourceOf({ paymentFeeShare: 0.0175 })).toBe("settings");
  });

  it("is not taken off a plausible margin, so nothing is said of it there", () => {
    const alert = raised({ variant: { unitCostMinor: null } });
    expect(alert.assumptions.some(({ id }) => id === "payment_fee")).toBe(false);
  });
});

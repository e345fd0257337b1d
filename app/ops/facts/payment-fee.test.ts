import { describe, expect, it } from "vitest";
import { paymentFeeOf } from "./payment-fee.ts";
import { Settings } from "./settings.ts";

describe("the payment fee", () => {
  it.each([
    { because: "usual in dollars", currency: "USD", settings: {}, fixedMinor: 30, isSet: false },
    { because: "usual in pounds", currency: "GBP", settings: {}, fixedMinor: 20, isSet: false },
    { because: "no 30 minor units in yen", currency: "JPY", settings: {}, fixedMinor: 0, isSet: false },
    { because: "not known for that currency", currency: "KWD", settings: {}, fixedMinor: null, isSet: false },
    {
      because: "the founder's own",
      currency: "USD",
      settings: { paymentFeeFixed: { minor: 0, currency: "USD" } },
      fixedMinor: 0,
      isSet: true,
    },
    {
      because: "set in the currency that the shop had before",
      currency: "JPY",
      settings: { paymentFeeFixed: { minor: 30, currency: "USD" } },
      fixedMinor: 0,
      isSet: false,
    },
    {
      because: "only the share was set",
      currency: "USD",
      settings: { paymentFeeShare: 0.015 },
      fixedMinor: 30,
      isSet: true,
    },
  ])("has a fixed part of $fixedMinor: $because", ({ currency, settings, fixedMinor, isSet }) => {
    expect(paymentFeeOf(Settings.parse(settings), currency)).toMatchObject({ fixedMinor, isSet });
  });

  it("of settings stored before it had a currency is the usual one, and the rest of them holds", () => {
    const settings = Settings.parse({ paymentFeeFixedMinor: 30, coverDays: 60 });
    expect(settings).toMatchObject({ coverDays: 60, paymentFeeFixed: null });
    expect(settings).not.toHaveProperty("paymentFeeFixedMinor");
  });
});

/** What a sale costs besides the goods, as texts of the settings form. */
import { paymentFeeOf } from "../ops/facts/payment-fee.ts";
import type { Settings } from "../ops/facts/settings.ts";
import type { Currency } from "../ops/money/money.ts";
import { decimalText, parseMinor, tooPrecise } from "../ops/money/parse.ts";
import type { FieldErrors, SettingsModel } from "../ui/models.ts";
import { text } from "./form-fields.ts";

type Costs = Pick<
  Settings,
  "paymentFeeShare" | "paymentFeeFixed" | "fulfilment" | "otherFeesShare" | "salesTaxRate"
>;
type Fields = Pick<
  SettingsModel["values"],
  "paymentFeePercent" | "paymentFeeFixed" | "fulfilment" | "otherFeesPercent" | "salesTaxPercent"
>;
type Amount = Settings["paymentFeeFixed"];
type Share = (field: string, limits: { min: number; max: number; was: number }) => number;

const MOST_FEE_PERCENT = 20;
const MOST_OTHER_PERCENT = 50;

export function saleCostFields(settings: Costs, currency: Currency): Fields {
  const { share, fixedMinor } = paymentFeeOf(settings, currency);
  return {
    paymentFeePercent: percent(share),
    paymentFeeFixed: fixedMinor === null ? "" : decimalText(fixedMinor, currency),
    fulfilment:
      settings.fulfilment?.currency === currency ? decimalText(settings.fulfilment.minor, currency) : "",
    otherFeesPercent: settings.otherFeesShare === null ? "" : percent(settings.otherFeesShare),
    salesTaxPercent: settings.salesTaxRate === null ? "" : percent(settings.salesTaxRate),
  };
}

/** What was posted of them; what was not stays, and what cannot be taken is said in `errors`. */
export function readSaleCosts(
  form: FormData,
  { was, currency, share, errors }: { was: Costs; currency: Currency; share: Share; errors: FieldErrors },
): Costs {
  const amount = (field: string, before: Amount) =>
    amountOf(text(form, field), { field, currency, was: before }, errors);
  const optional = (field: string, before: number | null) =>
    text(form, field)?.trim() === "" || (before === null && text(form, field) === undefined)
      ? null
      : share(field, { min: 0, max: MOST_OTHER_PERCENT, was: before ?? 0 });
  const fixed = amount("paymentFeeFixed", was.paymentFeeFixed);
  // The usual fee stands in the field: posting it back is no word of the founder's.
  const isUsual =
    fixed?.minor === paymentFeeOf({ ...was, paymentFeeFixed: null }, currency).fixedMinor &&
    was.paymentFeeFixed?.currency !== currency;
  return {
    paymentFeeShare: share("paymentFeePercent", { min: 0, max: MOST_FEE_PERCENT, was: was.paymentFeeShare }),
    paymentFeeFixed: isUsual ? was.paymentFeeFixed : fixed,
    fulfilment: amount("fulfilment", was.fulfilment),
    otherFeesShare: optional("otherFeesPercent", was.otherFeesShare),
    salesTaxRate: optional("salesTaxPercent", was.salesTaxRate),
  };
}

/** Two digits: fees differ by less than a tenth of a percent. */
export function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

/** An amount of the shop's currency; empty: not set. */
function amountOf(
  typed: string | undefined,
  { field, currency, was }: { field: string; currency: Currency; was: Amount },
  errors: FieldErrors,
): Amount {
  if (typed === undefined) return was;
  if (typed.trim() === "") return null;
  const minor = tooPrecise(typed, currency) ? null : parseMinor(typed, currency);
  if (minor !== null && minor >= 0) return { minor, currency };
  errors[field] = `Enter an amount such as ${decimalText(30, currency)}, or leave it empty.`;
  return was;
}

import type { Settings } from "../ops/facts/settings.ts";
import { exactMoney } from "../ops/money/format.ts";
import { money } from "../ops/money/money.ts";
import { decimalText, parseMinor, tooPrecise } from "../ops/money/parse.ts";
import type { FieldErrors, ModelUseModel, SettingsModel } from "../ui/models.ts";
import { text } from "./form-fields.ts";
import type { Scene } from "./scene.server.ts";

type Fields = Pick<SettingsModel["values"], "modelOn" | "modelTokensPerDay" | "modelUsdPerDay">;
type WholeNumber = (field: string, limits: { min: number; max: number; was: number }) => number;

const MOST_TOKENS_PER_DAY = 100_000_000;
const MOST_CENTS_PER_DAY = 1_000_000;
/** Millionths of a US dollar in a cent. */
const MICROS_PER_CENT = 10_000;

export function modelFields({ on, tokensPerDay, usdCentsPerDay }: Settings["model"]): Fields {
  return {
    modelOn: on ? "on" : "off",
    modelTokensPerDay: String(tokensPerDay),
    modelUsdPerDay: decimalText(usdCentsPerDay, "USD"),
  };
}

/** What was posted of the model; what was not stays, and what cannot be taken is said in `errors`. */
export function readModelFields(
  form: FormData,
  { was, whole, errors }: { was: Settings["model"]; whole: WholeNumber; errors: FieldErrors },
): Settings["model"] {
  return {
    on: switchOf(text(form, "modelOn"), was.on, errors),
    tokensPerDay: whole("modelTokensPerDay", { min: 0, max: MOST_TOKENS_PER_DAY, was: was.tokensPerDay }),
    usdCentsPerDay: centsOf(text(form, "modelUsdPerDay"), was.usdCentsPerDay, errors),
  };
}

function switchOf(typed: string | undefined, was: boolean, errors: FieldErrors): boolean {
  if (typed === undefined) return was;
  if (typed === "on" || typed === "off") return typed === "on";
  errors["modelOn"] = "Switch it on or off.";
  return was;
}

function centsOf(typed: string | undefined, was: number, errors: FieldErrors): number {
  if (typed === undefined) return was;
  const cents = tooPrecise(typed, "USD") ? null : parseMinor(typed, "USD");
  if (cents !== null && cents >= 0 && cents <= MOST_CENTS_PER_DAY) return cents;
  errors["modelUsdPerDay"] = "Enter an amount of US dollars from 0 to 10,000, such as 2.00.";
  return was;
}

/** Which model there is, and what it cost today: on the shop's own calendar, in its provider's currency. */
export async function modelUseOf({ unit, today, profile, say, model }: Scene): Promise<ModelUseModel> {
  const { locale } = profile;
  const { calls, tokensIn, tokensOut, costMicros, reserved } = await unit.modelSpend.of(today);
  const price = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  return {
    name: model.isSetUp ? `${model.name} at ${new URL(model.baseUrl).host}` : null,
    spent: `Today: ${say.count(tokensIn + tokensOut, "token")} and ${cost(costMicros, locale)} in ${say.count(calls, "request")}.`,
    setAside:
      reserved.tokens === 0
        ? null
        : `Another ${say.count(reserved.tokens, "token")} and ${cost(reserved.costMicros, locale)} are set aside for answers that have not come.`,
    prices: `Counted at ${price.format(model.pricePerMillion.in)} per million tokens sent and ${price.format(model.pricePerMillion.out)} per million received.`,
    previewHref: "/app/settings/model-preview",
  };
}

function cost(micros: number, locale: string): string {
  if (micros > 0 && micros < MICROS_PER_CENT) return `under ${exactMoney(money(1, "USD"), locale)}`;
  return exactMoney(money(Math.round(micros / MICROS_PER_CENT), "USD"), locale);
}

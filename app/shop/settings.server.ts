import {
  priceBreaksOf,
  type QuickDelivery,
  quickDeliveryOf,
  Settings,
  SupplierTerms,
} from "../ops/facts/settings.ts";
import { parseMinor } from "../ops/money/parse.ts";
import type { FieldErrors, SettingsModel } from "../ui/models.ts";
import { keyed, text } from "./form-fields.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { modelFields, modelUseOf, readModelFields } from "./model-use.server.ts";
import { readBreaks, typedBreaks } from "./price-breaks.ts";
import { readQuick, typedQuick } from "./quick-delivery.ts";
import { percent, readSaleCosts, saleCostFields } from "./sale-costs.server.ts";
import type { Scene } from "./scene.server.ts";
import { degraded } from "./source-state.ts";
import { leadDaysOf, TEXT_TERMS, termOf } from "./supplier-terms.ts";
import { type TypedTerm, withTyped } from "./typed-terms.ts";
import { type Limits, wholeOf } from "./whole-of.ts";

/** What the founder set, as the texts of a form. */
export async function settingsOf(scene: Scene): Promise<SettingsModel> {
  const { unit, settings, profile, say } = scene;
  return {
    currency: profile.currency,
    values: {
      leadTypical: String(settings.defaultLeadDays.typical),
      leadSlow: String(settings.defaultLeadDays.slow),
      serviceLevelPercent: percent(settings.serviceLevel),
      cashLimit: settings.cashLimitMinor === null ? "" : say.field(settings.cashLimitMinor),
      attentionBudget: String(settings.attentionBudget),
      coverDays: String(settings.coverDays),
      shipWithin: settings.shipWithinDays === null ? "" : String(settings.shipWithinDays),
      lostSalePercent: percent(settings.lostSaleShare),
      holdingPercent: percent(settings.holdingRatePerYear),
      marginLowPercent: percent(settings.plausibleMargin.low),
      marginHighPercent: percent(settings.plausibleMargin.high),
      ...saleCostFields(settings, profile.currency),
      ...modelFields(settings.model),
    },
    degraded: await degraded(scene),
    model: await modelUseOf(scene),
    suppliers: (await unit.settings.suppliers()).map((supplier) => ({
      key: supplier.key,
      name: supplier.name,
      products: supplier.products,
      leadTypical: supplier.leadDays ? String(supplier.leadDays.typical) : "",
      leadSlow: supplier.leadDays ? String(supplier.leadDays.slow) : "",
      minimumUnits: String(supplier.minimumUnits),
      packUnits: String(supplier.packUnits),
      priceBreaks: typedBreaks(priceBreaksOf(settings, supplier.key)),
      quickDelivery: typedQuick(quickDeliveryOf(settings, supplier.key)),
      email: supplier.email ?? "",
      contact: supplier.contact ?? "",
      language: supplier.language ?? "",
    })),
  };
}

/** Saves the shop's settings; what was not posted stays. Nothing is saved while one field is wrong. */
export async function saveSettings(scene: Scene, form: FormData): Promise<SettingsModel> {
  const { unit, settings, profile } = scene;
  const errors: FieldErrors = {};
  const whole = wholeNumbers(form, errors);
  const share = shares(form, errors);
  const wanted: Settings = {
    ...settings,
    defaultLeadDays: {
      typical: whole("leadTypical", { min: 0, max: 365, was: settings.defaultLeadDays.typical }),
      slow: whole("leadSlow", { min: 0, max: 730, was: settings.defaultLeadDays.slow }),
    },
    serviceLevel: share("serviceLevelPercent", { min: 50, max: 99.9, was: settings.serviceLevel }),
    cashLimitMinor: cashLimit(text(form, "cashLimit"), profile.currency, settings.cashLimitMinor, errors),
    attentionBudget: whole("attentionBudget", { min: 1, max: 20, was: settings.attentionBudget }),
    coverDays: whole("coverDays", { min: 7, max: 365, was: settings.coverDays }),
    shipWithinDays: optionalWhole(
      form,
      { field: "shipWithin", max: 90, was: settings.shipWithinDays },
      errors,
    ),
    lostSaleShare: share("lostSalePercent", { min: 0, max: 100, was: settings.lostSaleShare }),
    holdingRatePerYear: share("holdingPercent", { min: 0, max: 200, was: settings.holdingRatePerYear }),
    plausibleMargin: {
      low: share("marginLowPercent", { min: 0, max: 100, was: settings.plausibleMargin.low }),
      high: share("marginHighPercent", { min: 0, max: 100, was: settings.plausibleMargin.high }),
    },
    ...readSaleCosts(form, { was: settings, currency: profile.currency, share, errors }),
    model: readModelFields(form, { was: settings.model, whole, errors }),
  };
  if (wanted.plausibleMargin.high < wanted.plausibleMargin.low && !errors["marginHighPercent"]) {
    errors["marginHighPercent"] = "The most cannot be below the least.";
  }
  if (wanted.defaultLeadDays.slow < wanted.defaultLeadDays.typical && !errors["leadSlow"]) {
    errors["leadSlow"] = "The slow lead time cannot be shorter than the usual one.";
  }
  if (Object.keys(errors).length > 0) throw new InvalidFields(errors);

  const saved = Settings.parse(wanted);
  const changed = Object.keys(saved).filter((key) =>
    differs(saved[key as keyof Settings], settings[key as keyof Settings]),
  );
  if (changed.length > 0) {
    await unit.settings.save(saved);
    await noteChange(scene, "settings.saved", changed.map(readable));
    // What words a message has changes no figure of an alert.
    if (changed.some((key) => key !== "model")) await lookAnew(scene);
  }
  return settingsOf({ ...scene, settings: saved });
}

const BREAKS: TypedTerm<Settings["priceBreaks"][string]> = {
  field: "priceBreaks",
  read: (typed) => {
    const breaks = readBreaks(typed);
    if (typeof breaks === "string") return breaks;
    return breaks.length === 0 ? null : [...breaks];
  },
};
const QUICK: TypedTerm<QuickDelivery> = { field: "quickDelivery", read: readQuick };

/** Saves what the founder knows of suppliers; only those posted change. */
export async function saveSuppliers(scene: Scene, form: FormData): Promise<SettingsModel> {
  const errors: FieldErrors = {};
  const fields = {
    leadTypical: keyed(form, "leadTypical"),
    leadSlow: keyed(form, "leadSlow"),
    minimumUnits: keyed(form, "minimumUnits"),
    packUnits: keyed(form, "packUnits"),
    email: keyed(form, "email"),
    contact: keyed(form, "contact"),
    language: keyed(form, "language"),
  };
  const breaks = keyed(form, BREAKS.field);
  const quick = keyed(form, QUICK.field);
  const posted = new Set([...Object.values(fields), breaks, quick].flatMap((values) => Object.keys(values)));
  const known = (await scene.unit.settings.suppliers()).filter(({ key }) => posted.has(key));
  const terms = known.map((supplier): SupplierTerms => {
    const { key } = supplier;
    const number = (name: "minimumUnits" | "packUnits", was: number) =>
      wholeOf(fields[name][key], { field: `${name}[${key}]`, min: 1, max: 100_000, was }, errors);
    return {
      name: supplier.name,
      leadDays: leadDaysOf(
        { key, typical: fields.leadTypical[key], slow: fields.leadSlow[key] },
        supplier.leadDays,
        errors,
      ),
      minimumUnits: number("minimumUnits", supplier.minimumUnits),
      packUnits: number("packUnits", supplier.packUnits),
      email: termOf(TEXT_TERMS.email, fields.email[key], {
        field: `email[${key}]`,
        was: supplier.email,
        errors,
      }),
      contact: termOf(TEXT_TERMS.contact, fields.contact[key], {
        field: `contact[${key}]`,
        was: supplier.contact,
        errors,
      }),
      language: termOf(TEXT_TERMS.language, fields.language[key], {
        field: `language[${key}]`,
        was: supplier.language,
        errors,
      }),
    };
  });
  const ofKnown = (typed: Record<string, string>) =>
    new Map(Object.entries(typed).filter(([key]) => known.some((supplier) => supplier.key === key)));
  const { settings } = scene;
  const priceBreaks = withTyped(settings.priceBreaks, ofKnown(breaks), BREAKS, errors);
  const quickDeliveries = withTyped(settings.quickDeliveries, ofKnown(quick), QUICK, errors);
  if (Object.keys(errors).length > 0) throw new InvalidFields(errors);

  const before = new Map(known.map((supplier) => [supplier.name, SupplierTerms.parse(termsOf(supplier))]));
  const changed = terms.filter((term) => differs(SupplierTerms.parse(term), before.get(term.name)));
  const saved = { ...settings, priceBreaks, quickDeliveries };
  const repriced = known.filter(
    ({ key }) =>
      differs(priceBreaksOf(saved, key), priceBreaksOf(settings, key)) ||
      differs(quickDeliveryOf(saved, key), quickDeliveryOf(settings, key)),
  );
  if (repriced.length > 0) await scene.unit.settings.save(saved);
  if (changed.length > 0) await scene.unit.settings.saveSuppliers(changed);
  const named = new Set([...changed, ...repriced].map(({ name }) => name));
  if (named.size > 0) {
    await noteChange(scene, "suppliers.saved", [...named]);
    await lookAnew(scene);
  }
  return settingsOf({ ...scene, settings: saved });
}

function termsOf(supplier: SupplierTerms): SupplierTerms {
  const { name, leadDays, minimumUnits, packUnits, email, contact, language } = supplier;
  return { name, leadDays, minimumUnits, packUnits, email, contact, language };
}

async function noteChange(
  { unit, shop, viewer, now }: Scene,
  action: string,
  changed: readonly string[],
): Promise<void> {
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action,
    subject: shop,
    detail: { changed: changed.join(", ") },
  });
}

/** Figures change what every alert says, so the alerts are worked out again at once. */
async function lookAnew({ unit, shop }: Scene): Promise<void> {
  await unit.enqueue({ name: "notice", data: { shop }, key: shop });
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** `defaultLeadDays` as "default lead days". */
function readable(key: string): string {
  return key.replace(/Minor$/, "").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function wholeNumbers(form: FormData, errors: FieldErrors) {
  return (field: string, limits: Limits) => wholeOf(text(form, field), { field, ...limits }, errors);
}

/** Emptied: not set. */
function optionalWhole(
  form: FormData,
  { field, max, was }: { field: string; max: number; was: number | null },
  errors: FieldErrors,
): number | null {
  const typed = text(form, field);
  if (typed === undefined) return was;
  if (typed.trim() === "") return null;
  return wholeOf(typed, { field, min: 0, max, was: was ?? 0 }, errors);
}

function shares(form: FormData, errors: FieldErrors) {
  return (field: string, { min, max, was }: Limits): number => {
    const typed = text(form, field)?.trim();
    if (typed === undefined) return was;
    const value = Number(typed);
    if (/^\d+(\.\d+)?$/.test(typed) && value >= min && value <= max) return Math.round(value * 100) / 10_000;
    errors[field] = `Enter a percentage from ${min} to ${max}.`;
    return was;
  };
}

function cashLimit(
  typed: string | undefined,
  currency: string,
  was: number | null,
  errors: FieldErrors,
): number | null {
  if (typed === undefined) return was;
  if (typed.trim() === "") return null;
  const minor = parseMinor(typed, currency);
  if (minor !== null && minor > 0) return minor;
  errors["cashLimit"] = "Enter an amount above zero such as 5000.00, or leave it empty for no limit.";
  return was;
}

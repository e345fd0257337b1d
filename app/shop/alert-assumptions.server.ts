/** What an alert took for granted, with the form that corrects it where it is read. */
import type { Alert, Assumption } from "../ops/detectors/contract.ts";
import type { AssumptionModel, SettingsModel } from "../ui/models.ts";
import { appHref } from "./hrefs.ts";
import type { Scene } from "./scene.server.ts";
import { settingsOf } from "./settings.server.ts";

type Form = NonNullable<AssumptionModel["form"]>;
type Field = Form["fields"][number];

/** A correction is not yet in the figures for about this long at most; after it something is wrong, and not said twice. */
const WORKED_OUT_WITHIN_MS = 120_000;
/** What the audit calls a change of the figures that alerts rest on. */
const CORRECTIONS: ReadonlySet<string> = new Set(["settings.saved", "suppliers.saved"]);

export async function assumptionsOf(scene: Scene, { assumptions }: Alert): Promise<AssumptionModel[]> {
  const settings = await settingsOf(scene);
  return assumptions.map(({ text, changeAt }) => {
    const form = changeAt === null ? null : formFor(changeAt, settings);
    const elsewhere = changeAt === null || form ? null : { label: "Change it", href: appHref(changeAt) };
    return { text, form, change: elsewhere };
  });
}

/** Whether a correction was saved that the figures on the screen do not know yet. */
export async function isBeingWorkedOut({ unit, shop, now }: Scene): Promise<boolean> {
  const run = await unit.runs.latest();
  const corrected = (await unit.audit.forSubject(shop)).findLast(({ action }) => CORRECTIONS.has(action));
  if (!run || !corrected || corrected.at <= run.startedAt) return false;
  return now.getTime() - corrected.at.getTime() < WORKED_OUT_WITHIN_MS;
}

const WHOLE_STORE = "This holds for every product of your store.";

/** The settings behind a place that a detector names, as a form. Null: that place has no form. */
function formFor(place: NonNullable<Assumption["changeAt"]>, settings: SettingsModel): Form | null {
  const [, key, term] = /^suppliers\/([^/]+)(?:\/(quick-delivery))?$/u.exec(place) ?? [];
  if (key !== undefined) {
    const supplier = settings.suppliers.find((each) => each.key === decodeURIComponent(key));
    if (!supplier) return null;
    return term === undefined ? leadForm(supplier, settings) : quickForm(supplier);
  }
  const { values } = settings;
  const field: FieldOf = (name, label, suffix) => ({ ...{ name, label, suffix }, value: values[name] });
  switch (place) {
    case "settings#lead-time":
      return {
        ask: "Wrong? Set your usual delivery time",
        scope: "This holds for every supplier without a delivery time of its own.",
        fields: [
          field("leadTypical", "Usual", "days"),
          field("leadSlow", "One in ten is slower than", "days"),
        ],
      };
    case "settings#lost-sales":
      return {
        ask: "Wrong? Set the share that is lost",
        scope: WHOLE_STORE,
        fields: [field("lostSalePercent", "Missed sales lost for good", "%")],
      };
    case "settings#cover-days":
      return {
        ask: "Wrong? Set how long an order should last",
        scope: WHOLE_STORE,
        fields: [
          field("coverDays", "Sales to cover", "days"),
          field("serviceLevelPercent", "Chance of not running out", "%"),
        ],
      };
    case "settings#ship-within":
      return {
        ask: "Wrong? Set within how many days you promise to send",
        scope: "This holds for every order. Left empty, what is usual in your shop is the measure.",
        fields: [field("shipWithin", "Sent within", "days")],
      };
    case "settings#holding":
      return {
        ask: "Wrong? Set what keeping stock costs",
        scope: WHOLE_STORE,
        fields: [field("holdingPercent", "A year, of what it cost", "%")],
      };
    case "settings#margin":
      return {
        ask: "Wrong? Set the margin to assume",
        scope: "This holds for every product without a cost in Shopify.",
        fields: [
          field("marginLowPercent", "At least, of the price", "%"),
          field("marginHighPercent", "At most, of the price", "%"),
        ],
      };
    default:
      return saleCostForm(place, settings.currency, field);
  }
}

type FieldOf = (name: keyof SettingsModel["values"], label: string, suffix: string) => Field;

/** What a sale costs besides the goods. */
function saleCostForm(place: string, currency: string, field: FieldOf): Form | null {
  switch (place) {
    case "settings#payment-fee":
      return {
        ask: "Wrong? Set your payment fee",
        scope: WHOLE_STORE,
        fields: [
          field("paymentFeePercent", "Of the price", "%"),
          field("paymentFeeFixed", "And per order", currency),
        ],
      };
    case "settings#fulfilment":
      return {
        ask: "Set what packing and shipping cost",
        scope: WHOLE_STORE,
        fields: [field("fulfilment", "A unit, paid by you", currency)],
      };
    case "settings#other-fees":
      return {
        ask: "Set what channels and apps take",
        scope: WHOLE_STORE,
        fields: [field("otherFeesPercent", "Of the price", "%")],
      };
    case "settings#sales-tax":
      return {
        ask: "Set the tax within your prices",
        scope: WHOLE_STORE,
        fields: [field("salesTaxPercent", "Its rate", "%")],
      };
    default:
      return null;
  }
}

type Supplier = SettingsModel["suppliers"][number];

function leadForm(supplier: Supplier, { values }: SettingsModel): Form {
  const field = (name: "leadTypical" | "leadSlow", label: string): Field => ({
    ...{ name: `${name}[${supplier.key}]`, label, suffix: "days" },
    // Without a time of its own, the default stands in the fields: that is what was assumed.
    value: supplier.leadTypical === "" ? values[name] : supplier[name],
  });
  return {
    ask: `Wrong? Set the delivery time of ${supplier.name}`,
    scope: `This holds for everything from ${supplier.name}.`,
    fields: [field("leadTypical", "Usual"), field("leadSlow", "One in ten is slower than")],
  };
}

function quickForm({ key, name, quickDelivery }: Supplier): Form {
  return {
    ask: `Set what a quicker delivery of ${name} takes`,
    scope: `This holds for everything from ${name}. Write it like 7 days, 15%: days to your shelf, and what it costs more, of the goods.`,
    fields: [
      {
        ...{ name: `quickDelivery[${key}]`, label: "Quicker delivery", value: quickDelivery },
        suffix: "",
      },
    ],
  };
}

import type { SettingsModel } from "../models.ts";

export type Values = SettingsModel["values"];
export type Supplier = SettingsModel["suppliers"][number];
export type Terms = Pick<Supplier, (typeof TERMS)[number]>;

export type Field = {
  name: keyof Values;
  label: string;
  help: string;
  /** A switch is "on" or "off"; anything else is typed, with its unit behind it. */
  suffix: ((currency: string) => string) | "switch";
};
/** `of: "model"`: only of use where a model is set up. */
type Group = { title: string; about: string; of?: "model"; fields: readonly Field[] };

const days = () => "days";
const percent = () => "%";

/** Every setting with its unit and what it changes. */
export const GROUPS: readonly Group[] = [
  {
    title: "Delivery times",
    about: "Used for suppliers without a time of their own, below.",
    fields: [
      {
        name: "leadTypical",
        label: "Usual time from order to shelf",
        suffix: days,
        help: "Half of all orders are quicker.",
      },
      {
        name: "leadSlow",
        label: "Slow time from order to shelf",
        suffix: days,
        help: "One order in ten takes longer than this.",
      },
    ],
  },
  {
    title: "How orders are sized",
    about: "Larger values order more and bind more cash.",
    fields: [
      {
        name: "serviceLevelPercent",
        label: "Chance of not running out before the next order arrives",
        suffix: percent,
        help: "Between 50 and 99.9.",
      },
      {
        name: "coverDays",
        label: "Sales an order should cover after it arrives",
        suffix: days,
        help: "Between 7 and 365.",
      },
      {
        name: "cashLimit",
        label: "Most cash that one order may bind",
        suffix: (currency) => currency,
        help: "Leave empty for no limit.",
      },
    ],
  },
  {
    title: "How quickly you send",
    about: "An order that waits longer is raised as late.",
    fields: [
      {
        name: "shipWithin",
        label: "Days within which you promise to send an order",
        suffix: days,
        help: "Weekends count. Empty: what is usual in your shop.",
      },
    ],
  },
  {
    title: "What being out of stock costs",
    about: "All of these feed the money shown beside each decision.",
    fields: [
      {
        name: "lostSalePercent",
        label: "Share of missed sales that is lost for good",
        suffix: percent,
        help: "The others wait, or buy something else from you.",
      },
      {
        name: "holdingPercent",
        label: "Cost of keeping stock for a year, as a share of its cost",
        suffix: percent,
        help: "Capital, storage, and what breaks or goes out of date.",
      },
      {
        name: "marginLowPercent",
        label: "Least that a sale leaves where the cost is not known, of its price",
        suffix: percent,
        help: "Used for products without a cost in Shopify.",
      },
      {
        name: "marginHighPercent",
        label: "Most that a sale leaves where the cost is not known, of its price",
        suffix: percent,
        help: "The closer the two, the narrower the range of the money shown.",
      },
    ],
  },
  {
    title: "What a sale costs besides the goods",
    about: "Taken off the price before a lost sale is counted, where the cost of the goods is known.",
    fields: [
      {
        name: "paymentFeePercent",
        label: "Payment fee, of the price",
        suffix: percent,
        help: "What your payment provider keeps of each sale.",
      },
      {
        name: "paymentFeeFixed",
        label: "Payment fee per order, besides that",
        suffix: (currency) => currency,
        help: "Empty: what is usual in your currency.",
      },
      {
        name: "fulfilment",
        label: "Packing and shipping that you pay, per unit",
        suffix: (currency) => currency,
        help: "What customers pay of it does not count. Empty: not known, which makes the range of the money shown wider.",
      },
      {
        name: "otherFeesPercent",
        label: "Fees of channels and apps, of the price",
        suffix: percent,
        help: "Empty: not known, which makes the range wider. Enter 0 if there are none.",
      },
      {
        name: "salesTaxPercent",
        label: "Sales tax within your prices",
        suffix: percent,
        help: "Its rate, such as 19. Enter 0 if your prices are without tax.",
      },
    ],
  },
  {
    title: "Your attention",
    about: "The others move to This week and Can wait, with the reason.",
    fields: [
      {
        name: "attentionBudget",
        label: "Most decisions in Decide now",
        suffix: () => "decisions",
        help: "Between 1 and 20.",
      },
    ],
  },
  {
    title: "Words of messages",
    about:
      "A language model can word a message around the facts, which it is never told. Each text is checked before you see it; without the model it comes from a template.",
    of: "model",
    fields: [
      {
        name: "modelOn",
        label: "Let a model word messages",
        suffix: "switch",
        help: "Off: nothing is sent to it.",
      },
      {
        name: "modelTokensPerDay",
        label: "Most that it may read and write in a day",
        suffix: () => "tokens",
        help: "A message takes some 3,000. Once spent, texts are from templates until the next day.",
      },
      {
        name: "modelUsdPerDay",
        label: "Most that it may cost in a day",
        suffix: () => "USD",
        help: "In US dollars, in which its provider charges.",
      },
    ],
  },
];

/** Places that other screens link to (`/app/settings#lead-time`), and the field each means. */
const PLACES: Readonly<Record<string, keyof Values>> = {
  "lead-time": "leadTypical",
  "service-level": "serviceLevelPercent",
  "cash-limit": "cashLimit",
  "attention-budget": "attentionBudget",
  "cover-days": "coverDays",
  "ship-within": "shipWithin",
  "lost-sales": "lostSalePercent",
  holding: "holdingPercent",
  margin: "marginLowPercent",
  "payment-fee": "paymentFeePercent",
  fulfilment: "fulfilment",
  "other-fees": "otherFeesPercent",
  "sales-tax": "salesTaxPercent",
  model: "modelOn",
};

/** The field or supplier that a link's hash names. Null: none. */
export function placeOf(hash: string): { field: keyof Values } | { supplier: string } | null {
  const place = decode(hash.replace(/^#/, ""));
  if (place.startsWith("supplier-")) return { supplier: place.slice("supplier-".length) };
  const field =
    PLACES[place] ?? GROUPS.flatMap((group) => group.fields).find(({ name }) => name === place)?.name;
  return field ? { field } : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function termsOf(supplier: Supplier): Terms {
  const { leadTypical, leadSlow, minimumUnits, packUnits, priceBreaks, quickDelivery } = supplier;
  const { email, contact, language } = supplier;
  return {
    leadTypical,
    leadSlow,
    minimumUnits,
    packUnits,
    priceBreaks,
    quickDelivery,
    email,
    contact,
    language,
  };
}

const TERMS = [
  "leadTypical",
  "leadSlow",
  "minimumUnits",
  "packUnits",
  "priceBreaks",
  "quickDelivery",
  "email",
  "contact",
  "language",
] as const;

/** Suppliers whose terms differ from the saved ones, with what was typed. */
export function changedSuppliers(
  suppliers: readonly Supplier[],
  typed: Readonly<Record<string, Terms>>,
): { supplier: Supplier; terms: Terms }[] {
  return suppliers.flatMap((supplier) => {
    const terms = typed[supplier.key];
    return terms && TERMS.some((name) => terms[name] !== supplier[name]) ? [{ supplier, terms }] : [];
  });
}

/** One of this screen's two forms as it is posted. */
export type SettingsBody = { intent: "settings" | "suppliers" } & Record<string, string>;

/** The `suppliers` intent: only the changed ones are sent. */
export function suppliersBody(changed: readonly { supplier: Supplier; terms: Terms }[]): SettingsBody {
  const body: SettingsBody = { intent: "suppliers" };
  for (const { supplier, terms } of changed) {
    body[`name[${supplier.key}]`] = supplier.name;
    for (const name of TERMS) body[`${name}[${supplier.key}]`] = terms[name];
  }
  return body;
}

import { exactMoney } from "../../money/format.ts";
import { money } from "../../money/money.ts";
import {
  type Block,
  type CameBack,
  defineDraftKind,
  type Inverse,
  type Precondition,
  type ShowInput,
  type Write,
} from "../contract.ts";
import { DiscountEnd } from "./payload.ts";

/** Ends a discount, so that nobody gets it any more, or makes one that was ended active again. */
export const discountEnd = defineDraftKind({
  id: "discount_end",
  version: 1,
  payload: DiscountEnd,
  example: example(),
  title: ({ end, title }) => (end ? `End of the discount ${title}` : `Discount ${title}, active again`),
  approveLabel: ({ end, title }) =>
    end ? `Approve and end ${title}` : `Approve and make ${title} active again`,
  cash: () => null,
  show: (discount, input) => [fields(discount, input), change(discount)],
  consequences: (discount) => [happens(discount), ...(discount.code === null ? [] : [ALONE])],
  notHappening: ({ end }) =>
    end
      ? [
          "Orders that were placed with it keep their discount.",
          "Nothing is deleted: it stays in Shopify, under Discounts, and can be made active again.",
          "Customers are not told beforehand.",
        ]
      : [
          "Nothing else about the discount is changed: who gets it, on what and how much stays as it was.",
          "Customers are not told.",
        ],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "price",
  inverse,
});

const ALONE =
  "Only where no other code belongs to the same discount: they would change with it. If there are others, nothing is written, and you are told.";

function happens({ end, title, code }: DiscountEnd): string {
  if (!end)
    return `Shopify: the discount ${title} can be used again. A last day that it had does not come back: set it anew in Shopify.`;
  return code === null
    ? `Shopify: the discount ${title} is no longer taken off anybody's order.`
    : `Shopify: nobody can use the discount ${title} any more. Whoever types its code is told that it is not valid.`;
}

function fields({ code, title, givesPerDayMinor, currency }: DiscountEnd, { locale }: ShowInput): Block {
  return {
    type: "fields",
    fields: [
      { label: "Discount", value: title },
      { label: "Code", value: code ?? "none: it applies by itself" },
      {
        label: "Took off on a day",
        value:
          givesPerDayMinor === null ? "not known" : exactMoney(money(givesPerDayMinor, currency), locale),
      },
    ],
  };
}

const ACTIVE = "active";
const ENDED = "ended";

function change({ end, title }: DiscountEnd): Block {
  return {
    type: "change",
    label: `Shopify: discount ${title}`,
    before: end ? ACTIVE : ENDED,
    after: end ? ENDED : ACTIVE,
  };
}

function toWrite({ end, discountId, code, title }: DiscountEnd): Write {
  return {
    connector: "shopify",
    operation: end ? "discount_end" : "discount_start",
    request: { discountId, code, title },
  };
}

/** It stands as shown, and no other code hangs on it. */
function preconditions({ end, discountId, code, title }: DiscountEnd): Precondition[] {
  const of = discountId ?? `code/${encodeURIComponent(code ?? "")}`;
  return [
    {
      ...{ subject: `discount:${of}`, label: `The discount ${title}` },
      ...{ value: end ? "ACTIVE" : "EXPIRED", tolerance: 0 },
    },
    ...(code === null
      ? []
      : [
          {
            ...{ subject: `discount_codes:${of}`, label: `The number of codes of the discount ${title}` },
            ...{ value: 1, tolerance: 0 },
          },
        ]),
  ];
}

function inverse(discount: DiscountEnd, { externalId }: CameBack): Inverse<DiscountEnd> {
  const discountId = discount.discountId ?? (externalId === "" ? null : externalId);
  return { payload: { ...discount, discountId, end: !discount.end } };
}

function example(): DiscountEnd {
  return {
    discountId: null,
    code: "STAFF50",
    title: "STAFF50",
    end: true,
    givesPerDayMinor: 14_286,
    currency: "USD",
  };
}

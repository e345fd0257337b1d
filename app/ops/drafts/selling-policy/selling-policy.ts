import { plainNumber } from "../../money/format.ts";
import { type Block, defineDraftKind, type Inverse, type Precondition, type Write } from "../contract.ts";
import { changedPolicies, type PolicyLine, SellingPolicy } from "./payload.ts";

/** Stops or allows selling variants of which none is left. */
export const sellingPolicy = defineDraftKind({
  id: "selling_policy",
  version: 1,
  payload: SellingPolicy,
  example: example(),
  title: ({ lines }, { locale }) => {
    const [first] = lines;
    return `Selling when out of stock: ${lines.length === 1 && first ? first.title : `${plainNumber(lines.length, locale)} variants`}`;
  },
  approveLabel(policy, { locale }) {
    const changed = changedPolicies(policy);
    const [first] = changed;
    const isOne = changed.every((line) => line.newContinueSelling === first?.newContinueSelling);
    const what = !isOne || !first ? "change" : first.newContinueSelling ? "allow" : "stop";
    const of = changed.length === 1 ? "" : ` of ${plainNumber(changed.length, locale)} variants`;
    return `Approve and ${what} selling${of} when out of stock`;
  },
  cash: () => null,
  show: (policy) => [table(policy), ...changedPolicies(policy).map(change)],
  consequences(policy) {
    const sentences = changedPolicies(policy).map(sentence);
    return sentences.length > 0 ? sentences : ["Nothing changes: Shopify has it so already."];
  },
  notHappening: () => [
    "Orders that were placed already stay, also those for which there is no stock.",
    "Stock, prices and the product's page stay as they are.",
  ],
  toWrite,
  preconditions: (policy) => changedPolicies(policy).map(asShown),
  toRecord: () => null,
  moves: "neither",
  inverse,
});

/** "allowed", "stopped": whether it may be bought when none is left. */
export function policyText(continueSelling: boolean): string {
  return continueSelling ? "allowed" : "stopped";
}

function sentence({ title, sku, newContinueSelling }: PolicyLine): string {
  const name = sku ?? title;
  return newContinueSelling
    ? `Shopify: customers can go on buying ${name} when none is left; what they buy then has to be bought in first.`
    : `Shopify: customers can no longer buy ${name} once none is left.`;
}

function table({ lines }: SellingPolicy): Block {
  return {
    type: "table",
    columns: [
      { label: "Product", align: "start" },
      { label: "SKU", align: "start" },
      { label: "When out of stock, now", align: "start" },
      { label: "From then on", align: "start" },
    ],
    rows: lines.map((line) => [
      line.title,
      line.sku ?? "no SKU",
      policyText(line.continueSelling),
      policyText(line.newContinueSelling),
    ]),
    totals: [],
  };
}

function change({ title, continueSelling, newContinueSelling }: PolicyLine): Block {
  return {
    type: "change",
    label: `Shopify: selling ${title} when out of stock`,
    before: policyText(continueSelling),
    after: policyText(newContinueSelling),
  };
}

/** As Shopify writes it. */
function policyOf(continueSelling: boolean): "CONTINUE" | "DENY" {
  return continueSelling ? "CONTINUE" : "DENY";
}

function toWrite(policy: SellingPolicy): Write {
  return {
    connector: "shopify",
    operation: "product_variants_update",
    request: {
      productId: policy.productId,
      currency: null,
      variants: changedPolicies(policy).map(({ variantId, continueSelling, newContinueSelling }) => ({
        variantId,
        inventoryPolicy: { from: policyOf(continueSelling), to: policyOf(newContinueSelling) },
      })),
    },
  };
}

function inverse(policy: SellingPolicy): Inverse<SellingPolicy> {
  const lines = changedPolicies(policy).map((line) => ({
    ...line,
    continueSelling: line.newContinueSelling,
    newContinueSelling: line.continueSelling,
  }));
  return lines.length === 0 ? { none: "Nothing was changed." } : { payload: { ...policy, lines } };
}

function asShown({ variantId, title, continueSelling }: PolicyLine): Precondition {
  return {
    subject: `policy:${variantId}`,
    label: `Selling ${title} when out of stock`,
    value: policyOf(continueSelling),
    tolerance: 0,
  };
}

function example(): SellingPolicy {
  return {
    productId: "gid://shopify/Product/1",
    lines: [
      {
        variantId: "gid://shopify/ProductVariant/11",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        continueSelling: true,
        newContinueSelling: false,
      },
      {
        variantId: "gid://shopify/ProductVariant/12",
        title: "Ceramic Mug, Blue",
        sku: "MUG-B",
        continueSelling: false,
        newContinueSelling: false,
      },
    ],
  };
}

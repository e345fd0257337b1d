/**
 * Writes of products and their variants: prices, whether to sell when out of stock, status. Shopify compares nothing
 * here and takes no key, so these set a value that is the same the second time, and only where the look right before
 * them found what was approved. What changes between that look and the call is overwritten: Shopify has no way to
 * prevent it.
 */
import { z } from "zod";
import { Currency } from "../../ops/money/money.ts";
import { readProducts, readVariants, type VariantNow } from "./now-products.server.ts";
import { UPDATE_PRODUCT, UPDATE_VARIANTS } from "./mutations.ts";
import { answeredBy, type Standing, type Value, type WriteForm } from "./writes-form.ts";

/** Shopify takes so many variants in one call. */
const MOST = 250;
/** Decimal text, as Shopify takes it. */
const Amount = z.string().regex(/^\d+(\.\d+)?$/);
const Policy = z.enum(["CONTINUE", "DENY"]);

const VariantChange = z
  .strictObject({
    variantId: z.string(),
    price: z.strictObject({ from: Amount, to: Amount }).optional(),
    compareAtPrice: z.strictObject({ from: Amount.nullable(), to: Amount.nullable() }).optional(),
    inventoryPolicy: z.strictObject({ from: Policy, to: Policy }).optional(),
  })
  .refine(({ price, compareAtPrice, inventoryPolicy }) =>
    [price, compareAtPrice, inventoryPolicy].some((set) => set && set.from !== set.to),
  );
type VariantChange = z.output<typeof VariantChange>;

/** As the draft kinds `price_change` and `selling_policy` write it. */
const VariantsRequest = z.strictObject({
  productId: z.string(),
  /** Of the amounts; null where there are none. */
  currency: Currency.nullable(),
  variants: z.array(VariantChange).min(1).max(MOST),
});

/** Every amount is one of this currency: a store that has changed it since is not written to. */
export function updatingVariants(request: unknown): WriteForm | null {
  const parsed = VariantsRequest.safeParse(request);
  if (!parsed.success) return null;
  const { productId, currency, variants } = parsed.data;
  return {
    ...PRODUCT,
    recordId: productId,
    document: UPDATE_VARIANTS,
    operation: "UpdateVariants",
    variables: () => ({
      productId,
      variants: variants.map(({ variantId, price, compareAtPrice, inventoryPolicy }) => ({
        id: variantId,
        ...(price ? { price: price.to } : {}),
        ...(compareAtPrice ? { compareAtPrice: compareAtPrice.to } : {}),
        ...(inventoryPolicy ? { inventoryPolicy: inventoryPolicy.to } : {}),
      })),
    }),
    async look(client) {
      const now = await readVariants(
        client,
        variants.map(({ variantId }) => variantId),
      );
      return {
        standings: variants.flatMap((change) =>
          variantStandings(change, now.get(change.variantId), currency),
        ),
        also: {},
      };
    },
  };
}

function variantStandings(
  { price, compareAtPrice, inventoryPolicy }: VariantChange,
  variant: VariantNow | undefined,
  currency: Currency | null,
): Standing[] {
  const title = variant?.title ?? "a product that is gone";
  const isOurMoney = currency === null || variant?.currency === currency;
  const standing = (what: string, set: { from: Value; to: Value }, now: Value | undefined): Standing => ({
    label: `${what} of ${title}`,
    brief: `${what} of ${title}`,
    ...set,
    now: now ?? null,
  });
  const amount = (text: string | null) => (text === null ? null : `${text} ${currency ?? ""}`.trim());
  const nowIn = (text: string | null | undefined) =>
    text === undefined || text === null ? null : `${text} ${variant?.currency ?? ""}`;
  const amounts = ({ from, to }: { from: string | null; to: string | null }) => ({
    from: amount(from),
    to: amount(to),
  });
  return [
    ...(price ? [standing("Price", amounts(price), nowIn(variant?.price))] : []),
    ...(compareAtPrice
      ? [
          standing(
            "Compare-at price",
            amounts(compareAtPrice),
            // None, of a variant that is gone or priced in other money, is not the none that was approved.
            variant && isOurMoney ? nowIn(variant.compareAt) : "not known",
          ),
        ]
      : []),
    ...(inventoryPolicy
      ? [
          standing(
            "Selling when out of stock",
            { from: POLICIES[inventoryPolicy.from], to: POLICIES[inventoryPolicy.to] },
            variant && policyText(variant.policy),
          ),
        ]
      : []),
  ];
}

const POLICIES: Readonly<Record<z.output<typeof Policy>, string>> = {
  CONTINUE: "allowed",
  DENY: "not allowed",
};

function policyText(policy: string): string {
  const known = Policy.safeParse(policy);
  return known.success ? POLICIES[known.data] : policy;
}

const Status = z.enum(["ACTIVE", "DRAFT", "ARCHIVED", "UNLISTED"]);

/** As the draft kind `product_status` writes it. */
const StatusRequest = z
  .strictObject({ productId: z.string(), status: z.strictObject({ from: Status, to: Status }) })
  .refine(({ status }) => status.from !== status.to);

export function updatingStatus(request: unknown): WriteForm | null {
  const parsed = StatusRequest.safeParse(request);
  if (!parsed.success) return null;
  const { productId, status } = parsed.data;
  return {
    ...PRODUCT,
    recordId: productId,
    document: UPDATE_PRODUCT,
    operation: "UpdateProduct",
    variables: () => ({ product: { id: productId, status: status.to } }),
    async look(client) {
      const product = (await readProducts(client, [productId])).get(productId);
      const label = `Status of ${product?.title ?? "a product that is gone"}`;
      return { standings: [{ label, brief: label, ...status, now: product?.status ?? null }], also: {} };
    },
  };
}

const Product = z.object({ product: z.object({ id: z.string(), updatedAt: z.string() }).nullable() });

const PRODUCT: Pick<WriteForm, "keyed" | "lookProves" | "answered"> = {
  keyed: false,
  lookProves: true,
  answered: (data) =>
    answeredBy(data, Product, ({ product }) => product && { id: product.id, at: product.updatedAt }),
};

/** productVariantsBulkUpdate and productUpdate, as far as prices, selling policy and status go. Neither takes a key. */
import { GraphQLError } from "graphql";
import { moneyText, toMinor } from "../graphql/money.ts";
import { idOf, type Product, type ProductStatus, type Variant } from "../state/model.ts";
import {
  type Done,
  type Mutation,
  type MutationContext,
  titleOf,
  type UserError,
  userError,
} from "./mutation.ts";

type VariantInput = {
  id?: string | null;
  price?: unknown;
  compareAtPrice?: unknown;
  inventoryPolicy?: Variant["policy"] | null;
};

/** Fields of a variant that the stand-in changes; any other is refused by name, not dropped in silence. */
const VARIANT_FIELDS = new Set(["id", "price", "compareAtPrice", "inventoryPolicy"]);
const PRODUCT_FIELDS = new Set(["id", "status"]);

export const updateVariants: Mutation = (args, context) => {
  const inputs = args["variants"] as readonly VariantInput[];
  for (const input of inputs) demandKnown(input, VARIANT_FIELDS, "ProductVariantsBulkInput");
  if (args["allowPartialUpdates"] === true || args["media"])
    throw notDone("allowPartialUpdates and media of productVariantsBulkUpdate");
  const product = context.state.products.get(idOf("Product", String(args["productId"])) ?? "");
  if (!product)
    return refused("PRODUCT_DOES_NOT_EXIST", ["productId"], "Product does not exist", {
      productVariants: null,
    });

  const errors = inputs.flatMap((input, index) => variantErrors(input, product, index));
  if (errors.length > 0)
    return { payload: { product, productVariants: null, userErrors: errors }, applied: [] };

  const applied: string[] = [];
  const changed = inputs.flatMap((input) => {
    const variant = variantOf(input, product);
    if (variant) applied.push(...applyVariant(variant, input, context));
    return variant ? [variant] : [];
  });
  if (applied.length > 0) touched(product, context);
  return { payload: { product, productVariants: changed, userErrors: [] }, applied };
};

export const updateProduct: Mutation = (args, context) => {
  if (args["input"] || args["identifier"] || args["media"])
    throw notDone("input, identifier and media of productUpdate");
  const input = args["product"] as { id?: string | null; status?: ProductStatus | null };
  demandKnown(input, PRODUCT_FIELDS, "ProductUpdateInput");
  const product = context.state.products.get(idOf("Product", input.id ?? "") ?? "");
  if (!product)
    return {
      payload: { product: null, userErrors: [plainError(["id"], "Product does not exist")] },
      applied: [],
    };
  const before = product.status;
  const applied: string[] = [];
  if (input.status && input.status !== before) {
    product.status = input.status;
    applied.push(`status of ${product.title}: ${before} → ${input.status}`);
    touched(product, context);
  }
  return { payload: { product, userErrors: [] }, applied };
};

function variantErrors(input: VariantInput, product: Product, index: number): UserError[] {
  const at = (field: string) => ["variants", String(index), field];
  if (!input.id)
    return [userError("PRODUCT_VARIANT_ID_MISSING", at("id"), "Product variant is missing ID attribute")];
  if (!variantOf(input, product))
    return [userError("PRODUCT_VARIANT_DOES_NOT_EXIST", at("id"), "Product variant does not exist")];
  const errors: UserError[] = [];
  for (const field of ["price", "compareAtPrice"] as const) {
    const amount = input[field];
    if (amount === undefined || amount === null) continue;
    if (!Number.isFinite(Number(amount)))
      errors.push(userError("INVALID_INPUT", at(field), "Input is invalid"));
    else if (Number(amount) < 0)
      errors.push(
        userError(
          "GREATER_THAN_OR_EQUAL_TO",
          at(field),
          "The price of the variant must be greater than or equal to zero",
        ),
      );
  }
  return errors;
}

function variantOf({ id }: VariantInput, product: Product): Variant | undefined {
  return product.variants.find((variant) => variant.id === idOf("ProductVariant", id ?? ""));
}

/** Sets what is given. Setting what stands already changes nothing, so it is not in the ledger. */
function applyVariant(variant: Variant, input: VariantInput, { state }: MutationContext): string[] {
  const { currency } = state.shop;
  const text = (amount: unknown) => moneyText(toMinor(String(amount), currency), currency);
  const name = titleOf(variant.item);
  const said: string[] = [];
  if (input.price !== undefined && input.price !== null) {
    const [before, after] = [text(variant.price), text(input.price)];
    if (before !== after) said.push(`price of ${name}: ${before} → ${after}`);
    variant.price = after;
  }
  if (input.compareAtPrice !== undefined) {
    const before = variant.compareAt === null ? null : text(variant.compareAt);
    const after = input.compareAtPrice === null ? null : text(input.compareAtPrice);
    if (before !== after) said.push(`compare-at price of ${name}: ${before ?? "none"} → ${after ?? "none"}`);
    variant.compareAt = after;
  }
  if (input.inventoryPolicy && input.inventoryPolicy !== variant.policy) {
    said.push(`selling policy of ${name}: ${variant.policy} → ${input.inventoryPolicy}`);
    variant.policy = input.inventoryPolicy;
  }
  if (said.length > 0) variant.updatedAt = state.now();
  return said;
}

function touched(product: Product, { state, productChanged }: MutationContext): void {
  product.updatedAt = state.now();
  state.changed(state.products, state.variants);
  productChanged(product);
}

function refused(
  code: string,
  field: readonly string[],
  message: string,
  more: Record<string, unknown>,
): Done {
  return { payload: { product: null, ...more, userErrors: [userError(code, field, message)] }, applied: [] };
}

/** `UserError` has no code, unlike the errors of single mutations. */
function plainError(field: readonly string[], message: string): Omit<UserError, "code"> {
  return { field, message };
}

function demandKnown(input: object, known: ReadonlySet<string>, type: string): void {
  // A switch that the schema turns off by itself asks for nothing.
  const odd = Object.entries(input).flatMap(([name, value]) =>
    known.has(name) || value === false ? [] : [name],
  );
  if (odd.length > 0) throw notDone(`${odd.join(", ")} of ${type}`);
}

function notDone(what: string): GraphQLError {
  return new GraphQLError(`The stand-in does not do ${what}.`, {
    extensions: { code: "STAND_IN_HAS_NO_DATA" },
  });
}

import { Invalid } from "../../../../app/ops/errors.ts";
import type { ShopifyStandIn } from "../../shopify/stand-in.ts";

/** Does what a form of the product page asks for; answers with what was done. Throws Invalid for wrong input. */
export function changeProduct({ admin, store }: ShopifyStandIn, form: URLSearchParams): string {
  const variantId = form.get("variantId") ?? "";
  const variant = store.variants.get(variantId);
  if (!variant)
    throw new Invalid("no_such_variant", "This variant is no longer in the store. Nothing was changed.");
  const locationId = form.get("locationId") ?? "";
  switch (form.get("do") ?? "") {
    case "order": {
      const order = admin.placeOrder({ lines: [{ variantId, quantity: units(form, 1) }] });
      return `Order ${order.name} was placed.`;
    }
    case "stock": {
      const quantity = units(form, -100_000);
      admin.setAvailable({ inventoryItemId: variant.item.id, locationId, quantity });
      return `Available is now ${String(quantity)}.`;
    }
    case "receive": {
      const quantity = units(form, 1);
      admin.receiveIncoming({ inventoryItemId: variant.item.id, locationId, quantity });
      return `${String(quantity)} incoming units were received.`;
    }
    case "price": {
      const price = priceIn(form);
      admin.setPrice({ variantId, price });
      return `The price is now ${price}.`;
    }
    default:
      throw new Invalid("no_such_change", "That is no change that this page can make. Nothing was changed.");
  }
}

/** Digits alone: a blank field is no price of nothing, and `1e400` none at all. */
function priceIn(form: URLSearchParams): string {
  const text = (form.get("price") ?? "").trim();
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text))
    throw new Invalid("price", "A price is an amount from 0 up, such as 12.50. Nothing was changed.");
  return Number(text).toFixed(2);
}

function units(form: URLSearchParams, least: number): number {
  const text = (form.get("units") ?? "").trim();
  const value = Number(text);
  if (!/^-?\d{1,6}$/.test(text) || value < least || value > 100_000)
    throw new Invalid(
      "units",
      `Units are a whole number from ${String(least)} to 100000. Nothing was changed.`,
    );
  return value;
}

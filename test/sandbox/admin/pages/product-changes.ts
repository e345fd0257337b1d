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
      const price = Number(form.get("price"));
      if (!(price >= 0)) throw new Invalid("price", "A price is a number from 0 up. Nothing was changed.");
      admin.setPrice({ variantId, price: price.toFixed(2) });
      return `The price is now ${price.toFixed(2)}.`;
    }
    default:
      throw new Invalid("no_such_change", "That is no change that this page can make. Nothing was changed.");
  }
}

function units(form: URLSearchParams, least: number): number {
  const value = Number(form.get("units"));
  if (!Number.isInteger(value) || value < least || value > 100_000)
    throw new Invalid(
      "units",
      `Units are a whole number from ${String(least)} to 100000. Nothing was changed.`,
    );
  return value;
}

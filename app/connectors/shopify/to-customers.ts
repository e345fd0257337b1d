/** Shopify's words on whose an order is into ours. Pure: no clock, no network. */
import type { OrderCustomerFact } from "../../ops/facts/facts.ts";
import type { CustomerOrder } from "./schema.ts";

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/MailingAddressValidationResult */
const VERDICTS: Readonly<Record<string, OrderCustomerFact["address"]>> = {
  NO_ISSUES: "fine",
  WARNING: "doubtful",
  ERROR: "wrong",
};

/**
 * Names under which shops take cash at the door: Shopify's own manual method is "Cash on Delivery (COD)", and stores may
 * rename it. One that none of these fits is not known as such.
 */
const AT_THE_DOOR =
  /cash[ _-]on[ _-]delivery|\bcod\b|nachnahme|contre[ -]remboursement|contra[ -]?re+mbolso|contrassegno|rembours\b|pobranie/iu;

/** `verdict`: of its address, in Shopify's word; null: not told. */
export function toOrderCustomer(
  { id, updatedAt, customer, purchasingEntity, paymentGatewayNames }: CustomerOrder,
  verdict: string | null,
): OrderCustomerFact {
  return {
    orderId: id,
    updatedAt,
    customerId: customer?.id ?? null,
    ordersEver: customer?.numberOfOrders ?? null,
    company: purchasingEntity?.__typename === "PurchasingCompany",
    cashOnDelivery: paymentGatewayNames.some((name) => AT_THE_DOOR.test(name)),
    address: VERDICTS[verdict ?? ""] ?? null,
  };
}

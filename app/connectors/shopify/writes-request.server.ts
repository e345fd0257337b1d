/** The operations that drafts may ask of Shopify, and the mutation that each becomes. */
import type { Write } from "../../ops/drafts/contract.ts";
import { Refused } from "../../ops/errors.ts";
import { endingDiscount, startingDiscount } from "./writes-discount.server.ts";
import type { WriteForm } from "./writes-form.ts";
import { holdingFulfilment, releasingHolds } from "./writes-fulfilment.server.ts";
import { addingTags, removingTags } from "./writes-order-tags.server.ts";
import { updatingStatus, updatingVariants } from "./writes-products.server.ts";
import { approvingReturn, decliningReturn } from "./writes-return.server.ts";
import { adjustingIncoming, receivingIncoming, settingAvailable } from "./writes-stock.server.ts";
import { creatingTransfer } from "./writes-transfer.server.ts";

// One line per operation; null: the request has not its form.
const FORMS: ReadonlyMap<string, (request: unknown) => WriteForm | null> = new Map([
  ["discount_end", endingDiscount],
  ["discount_start", startingDiscount],
  ["fulfilment_hold", holdingFulfilment],
  ["fulfilment_release", releasingHolds],
  ["inventory_available_set", settingAvailable],
  ["inventory_incoming_adjust", adjustingIncoming],
  ["inventory_incoming_receive", receivingIncoming],
  ["inventory_transfer_create", creatingTransfer],
  ["order_tags_add", addingTags],
  ["order_tags_remove", removingTags],
  ["product_status_update", updatingStatus],
  ["product_variants_update", updatingVariants],
  ["return_approve", approvingReturn],
  ["return_decline", decliningReturn],
]);

/** Throws Refused where Ops Room knows no such write. */
export function writeFormOf({ operation, request }: Write): WriteForm {
  const form = FORMS.get(operation)?.(request);
  if (form) return form;
  throw new Refused(
    "unknown_write",
    `Ops Room cannot write ${operation} to Shopify in this form. Nothing was written.`,
  );
}

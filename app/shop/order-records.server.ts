/** What an effect that is done leaves in our own books. */
import { randomUUID } from "node:crypto";
import type { Unit } from "../adapters/store/contract.ts";
import type { Approver } from "../ops/approvals/contract.ts";
import type { OwnRecord } from "../ops/drafts/contract.ts";
import { dayIn } from "../ops/facts/day.ts";

/** Records it once per effect, in the transaction that records the effect as done. */
export async function keepOwnRecord(
  unit: Unit,
  record: OwnRecord,
  { effectId, by, now }: { effectId: string; by: Approver; now: Date },
): Promise<void> {
  switch (record.type) {
    case "purchase_order":
      return unit.purchaseOrders.place({ ...record, id: randomUUID(), effectId, placedBy: by }, now);
    case "order_receipt":
      await unit.purchaseOrders.receive({ ...record, effectId, by }, now);
      return lookAnew(unit);
    case "order_cancellation": {
      const profile = await unit.profile.get();
      const day = dayIn(profile?.timeZone ?? "UTC", now);
      await unit.purchaseOrders.cancel({ ...record, effectId, by, day }, now);
      return lookAnew(unit);
    }
  }
}

/** Time for Shopify to tell of what was just written, so that its incoming units are read before they are counted. */
const SETTLE_SECONDS = 10;

/** What was on its way no longer is: an alert may have to come back, or to go. */
async function lookAnew(unit: Unit): Promise<void> {
  const { shop } = unit;
  await unit.enqueue({ name: "notice", data: { shop }, key: shop, startAfterSeconds: SETTLE_SECONDS });
}

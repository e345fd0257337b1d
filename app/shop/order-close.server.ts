/** Closing an own order: its drafts are prepared here; approving them is the one door's. */
import type { OwnOrder } from "../adapters/store/contract.ts";
import { cancelOrder } from "../ops/drafts/cancel-order/cancel-order.ts";
import { receiveOrder } from "../ops/drafts/receive-order/receive-order.ts";
import { NotFound, Refused } from "../ops/errors.ts";
import { subjectOfOrder } from "./draft-subject.ts";
import { refreshed, refuseWhileUnderWay } from "./drafts.server.ts";
import { closedText, openLines, startCancellation, startReceipt } from "./order-readings.server.ts";
import type { Scene } from "./scene.server.ts";

type ClosingIntent = "receive" | "cancel";

/** The live receipt or cancellation of an order, made when there is none. Refused where nothing of it is open. */
export async function prepareClosing(
  scene: Scene,
  orderId: string,
  intent: ClosingIntent,
): Promise<{ draftId: string }> {
  const { unit, now } = scene;
  const order = await findOrder(scene, orderId);
  if (openLines(order).length === 0) throw new Refused("order_closed", closedText(order));
  const subject = subjectOfOrder(order.id);
  await refuseWhileUnderWay(scene, subject);
  const live = (await unit.drafts.forAlert(subject)).find(
    ({ optionId, state }) => optionId === intent && state !== "dismissed" && state !== "done",
  );
  if (live) return { draftId: (await refreshed(scene, live)).id };

  const kind = intent === "receive" ? receiveOrder : cancelOrder;
  const payload =
    intent === "receive" ? await startReceipt(scene, order) : await startCancellation(scene, order);
  const made = await unit.drafts.ensure({
    alertId: subject,
    optionId: intent,
    seed: { kind: kind.id, payload },
    kindVersion: kind.version,
    // The hash covers the draft's own id, which the store gives; refreshing sets it.
    contentHash: "",
    now,
  });
  return { draftId: (await refreshed(scene, made)).id };
}

/** Throws NotFound, with the same words for an order of another shop. */
async function findOrder({ unit }: Pick<Scene, "unit">, orderId: string): Promise<OwnOrder> {
  const order = await unit.purchaseOrders.get(orderId);
  if (order) return order;
  throw new NotFound(
    "order_not_found",
    "There is no such order in this store. Open Purchase orders to see those there are.",
  );
}

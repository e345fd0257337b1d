import { PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { Refused } from "../ops/errors.ts";
import { findDraft } from "./draft.server.ts";
import { kindOf, refreshed, showInput } from "./drafts.server.ts";
import { printDocument } from "./pdf/document.server.ts";
import type { Scene } from "./scene.server.ts";

/** The order as the supplier reads it: the draft's own blocks without what only concerns Shopify. */
export async function orderPdf(scene: Scene, id: string): Promise<{ filename: string; bytes: Uint8Array }> {
  const draft = await refreshed(scene, await findDraft(scene, id));
  const order = PurchaseOrder.safeParse(draft.payload);
  if (!order.success)
    throw new Refused("not_printable", "This draft is no purchase order, so there is no document of it.");
  const { profile, say, now } = scene;
  const { reference, supplier } = order.data;
  const blocks = kindOf(draft.kind).show(order.data, showInput(scene));
  const bytes = await printDocument({
    title: `Purchase order ${reference}`,
    from: profile.name,
    // A paper without an approval must not pass for an order.
    status: draft.state === "done" ? null : "Not approved yet: a draft, not an order.",
    blocks: blocks.filter(({ type }) => type !== "change"),
    footer: `${profile.name} · ${reference} to ${supplier.name} · printed ${say.when(now).exact}`,
    printedAt: now,
  });
  return { filename: `${reference}.pdf`, bytes };
}

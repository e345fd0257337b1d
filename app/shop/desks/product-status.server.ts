/** A product's status at the desk: as the store has it now, and a choice of the new one. */
import { ProductStatus, StatusChange, STATUSES } from "../../ops/drafts/product-status/payload.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Desk, Scene } from "../scene.server.ts";
import { capital } from "../say.ts";
import type { KindDesk } from "./contract.ts";
import { followed, notAllowed, read } from "./seeded.server.ts";

export const productStatusDesk: KindDesk = {
  async refresh(desk, draft) {
    const change = await followed(desk, draft, StatusChange);
    return { ...change, status: (await statusNow(desk, change)) ?? change.status };
  },
  blockedBy: async (scene, draft) => blockedBy(scene, read(draft, StatusChange)),
  model: async (_, draft) => ({ values: formOf(read(draft, StatusChange)) }),
  async edited(_, draft, form) {
    const change = read(draft, StatusChange);
    const chosen = ProductStatus.safeParse(text(form, "newStatus") ?? change.newStatus);
    if (!chosen.success) throw new InvalidFields({ newStatus: "Choose one of these." });
    if (chosen.data === change.status)
      throw new InvalidFields({
        newStatus: "It has this status already. Choose another, or “Not now” on the alert.",
      });
    return { ...change, newStatus: chosen.data };
  },
  undo(payload) {
    const { title, status } = read({ payload }, StatusChange);
    return `In Shopify Admin, on the page of ${title}, set the status back to ${status}.`;
  },
};

/** Null: nothing of the product is in the store any more. */
async function statusNow(
  { unit }: Pick<Desk, "unit">,
  { productId }: StatusChange,
): Promise<ProductStatus | null> {
  const variants = await unit.facts.variants({ productId });
  return variants.find(({ deleted }) => !deleted)?.status ?? null;
}

async function blockedBy(scene: Scene, change: StatusChange): Promise<string | null> {
  const blocked = notAllowed(scene, "write_products");
  if (blocked !== null) return blocked;
  if ((await statusNow(scene, change)) === null)
    return `${change.title} was deleted in Shopify. Choose “Not now” on the alert.`;
  return change.status === change.newStatus
    ? "It has this status already, so there is nothing to change. Choose another, or “Not now” on the alert."
    : null;
}

function formOf({ productId, title, status, newStatus }: StatusChange): ValuesForm {
  return {
    title: "Change the status",
    rows: [
      {
        id: productId,
        title,
        detail: `Now ${status}`,
        fields: [
          {
            name: "newStatus",
            label: "New status",
            value: newStatus,
            options: STATUSES.map((value) => ({ value, label: capital(value) })),
            keyboard: "text",
            suffix: null,
            help: null,
          },
        ],
      },
    ],
  };
}

/** Tags of orders at the desk: which ones, where they are new; those that go are as they are. */
import { z } from "zod";
import { MOST_TAGS, OrderTag, OrderTagText, TAG_LENGTH } from "../../ops/drafts/order-tag/payload.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { changeNotAllowed, followed, read } from "./seeded.server.ts";

const Tags = z.array(OrderTagText).min(1).max(MOST_TAGS);

export const orderTagDesk: KindDesk = {
  refresh: (desk, draft) => followed(desk, draft, OrderTag),
  blockedBy: async (scene, draft) =>
    (await answeredText(scene, draft, { by: "draft", again: "do the same once more" })) ??
    changeNotAllowed(scene, "order_tags"),
  model: (_, draft) => {
    const tags = read(draft, OrderTag);
    return Promise.resolve(tags.add ? { values: formOf(tags) } : {});
  },
  edited(_, draft, form) {
    const order = read(draft, OrderTag);
    const typed = (text(form, "tags") ?? order.tags.join(", ")).split(",").map((tag) => tag.trim());
    const tags = Tags.safeParse(typed.filter((tag) => tag !== ""));
    const whole = tags.success ? OrderTag.safeParse({ ...order, tags: tags.data }) : null;
    if (!whole?.success)
      throw new InvalidFields({
        tags: `Write one to ${String(MOST_TAGS)} different tags with commas between them, each of at most ${String(TAG_LENGTH)} characters.`,
      });
    return Promise.resolve(whole.data);
  },
  undo(payload, state) {
    const { name, tags, add } = read({ payload }, OrderTag);
    const them = tags.map((tag) => `“${tag}”`).join(", ");
    const back = `in Shopify Admin, on the page of ${name}, ${add ? `take the tag ${them} off` : `add the tag ${them}`}.`;
    return state === "unknown" ? `If it happened, and you do not want it: ${back}` : `I${back.slice(1)}`;
  },
};

function formOf({ orderId, name, tags }: OrderTag): ValuesForm {
  return {
    title: "Change the tags",
    rows: [
      {
        id: orderId,
        title: name,
        detail: null,
        fields: [
          {
            ...{ name: "tags", label: "New tags", value: tags.join(", ") },
            ...{ options: null, keyboard: "text", suffix: null },
            help: "With commas between them. Shopify shows them on the order, and rules of yours may act on them.",
          },
        ],
      },
    ],
  };
}

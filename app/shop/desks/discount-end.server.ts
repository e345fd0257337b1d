/** Ends of discounts at the desk: there is nothing to choose but whether. */
import { DiscountEnd } from "../../ops/drafts/discount-end/payload.ts";
import { Refused } from "../../ops/errors.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { changeNotAllowed, followed, read } from "./seeded.server.ts";

export const discountEndDesk: KindDesk = {
  refresh: (desk, draft) => followed(desk, draft, DiscountEnd),
  blockedBy: async (scene, draft) =>
    (await answeredText(scene, draft, { by: "draft", again: "do the same once more" })) ??
    changeNotAllowed(scene, "discounts"),
  model: () => Promise.resolve({}),
  edited: () =>
    Promise.reject(
      new Refused("not_editable", "There is nothing to change about it here, so nothing was saved."),
    ),
  undo(payload, state) {
    const { title, end } = read({ payload }, DiscountEnd);
    const back = `in Shopify Admin, under Discounts, open ${title} and choose “${end ? "Activate" : "Deactivate"}”.`;
    return state === "unknown" ? `If it happened, and you do not want it: ${back}` : `I${back.slice(1)}`;
  },
};

/** Ends of discounts at the desk: there is nothing to choose but whether. */
import { canonical } from "../../ops/approvals/canonical.ts";
import { DiscountEnd } from "../../ops/drafts/discount-end/payload.ts";
import { Refused } from "../../ops/errors.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { changeNotAllowed, followed, read } from "./seeded.server.ts";

export const discountEndDesk: KindDesk = {
  async refresh(desk, draft) {
    const own = read(draft, DiscountEnd);
    const advised = await followed(desk, draft, DiscountEnd);
    // Each order moves the figure a little; only what is worth a second look makes it another draft.
    return whatItDoes(advised) === whatItDoes(own) && isNear(advised.givesPerDayMinor, own.givesPerDayMinor)
      ? own
      : advised;
  },
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

function whatItDoes({ discountId, code, title, end, currency }: DiscountEnd): string {
  return canonical({ discountId, code, title, end, currency });
}

/** Within a tenth. A judgement, stated as such. */
function isNear(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= other / 10;
}

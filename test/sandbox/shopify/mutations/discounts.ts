/** discountCodeDeactivate, discountAutomaticDeactivate and their opposites. None takes a key; each is the same a second time. */
import { discountStatus } from "../state/discounts.ts";
import { type Discount, idOf } from "../state/model.ts";
import { type Mutation, userError } from "./mutation.ts";

type Kind = Discount["kind"];
const FIELD: Readonly<Record<Kind, string>> = {
  DiscountCodeNode: "codeDiscountNode",
  DiscountAutomaticNode: "automaticDiscountNode",
};

/** Its end is now, whatever it was before. */
export function endDiscount(kind: Kind): Mutation {
  return changing(kind, (discount, now) => {
    discount.endsAt = now;
  });
}

/** It starts now where it had not, and an end that has passed is none any more. */
export function startDiscount(kind: Kind): Mutation {
  return changing(kind, (discount, now) => {
    if (discount.startsAt > now) discount.startsAt = now;
    discount.endsAt = null;
  });
}

function changing(kind: Kind, change: (discount: Discount, now: Date) => void): Mutation {
  return (args, { state }) => {
    const discount = state.discounts.get(idOf(kind, String(args["id"])) ?? "");
    if (discount?.kind !== kind)
      return {
        payload: {
          [FIELD[kind]]: null,
          userErrors: [userError("INVALID", ["id"], "Discount does not exist.")],
        },
        applied: [],
      };
    const now = state.now();
    const before = discountStatus(discount, now);
    change(discount, now);
    const after = discountStatus(discount, now);
    if (before === after) return { payload: { [FIELD[kind]]: discount, userErrors: [] }, applied: [] };
    discount.updatedAt = now;
    state.changed(state.discounts);
    return {
      payload: { [FIELD[kind]]: discount, userErrors: [] },
      applied: [`discount ${discount.title}: ${before} → ${after}`],
    };
  };
}

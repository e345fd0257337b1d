/** What the merchant does with discounts, without Ops Room. */
import { NotFound } from "../../../../app/ops/errors.ts";
import { type Discount, idOf } from "../state/model.ts";
import type { StoreChanges } from "./store-changes.ts";

export class DiscountAdmin {
  private readonly changes: StoreChanges;

  constructor(changes: StoreChanges) {
    this.changes = changes;
  }

  /** Active from now on, without an end. No code: it applies by itself. */
  make({ title, codes = [] }: { title: string; codes?: readonly string[] }): Discount {
    const { state } = this.changes;
    const now = state.now();
    const discount: Discount = {
      kind: codes.length > 0 ? "DiscountCodeNode" : "DiscountAutomaticNode",
      ...{
        id: state.nextId(),
        title,
        codes: [...codes],
        share: 0.1,
        uses: 0,
        startsAt: now,
        endsAt: null,
        updatedAt: now,
      },
    };
    state.discounts.set(discount.id, discount);
    state.changed(state.discounts);
    return discount;
  }

  end(id: string): Discount {
    return this.changed(id, (discount, now) => (discount.endsAt = now));
  }

  addCode(id: string, code: string): Discount {
    return this.changed(id, (discount) => discount.codes.push(code));
  }

  private changed(id: string, change: (discount: Discount, now: Date) => void): Discount {
    const { state } = this.changes;
    const number = idOf("DiscountCodeNode", id) ?? idOf("DiscountAutomaticNode", id) ?? "";
    const discount = state.discounts.get(number);
    if (!discount)
      throw new NotFound("discount_not_found", `There is no discount ${id}. Nothing was changed.`);
    change(discount, state.now());
    discount.updatedAt = state.now();
    state.changed(state.discounts);
    return discount;
  }
}

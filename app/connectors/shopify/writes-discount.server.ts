/**
 * The end of a discount, and its new start. Shopify compares nothing here and takes no key; what is set is the same the
 * second time. A discount that is known by its code alone is found by the look right before the call, and the call names
 * what that look found.
 */
import { z } from "zod";
import {
  END_AUTOMATIC_DISCOUNT,
  END_CODE_DISCOUNT,
  START_AUTOMATIC_DISCOUNT,
  START_CODE_DISCOUNT,
} from "./mutations.ts";
import { nameOfCode, readDiscounts } from "./now-discounts.server.ts";
import { answeredBy, type Standing, type WriteForm } from "./writes-form.ts";

/** As the draft kind `discount_end` writes it. */
const Request = z
  .strictObject({
    discountId: z.string().min(1).nullable(),
    code: z.string().min(1).nullable(),
    title: z.string(),
  })
  .refine(({ discountId, code }) => discountId !== null || code !== null);
type Request = z.output<typeof Request>;

export function endingDiscount(request: unknown): WriteForm | null {
  const parsed = Request.safeParse(request);
  if (!parsed.success) return null;
  return formOf(parsed.data, {
    ...{ from: "ACTIVE", to: "EXPIRED" },
    ...(parsed.data.code === null
      ? { document: END_AUTOMATIC_DISCOUNT, operation: "EndAutomaticDiscount" }
      : { document: END_CODE_DISCOUNT, operation: "EndCodeDiscount" }),
  });
}

export function startingDiscount(request: unknown): WriteForm | null {
  const parsed = Request.safeParse(request);
  if (!parsed.success) return null;
  return formOf(parsed.data, {
    ...{ from: "EXPIRED", to: "ACTIVE" },
    ...(parsed.data.code === null
      ? { document: START_AUTOMATIC_DISCOUNT, operation: "StartAutomaticDiscount" }
      : { document: START_CODE_DISCOUNT, operation: "StartCodeDiscount" }),
  });
}

function formOf(
  { discountId, code, title }: Request,
  { from, to, document, operation }: { from: string; to: string; document: string; operation: string },
): WriteForm {
  const name = discountId ?? nameOfCode(code ?? "");
  return {
    ...{ document, operation, keyed: false, lookProves: true },
    recordId: discountId ?? "",
    variables: (_, seen) => ({ id: discountId ?? seen?.recordId ?? "" }),
    async look(client) {
      const discount = (await readDiscounts(client, [name])).get(name);
      const standing = (label: string, set: Omit<Standing, "label" | "brief">): Standing => ({
        ...{ label, brief: label },
        ...set,
      });
      return {
        standings: [
          standing(`Discount ${title}`, { from, to, now: discount?.status ?? null }),
          ...(code === null
            ? []
            : [
                // With more codes the others would change with it, which nobody approved.
                standing(`Codes of the discount ${title}`, { from: 1, to: 1, now: discount?.codes ?? null }),
              ]),
        ],
        also: { [`Last day of ${title}`]: discount?.endsAt ?? null },
        ...(discount ? { recordId: discount.id } : {}),
      };
    },
    answered: (data) =>
      answeredBy(data, Answer, ({ codeDiscountNode, automaticDiscountNode }) => {
        const node = codeDiscountNode ?? automaticDiscountNode;
        return node ? { id: node.id, at: null } : null;
      }),
  };
}

const Node = z.object({ id: z.string() }).nullish();
const Answer = z.object({ codeDiscountNode: Node, automaticDiscountNode: Node });

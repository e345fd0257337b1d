/** Discounts: their state and their codes. What each takes off, and from whom, is not kept. */
import { discountStatus, plainCode } from "../state/discounts.ts";
import { type Discount, gid, stamp } from "../state/model.ts";
import { type Args, type Context, readersOf, text } from "./reader.ts";

/** The union's member; every discount here is one of an amount off. */
type DiscountOf = { kind: "DiscountCodeBasic" | "DiscountAutomaticBasic"; of: Discount };

export const discountRoots = {
  codeDiscountNodeByCode: (_source: unknown, args: Args, { state }: Context) => {
    const code = plainCode(text(args, "code") ?? "");
    return (
      [...state.discounts.values()].find(({ codes }) => codes.some((own) => plainCode(own) === code)) ?? null
    );
  },
};

const ofCode = readersOf<Discount>("DiscountCodeNode", {
  id: (row) => gid("DiscountCodeNode", row.id),
  codeDiscount: (row): DiscountOf => ({ kind: "DiscountCodeBasic", of: row }),
});

const automatic = readersOf<Discount>("DiscountAutomaticNode", {
  id: (row) => gid("DiscountAutomaticNode", row.id),
  automaticDiscount: (row): DiscountOf => ({ kind: "DiscountAutomaticBasic", of: row }),
});

const fields = {
  title: ({ of }: DiscountOf) => of.title,
  status: ({ of }: DiscountOf, _args: Args, { state }: Context) => discountStatus(of, state.now()),
  startsAt: ({ of }: DiscountOf) => stamp(of.startsAt),
  endsAt: ({ of }: DiscountOf) => (of.endsAt ? stamp(of.endsAt) : null),
  updatedAt: ({ of }: DiscountOf) => stamp(of.updatedAt),
};

const codesCount = ({ of }: DiscountOf) => ({ count: of.codes.length, precision: "EXACT" });

/** Shopify's kinds of discount, of which these fields say the same. */
const KINDS = ["App", "Basic", "Bxgy", "FreeShipping"];

export const discountReaders = [
  ofCode,
  automatic,
  ...KINDS.map((kind) => readersOf<DiscountOf>(`DiscountCode${kind}`, { ...fields, codesCount })),
  ...KINDS.map((kind) => readersOf<DiscountOf>(`DiscountAutomatic${kind}`, fields)),
];

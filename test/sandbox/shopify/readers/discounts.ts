/** Discounts in per cent: automatic ones, and those with one code. */
import type { WorldDiscount } from "../../worlds/world.ts";
import { gid, stamp } from "../state/model.ts";
import { type Args, type Context, readersOf, text } from "./reader.ts";
import { listed, Rows } from "./rows.ts";
import { type Filter, parseQuery } from "./search.ts";

/** `kind` says which member of the union it is. */
type Of = { kind: "DiscountCodeBasic" | "DiscountAutomaticBasic"; row: WorldDiscount };

const filters: Filter<WorldDiscount> = {
  id: (row) => BigInt(row.id),
  status: (row) => row.status,
  starts_at: (row) => row.startsAt,
  ends_at: (row) => row.endsAt,
};

export const discountRoots = {
  discountNodes: (_source: unknown, args: Args, context: Context) => {
    const sortKey = text(args, "sortKey") ?? "CREATED_AT";
    if (sortKey !== "CREATED_AT")
      throw new Error(`The stand-in sorts discounts by CREATED_AT, not ${sortKey}.`);
    const rows = context.state.discounts.filter(parseQuery(text(args, "query"), filters, context.now()));
    rows.sort((a, b) => Number(a.id) - Number(b.id));
    return new Rows(rows, (row) => [Number(row.id), row.id], args["reverse"] === true);
  },
};

const node = readersOf<WorldDiscount>("DiscountNode", {
  id: (row) => gid(row.code === null ? "DiscountAutomaticNode" : "DiscountCodeNode", row.id),
  discount: (row): Of => ({
    kind: row.code === null ? "DiscountAutomaticBasic" : "DiscountCodeBasic",
    row,
  }),
});

const terms = {
  title: ({ row }: Of) => row.title,
  status: ({ row }: Of) => row.status,
  startsAt: ({ row }: Of) => stamp(row.startsAt),
  endsAt: ({ row }: Of) => (row.endsAt ? stamp(row.endsAt) : null),
  asyncUsageCount: ({ row }: Of) => row.uses,
  customerGets: ({ row }: Of) => row,
};

const gets = readersOf<WorldDiscount>("DiscountCustomerGets", {
  value: (row) => ({ kind: "DiscountPercentage", row }),
});

const percentage = readersOf<{ row: WorldDiscount }>("DiscountPercentage", {
  percentage: ({ row }) => row.share,
});

const code = readersOf<WorldDiscount>("DiscountRedeemCode", { code: (row) => row.code });

export const discountReaders = [
  node,
  // Of the other kinds the world holds none; their fields may be asked for.
  ...["Basic", "Bxgy", "FreeShipping", "App"].flatMap((kind) => [
    readersOf<Of>(`DiscountAutomatic${kind}`, terms),
    readersOf<Of>(`DiscountCode${kind}`, { ...terms, codes: ({ row }, args) => listed([row], args) }),
  ]),
  gets,
  percentage,
  code,
];

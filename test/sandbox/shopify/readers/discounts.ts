/** Discounts in per cent: automatic ones, and those with codes. From whom each takes off is not kept. */
import { discountStatus, plainCode } from "../state/discounts.ts";
import { type Discount, gid, stamp } from "../state/model.ts";
import { type Args, type Context, readersOf, text } from "./reader.ts";
import { listed, Rows } from "./rows.ts";
import { type Filter, parseQuery } from "./search.ts";

/** `kind` says which member of the union it is. */
type DiscountOf = { kind: "DiscountCodeBasic" | "DiscountAutomaticBasic"; of: Discount };

const filtersAt = (now: Date): Filter<Discount> => ({
  id: (row) => BigInt(row.id),
  status: (row) => discountStatus(row, now),
  starts_at: (row) => row.startsAt,
  ends_at: (row) => row.endsAt,
});

export const discountRoots = {
  codeDiscountNodeByCode: (_source: unknown, args: Args, { state }: Context) => {
    const code = plainCode(text(args, "code") ?? "");
    return (
      [...state.discounts.values()].find(({ codes }) => codes.some((own) => plainCode(own) === code)) ?? null
    );
  },
  discountNodes: (_source: unknown, args: Args, { state, now }: Context) => {
    const sortKey = text(args, "sortKey") ?? "CREATED_AT";
    if (sortKey !== "CREATED_AT")
      throw new Error(`The stand-in sorts discounts by CREATED_AT, not ${sortKey}.`);
    const rows = [...state.discounts.values()].filter(
      parseQuery(text(args, "query"), filtersAt(now()), now()),
    );
    rows.sort((a, b) => Number(a.id) - Number(b.id));
    const nodes = rows.map((row): { of: Discount } => ({ of: row }));
    return new Rows(nodes, ({ of }) => [Number(of.id), of.id], args["reverse"] === true);
  },
};

const memberOf = (row: Discount): DiscountOf => ({
  kind: row.kind === "DiscountCodeNode" ? "DiscountCodeBasic" : "DiscountAutomaticBasic",
  of: row,
});

const node = readersOf<{ of: Discount }>("DiscountNode", {
  id: ({ of }) => gid(of.kind, of.id),
  discount: ({ of }) => memberOf(of),
});

const ofCode = readersOf<Discount>("DiscountCodeNode", {
  id: (row) => gid("DiscountCodeNode", row.id),
  codeDiscount: memberOf,
});

const automatic = readersOf<Discount>("DiscountAutomaticNode", {
  id: (row) => gid("DiscountAutomaticNode", row.id),
  automaticDiscount: memberOf,
});

const terms = {
  title: ({ of }: DiscountOf) => of.title,
  status: ({ of }: DiscountOf, _args: Args, { state }: Context) => discountStatus(of, state.now()),
  startsAt: ({ of }: DiscountOf) => stamp(of.startsAt),
  endsAt: ({ of }: DiscountOf) => (of.endsAt ? stamp(of.endsAt) : null),
  updatedAt: ({ of }: DiscountOf) => stamp(of.updatedAt),
  asyncUsageCount: ({ of }: DiscountOf) => of.uses,
  customerGets: ({ of }: DiscountOf) => of,
};
const codes = {
  codes: ({ of }: DiscountOf, args: Args) => listed([...of.codes], args),
  codesCount: ({ of }: DiscountOf) => ({ count: of.codes.length, precision: "EXACT" }),
};

const gets = readersOf<Discount>("DiscountCustomerGets", {
  value: (row) => ({ kind: "DiscountPercentage", row }),
});

const percentage = readersOf<{ row: Discount }>("DiscountPercentage", {
  percentage: ({ row }) => row.share,
});

const redeemed = readersOf<string>("DiscountRedeemCode", { code: (code) => code });

/** Shopify's kinds of discount. Of those but "Basic" the world holds none; their fields may be asked for. */
const KINDS = ["App", "Basic", "Bxgy", "FreeShipping"];

export const discountReaders = [
  ...[node, ofCode, automatic, gets, percentage, redeemed],
  ...KINDS.map((kind) => readersOf<DiscountOf>(`DiscountCode${kind}`, { ...terms, ...codes })),
  ...KINDS.map((kind) => readersOf<DiscountOf>(`DiscountAutomatic${kind}`, terms)),
];

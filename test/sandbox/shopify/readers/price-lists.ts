/** Price lists with the prices that are set on them. */
import type { WorldPriceList } from "../../worlds/world.ts";
import { moneyV2, toMinor } from "../graphql/money.ts";
import { gid, idOf } from "../state/model.ts";
import { type Args, type Context, readersOf, text } from "./reader.ts";
import { listed } from "./rows.ts";

/** `kind` says which catalogue it is. */
type Of = { kind: "CompanyLocationCatalog" | "MarketCatalog"; list: WorldPriceList };
type Price = { list: WorldPriceList; variantId: string; price: string };

export const priceListRoots = {
  priceLists: (_source: unknown, args: Args, { state }: Context) => listed(state.priceLists, args),
  priceList: (_source: unknown, args: Args, { state }: Context) =>
    state.priceLists.find(({ id }) => id === idOf("PriceList", text(args, "id") ?? "")) ?? null,
};

const list = readersOf<WorldPriceList>("PriceList", {
  id: (row) => gid("PriceList", row.id),
  name: (row) => row.name,
  currency: (row) => row.currency,
  parent: (row) => (row.off === null ? null : row),
  catalog: (row): Of => ({
    kind: row.audience === "companies" ? "CompanyLocationCatalog" : "MarketCatalog",
    list: row,
  }),
  prices: (row, args) => {
    if (args["originType"] !== "FIXED")
      throw new Error("The stand-in lists prices of originType FIXED alone.");
    return listed(
      row.prices.map((price): Price => ({ list: row, ...price })),
      args,
    );
  },
});

const catalogue = {
  id: ({ kind, list: of }: Of) => gid(kind, of.id),
  title: ({ list: of }: Of) => of.name,
  status: ({ list: of }: Of) => (of.active ? "ACTIVE" : "DRAFT"),
};

export const priceListReaders = [
  list,
  readersOf<WorldPriceList>("PriceListParent", { adjustment: (row) => row }),
  readersOf<WorldPriceList>("PriceListAdjustment", {
    type: (row) => ((row.off ?? 0) < 0 ? "PERCENTAGE_INCREASE" : "PERCENTAGE_DECREASE"),
    value: (row) => Math.abs(row.off ?? 0),
  }),
  readersOf<Of>("CompanyLocationCatalog", catalogue),
  readersOf<Of>("MarketCatalog", catalogue),
  readersOf<Price>("PriceListPrice", {
    price: ({ list: of, price }) => moneyV2(toMinor(price, of.currency), of.currency),
    originType: () => "FIXED",
    variant: ({ variantId }, _args, { state }) => state.variants.get(variantId),
  }),
];

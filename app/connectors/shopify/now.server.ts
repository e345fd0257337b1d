/** What an approval rests on, as it is now. */
import type { Precondition } from "../../ops/drafts/contract.ts";
import type { Reader, Reading } from "../../ops/execution/contract.ts";
import type { Access } from "./access.server.ts";
import { readClient, type ReadClient } from "./client.server.ts";
import { within } from "./in-time.server.ts";
import { readDiscounts } from "./now-discounts.server.ts";
import { type FulfilmentNow, readFulfilments } from "./now-fulfilments.server.ts";
import { readReturns, readTags, tagState } from "./now-orders.server.ts";
import { readProducts, readVariants, type VariantNow } from "./now-products.server.ts";
import { type ItemNow, readStock, type StockSubject } from "./now-stock.server.ts";

const SUBJECT =
  /^(variant|price|compare_at|cost|policy|status|incoming|available|fulfilment|hold|discount|discount_codes|tag|return):([^@]+)(?:@(.+))?$/;
const OF_VARIANT: ReadonlySet<string> = new Set(["variant", "price", "compare_at", "cost", "policy"]);
const OF_DISCOUNT: ReadonlySet<string> = new Set(["discount", "discount_codes"]);

/** Longest look at what an approval rests on; then its job tries again. */
export const READ_MS = 60_000;

/** The reading side of the one door. */
export function shopifyReader(access: Access): Reader {
  return {
    connector: "shopify",
    read: (preconditions) => {
      const client = readClient(access, { purpose: "write" });
      return within(READ_MS, readPreconditions(client, preconditions));
    },
  };
}

/**
 * Subjects: `variant:<id>` is "exists"; `price:<variant>`, `compare_at:<variant>` and `cost:<variant>` whole units of
 * the shop's currency; `policy:<variant>` CONTINUE or DENY; `status:<product>` as Shopify writes it;
 * `incoming:<item>@<location>` and `available:<item>@<location>` units there, `available:<item>` units at all locations
 * together; `fulfilment:<part of an order>` as Shopify writes its status, `hold:<hold>@<part of an order>` the reason of
 * that hold; `discount:<discount>` as Shopify writes its status, `discount_codes:<discount>` how many codes it has, where
 * `code/<its code>` may stand for the id; `tag:<order>@<tag>` "there" or "absent"; `return:<return>` as Shopify writes its
 * status. What is gone, or not understood, reads null.
 */
async function readPreconditions(
  client: ReadClient,
  preconditions: readonly Precondition[],
): Promise<Reading[]> {
  const subjects = preconditions.map(({ subject }) => {
    const [, what = "", id = "", locationId = ""] = SUBJECT.exec(subject) ?? [];
    return { subject, what, id, locationId };
  });
  const found = await readAll(client, subjects);
  return subjects.map((asked) => ({ subject: asked.subject, value: valueOf(asked, found) }));
}

type Found = Awaited<ReturnType<typeof readAll>>;

/** Each kind of record is asked for once, and only where one of it is named. */
async function readAll(client: ReadClient, subjects: readonly StockSubject[]) {
  const idsOf = (is: (what: string) => boolean) =>
    subjects.filter(({ what }) => is(what)).map(({ id }) => id);
  const parts = subjects.flatMap(({ what, id, locationId }) =>
    what === "fulfilment" ? [id] : what === "hold" ? [locationId] : [],
  );
  return {
    variants: await readVariants(
      client,
      idsOf((what) => OF_VARIANT.has(what)),
    ),
    products: await readProducts(
      client,
      idsOf((what) => what === "status"),
    ),
    stock: await readStock(client, subjects),
    parts: await readFulfilments(client, parts),
    discounts: await readDiscounts(
      client,
      idsOf((what) => OF_DISCOUNT.has(what)),
    ),
    tagged: await readTags(
      client,
      idsOf((what) => what === "tag"),
    ),
    returns: await readReturns(
      client,
      idsOf((what) => what === "return"),
    ),
  };
}

function valueOf(asked: StockSubject, found: Found): Reading["value"] {
  const { what, id, locationId: rest } = asked;
  if (OF_VARIANT.has(what)) return variantValue(what, found.variants.get(id));
  switch (what) {
    case "status":
      return found.products.get(id)?.status ?? null;
    case "fulfilment":
    case "hold":
      return partValue(asked, found.parts);
    case "discount":
      return found.discounts.get(id)?.status ?? null;
    case "discount_codes":
      return found.discounts.get(id)?.codes ?? null;
    case "tag":
      return tagState(found.tagged.get(id), rest);
    case "return":
      return found.returns.get(id)?.status ?? null;
    default:
      return stockValue(asked, found.stock);
  }
}

/** Of a hold the part of the order stands where a location would. */
function partValue(
  { what, id, locationId: of }: StockSubject,
  parts: ReadonlyMap<string, FulfilmentNow>,
): Reading["value"] {
  if (what === "fulfilment") return parts.get(id)?.status ?? null;
  return parts.get(of)?.fulfillmentHolds.find((hold) => hold.id === id)?.reason ?? null;
}

function variantValue(what: string, variant: VariantNow | undefined): Reading["value"] {
  if (!variant) return null;
  switch (what) {
    case "variant":
      return "exists";
    case "price":
      return Number(variant.price);
    case "compare_at":
      return variant.compareAt === null ? null : Number(variant.compareAt);
    case "cost":
      return variant.cost === null ? null : Number(variant.cost);
    case "policy":
      return variant.policy;
    default:
      return null;
  }
}

function stockValue(
  { what, id, locationId }: StockSubject,
  stock: ReadonlyMap<string, ReadonlyMap<string, ItemNow>>,
): Reading["value"] {
  const there = stock.get(locationId)?.get(id);
  if (what === "incoming") return there?.incoming ?? null;
  if (what !== "available") return null;
  if (locationId !== "") return there?.availableThere ?? null;
  return [...stock.values()].find((items) => items.has(id))?.get(id)?.available ?? null;
}

/** What an approval rests on, as it is now. */
import type { Precondition } from "../../ops/drafts/contract.ts";
import type { Reader, Reading } from "../../ops/execution/contract.ts";
import type { Access } from "./access.server.ts";
import { readClient, type ReadClient } from "./client.server.ts";
import { within } from "./in-time.server.ts";
import { type FulfilmentNow, readFulfilments } from "./now-fulfilments.server.ts";
import { readProducts, readVariants, type VariantNow } from "./now-products.server.ts";
import { type ItemNow, readStock, type StockSubject } from "./now-stock.server.ts";

const SUBJECT =
  /^(variant|price|compare_at|cost|policy|status|incoming|available|fulfilment|hold):([^@]+)(?:@(.+))?$/;
const OF_PART: ReadonlySet<string> = new Set(["fulfilment", "hold"]);
const OF_VARIANT: ReadonlySet<string> = new Set(["variant", "price", "compare_at", "cost", "policy"]);

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
 * that hold. What is gone, or not understood, reads null.
 */
async function readPreconditions(
  client: ReadClient,
  preconditions: readonly Precondition[],
): Promise<Reading[]> {
  const subjects = preconditions.map(({ subject }) => {
    const [, what = "", id = "", locationId = ""] = SUBJECT.exec(subject) ?? [];
    return { subject, what, id, locationId };
  });
  const idsOf = (is: (what: string) => boolean) =>
    subjects.filter(({ what }) => is(what)).map(({ id }) => id);
  const variants = await readVariants(
    client,
    idsOf((what) => OF_VARIANT.has(what)),
  );
  const products = await readProducts(
    client,
    idsOf((what) => what === "status"),
  );
  const stock = await readStock(client, subjects);
  const parts = await readFulfilments(
    client,
    subjects.flatMap(({ what, id, locationId }) =>
      what === "fulfilment" ? [id] : what === "hold" ? [locationId] : [],
    ),
  );
  return subjects.map((asked) => ({
    subject: asked.subject,
    value: OF_VARIANT.has(asked.what)
      ? variantValue(asked.what, variants.get(asked.id))
      : asked.what === "status"
        ? (products.get(asked.id)?.status ?? null)
        : OF_PART.has(asked.what)
          ? partValue(asked, parts)
          : stockValue(asked, stock),
  }));
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

/** The quantities that an approval rests on, as they are now. */
import { z } from "zod";
import type { Precondition } from "../../ops/drafts/contract.ts";
import type { Reading } from "../../ops/execution/contract.ts";
import { Currency } from "../../ops/money/money.ts";
import { decimalText } from "../../ops/money/parse.ts";
import type { ReadClient } from "./client.server.ts";
import { STOCK_NOW, VARIANTS_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";
import { readInventoryItem } from "./records.server.ts";
import { page } from "./schema.ts";
import { minor } from "./to-facts.ts";

const Quantities = z.array(z.object({ name: z.string(), quantity: z.int() }));

const StockAnswer = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string(),
        variants: z.object({ nodes: z.array(z.object({ displayName: z.string() })) }).nullable(),
        inventoryLevel: z
          .object({ location: z.object({ name: z.string() }), quantities: Quantities })
          .nullable(),
        inventoryLevels: page(z.object({ quantities: Quantities })),
      })
      .nullable(),
  ),
});

type ItemNow = {
  title: string;
  location: string;
  /** Null: not stocked there. */ incoming: number | null;
  available: number;
};

async function readItems(
  client: ReadClient,
  ids: readonly string[],
  locationId: string,
): Promise<Map<string, ItemNow>> {
  const items = await inChunks(STOCK_NOW, [...new Set(ids)], 50, async (some) => {
    const { nodes } = await client.read(STOCK_NOW, { ids: some, locationId }, StockAnswer);
    return nodes.filter((node) => node !== null);
  });
  const found = new Map<string, ItemNow>();
  for (const { id, variants, inventoryLevel: level, inventoryLevels: levels } of items) {
    found.set(id, {
      title: variants?.nodes[0]?.displayName ?? "a product",
      location: level?.location.name ?? "that location",
      incoming: level ? unitsOf(level.quantities, "incoming") : null,
      available: levels.pageInfo.hasNextPage
        ? await availableEverywhere(client, id)
        : sum(levels.nodes.map(({ quantities }) => unitsOf(quantities, "available"))),
    });
  }
  return found;
}

async function availableEverywhere(client: ReadClient, id: string): Promise<number> {
  const item = await readInventoryItem(client, id);
  return sum((item?.levels ?? []).map(({ quantities }) => unitsOf(quantities, "available")));
}

const Decimal = z.string().regex(/^\d+(\.\d+)?$/);

const VariantsAnswer = z.object({
  shop: z.object({ currencyCode: Currency }),
  nodes: z.array(
    z
      .object({
        id: z.string(),
        price: Decimal,
        inventoryItem: z.object({
          unitCost: z.object({ amount: Decimal, currencyCode: Currency }).nullable(),
        }),
      })
      .nullable(),
  ),
});

/**
 * Amounts in whole units of the shop's currency, rounded as they are when they are read as facts: what was shown is
 * compared with them. Cost null: not recorded in this currency.
 */
type VariantNow = { price: number; cost: number | null };

async function readVariants(client: ReadClient, ids: readonly string[]): Promise<Map<string, VariantNow>> {
  const nodes = await inChunks(VARIANTS_NOW, [...new Set(ids)], 200, async (some) => {
    const answer = await client.read(VARIANTS_NOW, { ids: some }, VariantsAnswer);
    const { currencyCode: currency } = answer.shop;
    return answer.nodes.flatMap((node) => (node === null ? [] : [{ ...node, currency }]));
  });
  return new Map(
    nodes.map(({ id, currency, price, inventoryItem: { unitCost } }) => [
      id,
      {
        price: rounded(price, currency),
        cost: unitCost?.currencyCode === currency ? rounded(unitCost.amount, currency) : null,
      },
    ]),
  );
}

function rounded(amount: string, currency: Currency): number {
  return Number(decimalText(minor(amount, currency), currency));
}

const SUBJECT = /^(variant|price|cost|incoming|available):([^@]+)(?:@(.+))?$/;
const OF_VARIANT: ReadonlySet<string> = new Set(["variant", "price", "cost"]);

/**
 * Subjects: `variant:<id>` is "exists", `price:<variant>` and `cost:<variant>` whole units of the shop's currency, `incoming:<item>@<location>` units there, `available:<item>` units at all
 * locations together. What is gone, or not understood, reads null.
 */
export async function readPreconditions(
  client: ReadClient,
  preconditions: readonly Precondition[],
): Promise<Reading[]> {
  const subjects = preconditions.map(({ subject }) => {
    const [, what = "", id = "", locationId = ""] = SUBJECT.exec(subject) ?? [];
    return { subject, what, id, locationId };
  });
  const variants = await readVariants(
    client,
    subjects.filter(({ what }) => OF_VARIANT.has(what)).map(({ id }) => id),
  );
  const stock = await readStock(client, subjects);
  return subjects.map(({ subject, what, id, locationId }) => {
    switch (what) {
      case "variant":
        return { subject, value: variants.has(id) ? "exists" : null };
      case "price":
        return { subject, value: variants.get(id)?.price ?? null };
      case "cost":
        return { subject, value: variants.get(id)?.cost ?? null };
      case "incoming":
        return { subject, value: stock.get(locationId)?.get(id)?.incoming ?? null };
      case "available":
        return {
          subject,
          value: [...stock.values()].find((items) => items.has(id))?.get(id)?.available ?? null,
        };
      default:
        return { subject, value: null };
    }
  });
}

type Subject = { what: string; id: string; locationId: string };

/** By location, then item. `available` is read along with `incoming` of the same item, or at any location. */
async function readStock(
  client: ReadClient,
  subjects: readonly Subject[],
): Promise<Map<string, Map<string, ItemNow>>> {
  const wanted = new Map<string, Set<string>>();
  for (const { what, id, locationId } of subjects)
    if (what === "incoming") wanted.set(locationId, (wanted.get(locationId) ?? new Set()).add(id));
  const [somewhere] = wanted.keys();
  for (const { what, id } of subjects) {
    if (what !== "available" || [...wanted.values()].some((ids) => ids.has(id))) continue;
    // Which location is asked does not matter to a sum over all of them.
    const key = somewhere ?? "gid://shopify/Location/0";
    wanted.set(key, (wanted.get(key) ?? new Set()).add(id));
  }
  const found = new Map<string, Map<string, ItemNow>>();
  for (const [locationId, ids] of wanted)
    found.set(locationId, await readItems(client, [...ids], locationId));
  return found;
}

export type IncomingChange = {
  inventoryItemId: string;
  locationId: string;
  delta: number;
  changeFromQuantity: number;
};
export type IncomingNow = {
  change: IncomingChange;
  title: string;
  location: string;
  incoming: number | null;
  /** Units free to sell, all locations together; null: the item is gone. */
  available: number | null;
};

/** Incoming of each change's item at its location; null: gone or not stocked there. */
export async function readIncoming(
  client: ReadClient,
  changes: readonly IncomingChange[],
): Promise<IncomingNow[]> {
  const stock = await readStock(
    client,
    changes.map(({ inventoryItemId, locationId }) => ({ what: "incoming", id: inventoryItemId, locationId })),
  );
  return changes.map((change) => {
    const item = stock.get(change.locationId)?.get(change.inventoryItemId);
    return {
      change,
      title: item?.title ?? "a product",
      location: item?.location ?? "that location",
      incoming: item?.incoming ?? null,
      available: item?.available ?? null,
    };
  });
}

function unitsOf(quantities: z.output<typeof Quantities>, name: string): number {
  return quantities.find((quantity) => quantity.name === name)?.quantity ?? 0;
}

function sum(units: readonly number[]): number {
  let total = 0;
  for (const some of units) total += some;
  return total;
}

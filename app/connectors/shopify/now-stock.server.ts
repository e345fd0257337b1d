/** Stock as it is now: what approvals of stock rest on, and what is looked at around a write. */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import { STOCK_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";
import { readInventoryItem } from "./records.server.ts";
import { page } from "./schema.ts";

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

export type ItemNow = {
  title: string;
  location: string;
  /** At the location that was asked for; null: not stocked there. */
  incoming: number | null;
  availableThere: number | null;
  /** Units free to sell, all locations together. */
  available: number;
};

/** Which quantity of which item; `available` without a location is the sum over all of them. */
export type StockSubject = { what: string; id: string; locationId: string };

/** By location, then item. A sum over all locations is read along with what is asked of the same item at one of them. */
export async function readStock(
  client: ReadClient,
  subjects: readonly StockSubject[],
): Promise<Map<string, Map<string, ItemNow>>> {
  const wanted = new Map<string, Set<string>>();
  for (const { what, id, locationId } of subjects)
    if (STOCKED.has(what) && locationId !== "")
      wanted.set(locationId, (wanted.get(locationId) ?? new Set()).add(id));
  const [somewhere] = wanted.keys();
  for (const { what, id, locationId } of subjects) {
    if (what !== "available" || locationId !== "") continue;
    if ([...wanted.values()].some((ids) => ids.has(id))) continue;
    // Which location is asked does not matter to a sum over all of them.
    const key = somewhere ?? "gid://shopify/Location/0";
    wanted.set(key, (wanted.get(key) ?? new Set()).add(id));
  }
  const found = new Map<string, Map<string, ItemNow>>();
  for (const [locationId, ids] of wanted)
    found.set(locationId, await readItems(client, [...ids], locationId));
  return found;
}

const STOCKED: ReadonlySet<string> = new Set(["incoming", "available"]);

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
      availableThere: level ? unitsOf(level.quantities, "available") : null,
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

type Place = { inventoryItemId: string; locationId: string };

/** Each item at its location; null: gone or not stocked there. */
export async function readPlaces(client: ReadClient, places: readonly Place[]): Promise<(ItemNow | null)[]> {
  const stock = await readStock(
    client,
    places.map(({ inventoryItemId, locationId }) => ({ what: "incoming", id: inventoryItemId, locationId })),
  );
  return places.map(({ inventoryItemId, locationId }) => stock.get(locationId)?.get(inventoryItemId) ?? null);
}

function unitsOf(quantities: z.output<typeof Quantities>, name: string): number {
  return quantities.find((quantity) => quantity.name === name)?.quantity ?? 0;
}

function sum(units: readonly number[]): number {
  let total = 0;
  for (const some of units) total += some;
  return total;
}

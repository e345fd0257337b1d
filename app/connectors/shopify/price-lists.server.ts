/** Prices at which companies buy (B2B), in the shop's currency. They change seldom, so they are read once a day. */
import { z } from "zod";
import { Refused } from "../../ops/errors.ts";
import type { PriceListFact } from "../../ops/facts/facts.ts";
import type { ReadContext } from "./full-read.server.ts";
import { PRICE_LISTS, PRICES_OF_LIST } from "./operations.ts";
import { allOf, pages } from "./paging.server.ts";
import { page } from "./schema.ts";
import { ListPrice, PriceList } from "./schema-price-lists.ts";
import { cursorOf, saveStatus } from "./source.server.ts";
import { minor } from "./to-facts.ts";

const KIND = "price_lists";

const EVERY_MS = 20 * 3_600_000;
/** Over all lists. Where there are more, the rest is not looked at, which is said. */
const MOST_PRICES = 20_000;

const ListsAnswer = z.object({ priceLists: page(PriceList) });
const PricesAnswer = z.object({ priceList: z.object({ prices: page(ListPrice) }).nullable() });

export async function readPriceLists(context: ReadContext): Promise<number> {
  const { ports } = context;
  const readAt = await ports.unit((unit) => cursorOf(unit, KIND));
  if (readAt === null || ports.now().getTime() - readAt.getTime() >= EVERY_MS) await readOrAbsent(context);
  return 0;
}

/** A store whose plan has no such lists may refuse to show them: then there are none. */
async function readOrAbsent(context: ReadContext): Promise<void> {
  try {
    await readAll(context);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "shopify_access_denied") throw error;
    const startedAt = context.ports.now();
    await context.ports.unit(async (unit) => {
      await unit.facts.write({ priceLists: [] }, startedAt);
      await saveStatus(unit, KIND, {
        ...{ state: "absent", lastCompleteAt: null, problem: null, cursor: startedAt.toISOString() },
      });
    });
  }
}

async function readAll({ client, ports, terms: { currency } }: ReadContext): Promise<void> {
  const startedAt = ports.now();
  const lists = await allOf(client, {
    ...{ document: PRICE_LISTS, variables: {}, answer: ListsAnswer, first: 50 },
    pick: (answer) => answer.priceLists,
  });
  const found: PriceListFact[] = [];
  let room = MOST_PRICES;
  for (const list of lists) {
    if (!isOfCompanies(list) || list.currency !== currency) continue;
    const prices: ListPrice[] = [];
    const asked = { document: PRICES_OF_LIST, variables: { id: list.id }, answer: PricesAnswer };
    for await (const some of pages(client, {
      ...asked,
      pick: (answer) => answer.priceList?.prices ?? null,
    })) {
      ports.signal?.throwIfAborted();
      prices.push(...some);
      if (prices.length >= room) break;
    }
    room -= prices.length;
    found.push({
      ...{ listId: list.id, name: list.name, share: shareOf(list) },
      prices: prices.map(({ price, variant }) => ({
        ...{ variantId: variant.id, priceMinor: minor(price.amount, currency) },
      })),
    });
    if (room <= 0) break;
  }
  const rows = MOST_PRICES - room;
  await ports.unit(async (unit) => {
    await unit.facts.write({ priceLists: found }, startedAt);
    await saveStatus(unit, KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...{ rowsRead: rows, rowsExpected: rows },
      limit:
        room > 0 ? null : `There are more prices for companies than the ${MOST_PRICES} that are looked at.`,
    });
  });
}

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/CatalogStatus */
function isOfCompanies({ catalog }: PriceList): boolean {
  return catalog?.__typename === "CompanyLocationCatalog" && catalog.status === "ACTIVE";
}

/** What its prices are of the shop's, 0.8 for a fifth off. */
function shareOf({ parent }: PriceList): number {
  if (!parent) return 1;
  const { type, value } = parent.adjustment;
  return Math.max(0, 1 + ((type === "PERCENTAGE_INCREASE" ? 1 : -1) * Math.abs(value)) / 100);
}

import { Prisma } from "@prisma/client";
import type { Walk } from "../../../ops/detectors/run.ts";
import { Bug } from "../../../ops/errors.ts";
import type { Day } from "../../../ops/facts/day.ts";
import type { Ask, Prepared, View, ViewName } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { OF_VARIANTS, type Serving, servingsOf } from "./of-variants.server.ts";
import { variantPages } from "./pages.server.ts";
import { readyViews } from "./prepare.server.ts";
import type { OfVariant } from "./reading.server.ts";
import { SOLD_NOW } from "./variants.server.ts";

/** Rows that a cursor hands over at once. */
const ROWS = 500;

/**
 * With the 4 MB that Postgres takes by itself, half a year of a hundred thousand variants is sorted on disk, which takes more
 * than twice as long. One walk at a time runs for a shop.
 */
const SORT_MEMORY = "64MB";

/**
 * Reads views of variants page by page. Each statement runs once, for all variants in the order of the pages, behind a
 * cursor: run anew for each page, it would look through all orders and days of the shop as often as there are pages.
 */
export async function walkVariants(
  scope: Scope,
  asks: readonly Ask[],
  { today, most }: { today: Day; most: number },
): Promise<Walk> {
  const pages = await variantPages(scope, most);
  const ready = await readyViews(scope);
  const pageOf = new Map(pages.flatMap((page, at) => page.map((id) => [id, at] as const)));
  // All of its rows will be fetched: a plan is none the better for giving the first ones early.
  await scope.tx.$executeRaw`set local cursor_tuple_fraction = 1`;
  await scope.tx.$executeRaw`set local work_mem = ${Prisma.raw(`'${SORT_MEMORY}'`)}`;
  const ways = new Map<string, ViewOnPage>();
  for (const view of OF_VARIANTS) {
    const wanted = new Map(
      asks.flatMap((of) => (of[view] ? [[keyOf(view, of[view]), of[view]] as const] : [])),
    );
    if (wanted.size === 0 || !ready(view)) continue;
    for (const serving of await servingsOf(scope, view, { asks: [...wanted.values()], today, only: null })) {
      const read = await cursorOf(scope, serving, { name: `walk_${String(ways.size)}`, pageOf });
      const onPage = inOrder(read);
      serving.asks.forEach((ask, nth) =>
        ways.set(keyOf(view, ask), async (page) => (await onPage(page))[nth]),
      );
    }
  }
  return {
    pages,
    async prepare(wanted, page) {
      const at = pages.findIndex((one) => one === page);
      const prepared: { [V in ViewName]?: View<ViewName> | null } = {};
      for (const view of OF_VARIANTS)
        if (wanted[view]) prepared[view] = (await ways.get(keyOf(view, wanted[view]))?.(at)) ?? null;
      // Exactly the views that were asked for, which the compiler cannot see.
      return prepared as Prepared;
    },
  };
}

type ViewOnPage = (page: number) => Promise<View<ViewName> | undefined>;
type ViewsOnPage = (page: number) => Promise<View<ViewName>[]>;

function keyOf(view: ViewName, ask: unknown): string {
  return `${view} ${JSON.stringify(ask)}`;
}

/** What a statement gives for several asks is read once a page; nothing is kept of the pages before. */
function inOrder(read: ViewsOnPage): ViewsOnPage {
  let at = -Infinity;
  let views: Promise<View<ViewName>[]> = Promise.resolve([]);
  return (page) => {
    if (page < at) throw new Bug("walked_back", "A page of facts was asked for again after it was left.");
    if (page > at) [at, views] = [page, read(page)];
    return views;
  };
}

async function cursorOf(
  { tx, shop }: Scope,
  { reading: { sql, made } }: Serving,
  { name, pageOf }: { name: string; pageOf: ReadonlyMap<string, number> },
): Promise<ViewsOnPage> {
  if (sql === null) return async () => made([]);
  await tx.$executeRaw`
    declare ${Prisma.raw(name)} no scroll cursor for
    select rows.* from (${sql}) rows
    join variants on variants.shop = ${shop} and variants.variant_id = rows."variantId"
    where ${SOLD_NOW}
    order by variants.product_id, variants.variant_id`;
  let waiting: OfVariant[] = [];
  let ended = false;
  return async (page) => {
    const ofPage: OfVariant[] = [];
    for (;;) {
      // A row of no page is that of a variant that came on sale this minute.
      const later = waiting.findIndex(({ variantId }) => (pageOf.get(variantId) ?? -1) > page);
      for (const row of later < 0 ? waiting : waiting.slice(0, later))
        if (pageOf.get(row.variantId) === page) ofPage.push(row);
      waiting = later < 0 ? [] : waiting.slice(later);
      if (later >= 0 || ended) return made(ofPage as never[]);
      waiting = await tx.$queryRaw<OfVariant[]>`fetch ${Prisma.raw(String(ROWS))} from ${Prisma.raw(name)}`;
      ended = waiting.length < ROWS;
    }
  };
}

/** What a shop that is installed has read of its orders, once a step of the database reads them again. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eachShop } from "../factories/each-shop.ts";
import { sql } from "../factories/sql.ts";

const STEP = readFileSync(
  new URL("../../prisma/migrations/20261127070000_orders_again/migration.sql", import.meta.url),
  "utf8",
);
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

const here = eachShop();

async function afterTheStep(kind: string, { cursor, isRead = true }: { cursor: string; isRead?: boolean }) {
  if (isRead) await here.read(new Date(), [kind]);
  await here.unit((u) =>
    u.sources.save({
      ...{
        connector: "shopify",
        kind,
        state: "reading",
        lastCompleteAt: isRead ? new Date() : null,
        since: null,
      },
      ...{ limit: null, rowsRead: 1, rowsExpected: null, problem: null, cursor },
    }),
  );
  await sql(here.database.ownerUrl, STEP);
  return here.unit((u) => u.sources.cursor("shopify", kind));
}

describe("the next read of orders", () => {
  it("goes back over those of the last 60 days, which know nothing of what is read since", async () => {
    const after = await afterTheStep("orders", { cursor: daysAgo(0.01) });
    expect(Math.abs(Date.parse(after ?? "") - Date.parse(daysAgo(60)))).toBeLessThan(DAY_MS / 24);
  });

  it.each([
    { because: "it would go further back anyway", kind: "orders", cursor: daysAgo(90), isRead: true },
    {
      because: "its first read is under way",
      kind: "orders",
      cursor: "bulk 2026-11-22 all gid",
      isRead: true,
    },
    { because: "nothing was read of it yet", kind: "orders", cursor: daysAgo(1), isRead: false },
    {
      because: "each night's list reads the catalogue anew",
      kind: "products",
      cursor: daysAgo(1),
      isRead: true,
    },
  ])("begins where it would have, where $because", async ({ kind, cursor, isRead }) => {
    expect(await afterTheStep(kind, { cursor, isRead })).toBe(cursor);
  });

  it("is set by a step that leaves the rows of each shop to that shop", async () => {
    const [table] = await sql<{ forced: boolean }>(
      here.database.superuserUrl,
      "select relforcerowsecurity as forced from pg_class where relname = 'source_status'",
    );
    expect(table).toEqual({ forced: true });
  });
});

/** Ready is more than alive: the database of this version, the queue, and a process that is not about to end. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type App, openApp } from "../contracts/shopify-app.ts";

let app: App;
let loader: () => Promise<Response>;
beforeAll(async () => {
  app = await openApp();
  ({ loader } = await import("../../app/routes/readyz.ts"));
}, 180_000);
afterAll(() => app.close());

async function readiness() {
  const response = await loader();
  return { status: response.status, body: (await response.json()) as unknown };
}
const all = { database: true, migrations: true, queue: true, running: true };
const READY = { status: 200, body: { ok: true, ...all } };
const without = (missing: Partial<typeof all>) => ({ status: 503, body: { ok: false, ...all, ...missing } });

it.each([
  {
    because: "a migration of this version was not run",
    break:
      "update _prisma_migrations set migration_name = 'x' || migration_name where migration_name like '%_first'",
    mend: "update _prisma_migrations set migration_name = substr(migration_name, 2) where migration_name like 'x%'",
    missing: { migrations: false },
  },
  {
    because: "a migration broke off",
    break: "update _prisma_migrations set finished_at = null where migration_name like '%_first'",
    mend: "update _prisma_migrations set finished_at = now() where migration_name like '%_first'",
    missing: { migrations: false },
  },
  {
    because: "the queue is not there",
    break: "alter schema pgboss rename to pgboss_away",
    mend: "alter schema pgboss_away rename to pgboss",
    missing: { queue: false },
  },
])(
  "is not ready when $because, and ready again when that is mended",
  async ({ break: broken, mend, missing }) => {
    expect(await readiness()).toEqual(READY);
    await app.sql(broken);
    expect(await readiness()).toEqual(without(missing));
    await app.sql(mend);
    expect(await readiness()).toEqual(READY);
  },
);

it("stays ready under a newer database: the old version still answers while the new one is rolled out", async () => {
  await app.sql(`insert into _prisma_migrations (id, checksum, migration_name, finished_at)
    values ('newer', 'x', '20991231000000_newer', now())`);
  expect(await readiness()).toEqual(READY);
});

it("is not ready while it stops", async () => {
  app.process.noteStopping();
  expect(await readiness()).toEqual(without({ running: false }));
});

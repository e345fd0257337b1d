/** The answer to load balancers: quick, cheap, and silent about everything but ok or not. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type App, openApp } from "../contracts/shopify-app.ts";

let app: App;
let loader: () => Promise<Response>;
beforeAll(async () => {
  app = await openApp();
  ({ loader } = await import("../../app/routes/healthz.ts"));
}, 60_000);
afterAll(() => app.close());

async function health() {
  const response = await loader();
  return { status: response.status, body: (await response.json()) as unknown };
}

it("is ok while the database answers, and looks into no table for it", async () => {
  await app.sql("alter table sessions rename to sessions_away");

  expect(await health()).toEqual({ status: 200, body: { ok: true } });

  await app.sql("alter table sessions_away rename to sessions");
});

it("is not ok when the database does not answer, and says no more than that", async () => {
  const [row] = await app.sql("select current_database() as name");
  const database = String(row?.["name"]);
  await app.sql(`revoke connect on database ${database} from public, ops_room_app`);
  await app.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );

  expect(await health()).toEqual({ status: 503, body: { ok: false } });

  await app.sql(`grant connect on database ${database} to ops_room_app`);
  expect(await health()).toEqual({ status: 200, body: { ok: true } });
});

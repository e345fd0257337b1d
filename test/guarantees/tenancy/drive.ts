/**
 * Drives every loader, action and job as somebody of one shop, with the ids of another. Judged by what comes back, and
 * by the other shop's rows before and after.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { jobs } from "../../../app/jobs/index.server.ts";
import { delivery } from "../../contracts/shopify-app.ts";
import { APP_URL, BROWSER } from "../../contracts/shopify-app.ts";
import { OTHER_SHOP, tokenFor } from "../../routes/running-app.ts";
import { SHOP } from "../../sandbox/shopify/test-store.ts";
import { type Attempt, type Ids, JOB_ATTEMPTS, ROUTE_ATTEMPTS } from "./attempts.ts";
import { manifestRoutes } from "./manifest.ts";
import type { TwoShops } from "./two-shops.ts";

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;
export type RouteModule = { loader?: Handler; action?: Handler };
export type Planted = Readonly<
  Record<string, { module: RouteModule; attempts: (ids: Ids) => readonly Attempt[] }>
>;

export type Drive = {
  /** Routes with a loader or an action that were driven. */
  routes: number;
  jobs: number;
  attempts: number;
  /** Answers that held something of the other shop, and its rows that changed: what, in words. */
  foreign: string[];
};

/** Marks by which each shop's rows are known in an answer to the other. */
type Marks = Readonly<Record<string, readonly string[]>>;

/** `planted`: routes in the place of the app's, and no job, to show that a leak is found. */
export async function driveAll(
  two: TwoShops,
  planted: Planted | null = null,
  load: Load = importFile,
): Promise<Drive> {
  const drive: Drive = { routes: 0, jobs: 0, attempts: 0, foreign: [] };
  const { ids } = two;
  const routes = planted ?? (await appRoutes(load));
  const marks: Marks = {
    [OTHER_SHOP]: [...two.copy.marks, OTHER_SHOP],
    [SHOP]: Object.entries(ids[SHOP] ?? {}).flatMap(([name, id]) => (isTelling(name, id) ? [id] : [])),
  };
  for (const [attacker, victim] of [
    [SHOP, OTHER_SHOP],
    [OTHER_SHOP, SHOP],
  ] as const) {
    const before = await rowsOf(two, victim);
    await driveRoutes(two, { attacker, victim, marks, drive, routes });
    if (planted === null)
      await driveJobs(two, { attacker, victim, marks, drive, last: attacker === OTHER_SHOP });
    for (const change of changesOf(before, await rowsOf(two, victim)))
      drive.foreign.push(`${attacker} changed of ${victim}: ${change}`);
  }
  return drive;
}

/** Closed words and hashes that both shops have tell nothing. */
function isTelling(name: string, id: string): boolean {
  return !["optionId", "supplierKey", "hash"].includes(name) && id !== "";
}

type Side = { attacker: string; victim: string; marks: Marks; drive: Drive };

async function driveRoutes(two: TwoShops, { routes, ...side }: Side & { routes: Planted }): Promise<void> {
  const victims = two.ids[side.victim];
  if (!victims) throw new Error("both shops have something to try with");
  for (const [id, { module, attempts }] of Object.entries(routes)) {
    if (!module.loader && !module.action) continue;
    side.drive.routes += side.attacker === SHOP ? 1 : 0;
    const tries = attempts(victims);
    assertTried(id, module, tries);
    for (const attempt of tries) {
      side.drive.attempts += 1;
      judge(await answerOf(module, id, attempt, side.attacker), {
        ...side,
        id,
        sent: JSON.stringify(attempt),
      });
    }
  }
}

/** Loads a file of the project. Who runs without a bundler that reads views brings one. */
type Load = (file: string) => Promise<unknown>;
const importFile: Load = (file) => import(/* @vite-ignore */ pathToFileURL(path.resolve(file)).href);

/** Every route of the manifest. Throws for one that nobody thought of attacking. */
export async function appRoutes(load: Load = importFile): Promise<Planted> {
  const found: Record<string, Planted[string]> = {};
  for (const { id, file } of await manifestRoutes()) {
    const attempts = ROUTE_ATTEMPTS[id];
    if (!attempts) throw new Error(`${id} has no attempt in test/guarantees/tenancy/attempts.ts: add one.`);
    const module = (await load(`app/${file}`)) as RouteModule;
    found[id] = { module, attempts };
  }
  return found;
}

function assertTried(id: string, { loader, action }: RouteModule, tries: readonly Attempt[]): void {
  const isPost = ({ fields, delivery: sent }: Attempt) => fields !== undefined || sent !== undefined;
  if (action && !tries.some(isPost)) throw new Error(`The action of ${id} is not attacked.`);
  if (loader && !tries.some((attempt) => !isPost(attempt)))
    throw new Error(`The loader of ${id} is not attacked.`);
}

type Answer = { status: number; text: string; isFile: boolean };

export async function answerOf(
  { loader, action }: RouteModule,
  id: string,
  attempt: Attempt,
  attacker: string,
): Promise<Answer> {
  const { params = {}, query = {}, fields, delivery: sent } = attempt;
  const headers = { ...BROWSER, authorization: `Bearer ${await tokenFor({ shop: attacker })}` };
  const url = `${APP_URL}/${id}?${new URLSearchParams(query).toString()}`;
  const request = sent
    ? delivery({
        ...sent,
        payload: owned(sent.payload, attacker),
        headers: { "x-shopify-shop-domain": attacker },
      })
    : fields
      ? new Request(url, { method: "POST", headers, body: new URLSearchParams(fields) })
      : new Request(url, { headers });
  const handler = sent || fields ? action : loader;
  if (!handler) return { status: 405, text: "", isFile: false };
  try {
    return await readAnswer(await handler({ request, params, context: {} }));
  } catch (thrown) {
    if (thrown instanceof Response) return readAnswer(thrown);
    return { status: 500, text: String(thrown), isFile: false };
  }
}

/** A delivery that is right in all but the ids names the shop that it is signed for. */
function owned(payload: Record<string, unknown>, attacker: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) => [key, value === "own" ? attacker : value]),
  );
}

async function readAnswer(value: unknown): Promise<Answer> {
  if (!(value instanceof Response))
    return { status: 200, text: JSON.stringify(value ?? null), isFile: false };
  const { status, headers } = value;
  // In a file of text a mark would be seen; one that is packed, such as a PDF, must not be given at all.
  const isText = /^text\//.test(headers.get("content-type") ?? "");
  const isFile = headers.get("content-disposition") !== null && !isText;
  return { status, isFile, text: `${JSON.stringify([...headers])} ${await value.text()}` };
}

function judge(
  { status, text, isFile }: Answer,
  { id, sent, attacker, victim, marks, drive }: Side & { id: string; sent: string },
): void {
  // What somebody sent is known to them already: a redirect may carry it along.
  const held = (marks[victim] ?? []).filter((mark) => text.includes(mark) && !sent.includes(mark));
  for (const mark of held) drive.foreign.push(`${id} showed ${attacker} of ${victim}: ${mark}`);
  // A document is packed: that it was given at all is enough.
  if (isFile && status === 200) drive.foreign.push(`${id} gave ${attacker} a file of ${victim}`);
}

async function driveJobs(
  { running, ids }: TwoShops,
  { last, ...side }: Side & { last: boolean },
): Promise<void> {
  const { attacker, victim, drive } = side;
  const victims = ids[victim];
  if (!victims) throw new Error("both shops have something to try with");
  // Scheduled work goes to every shop by right; here only to the one that tries.
  const store = { ...running.store, installedShops: () => Promise.resolve([attacker]) };
  const isInstalled = () => Promise.resolve(false);
  for (const { name } of jobs) {
    const attempts = JOB_ATTEMPTS[name];
    if (!attempts)
      throw new Error(`The job ${name} has no attempt in test/guarantees/tenancy/attempts.ts: add one.`);
    // It ends the shop that tries, so it comes when that one has tried everything else.
    if (name === "redact_shop" && !last) continue;
    drive.jobs += last ? 1 : 0;
    for (const payload of attempts(attacker, victims)) {
      drive.attempts += 1;
      const said = await running.job(name, payload, { store, isInstalled }).then(String, String);
      const sent = JSON.stringify(payload);
      judge({ status: 0, text: said, isFile: false }, { ...side, id: `job ${name}`, sent });
    }
  }
}

type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/** Every row of a shop by table, and the jobs that wait for it. */
async function rowsOf({ running: { app } }: TwoShops, shop: string): Promise<Rows> {
  const tables = await app.sql(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1",
  );
  const rows = new Map<string, ReadonlySet<string>>();
  for (const { name } of [...tables, { name: "sessions" }]) {
    const found = await app.sql(
      `select to_jsonb(t)::text as row from ${String(name)} t where shop = '${shop}'`,
    );
    rows.set(String(name), new Set(found.map(({ row }) => String(row))));
  }
  const queued = await app.sql(`select id::text as row from pgboss.job where data ->> 'shop' = '${shop}'`);
  rows.set("pgboss.job", new Set(queued.map(({ row }) => String(row))));
  return rows;
}

function changesOf(before: Rows, after: Rows): string[] {
  return [...before].flatMap(([table, was]) => {
    const is = after.get(table) ?? new Set();
    const gone = [...was].filter((row) => !is.has(row));
    const come = [...is].filter((row) => !was.has(row));
    return [...gone.map((row) => `- ${table} ${row}`), ...come.map((row) => `+ ${table} ${row}`)];
  });
}

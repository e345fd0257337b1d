import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { databaseUrls } from "../../app/adapters/store/databases.server.ts";
import { migrate } from "../../app/adapters/store/migrate.server.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { type EmbeddedServer, startEmbedded } from "../../app/adapters/store/postgres/embedded.server.ts";
import { isAlive, withFolderLock } from "../../app/adapters/store/postgres/folder-lock.server.ts";
import { TEST_KEYS } from "../factories/postgres.ts";
import { sql } from "../factories/sql.ts";

const started: number[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const pid of started.splice(0)) await end(pid, "SIGINT");
});
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-postgres-"));
  folders.push(folder);
  return folder;
}

async function start(folder: string) {
  const opened = await startEmbedded(folder);
  started.push(opened.server.pid);
  return opened;
}

async function end(pid: number, signal: NodeJS.Signals): Promise<void> {
  if (isAlive(pid)) process.kill(pid, signal);
  await expect.poll(() => isAlive(pid), { timeout: 15_000, interval: 20 }).toBe(false);
}

// Servers are made, killed and started again: on a busy machine each test takes a while.
describe("the Postgres of a data folder", { timeout: 180_000 }, () => {
  // One for all, as creating it takes the longest: each test finds it stopped.
  const folder = newFolder();

  it("is created on the first run, on loopback alone, with roles that may no more than they need", async () => {
    const { url, ownerUrl, superuserUrl, server } = await start(folder);
    expect(server.joined).toBe(false);
    expect(fs.statSync(path.join(folder, "postgres.json")).mode & 0o777).toBe(0o600);
    expect(await sql(superuserUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await sql(superuserUrl, "show fsync")).toEqual([{ fsync: "on" }]);
    expect(
      await sql(
        superuserUrl,
        `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as strong from pg_roles
         where rolname like 'ops_room%' order by 1`,
      ),
    ).toEqual([
      { rolname: "ops_room_app", strong: false },
      { rolname: "ops_room_owner", strong: false },
    ]);
    expect(
      await sql(
        ownerUrl,
        "select pg_get_userbyid(datdba) as owner from pg_database where datname = 'ops_room'",
      ),
    ).toEqual([{ owner: "ops_room_owner" }]);
    const wrong = new URL(url);
    wrong.password = "guess";
    await expect(sql(wrong.href, "select 1")).rejects.toThrow(/password/);

    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  it("is joined by a second start, which does not stop it, nor does the first while somebody works", async () => {
    const [first, second] = await Promise.all([start(folder), start(folder)]);
    expect(first.server.pid).toBe(second.server.pid);
    expect(first.url).toBe(second.url);
    expect([first.server.joined, second.server.joined].sort()).toEqual([false, true]);

    const joined: EmbeddedServer = first.server.joined ? first.server : second.server;
    const starter: EmbeddedServer = first.server.joined ? second.server : first.server;
    // Nobody asks it anything yet, but somebody has joined.
    await starter.stop();
    expect(isAlive(starter.pid)).toBe(true);
    await joined.stop();
    expect(isAlive(starter.pid)).toBe(true);

    const working = new pg.Client({ connectionString: first.url });
    await working.connect();
    await starter.stop();
    expect(isAlive(starter.pid)).toBe(true);
    expect((await working.query("select 1 as n")).rows).toEqual([{ n: 1 }]);
    await working.end();
    await expect.poll(() => starter.stop().then(() => isAlive(starter.pid)), { timeout: 15_000 }).toBe(false);
  });

  it("counts as ended once its process has, though its parent never asks for it", async () => {
    // A shell that lives on and does not reap: its child stays in the table of processes.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(line.toString());
    try {
      await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
    } finally {
      parent.kill("SIGKILL");
    }
  });

  it("loses nothing that was committed when it and the app are killed, and starts again", async () => {
    const { ownerUrl, server } = await start(folder);
    await sql(ownerUrl, "create table kept (n int)");
    for (let n = 0; n < 20; n += 1) await sql(ownerUrl, "insert into kept values ($1)", [n]);
    await end(server.pid, "SIGKILL");

    const again = await start(folder);
    expect(again.server.joined).toBe(false);
    expect(await sql(again.ownerUrl, "select count(*)::int as n from kept")).toEqual([{ n: 20 }]);
    await sql(again.ownerUrl, "drop table kept");
  });

  it("can be killed under an open store: units say so, and go on once it is back", async () => {
    const { server, ...urls } = await start(folder);
    await migrate(urls);
    const store = await openStore({ ...urls, keys: TEST_KEYS });
    const look = () => store.shop("a.myshopify.com", (unit) => unit.profile.get());
    try {
      expect(await look()).toBeNull();
      await end(server.pid, "SIGKILL");
      await expect
        .poll(() => look().catch((error: unknown) => (error as { code?: string }).code), { timeout: 15_000 })
        .toBe("database_unavailable");
      await start(folder);
      await expect.poll(() => look().catch(() => "away"), { timeout: 15_000 }).toBeNull();
    } finally {
      await store.close();
    }
  });

  it("outlives a killed app, and the next start joins it", async () => {
    const module = fileURLToPath(
      new URL("../../app/adapters/store/postgres/embedded.server.ts", import.meta.url),
    );
    const script = `const { startEmbedded } = await import(${JSON.stringify(module)});
      console.log((await startEmbedded(${JSON.stringify(folder)})).server.pid); setInterval(() => {}, 1000);`;
    const app = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise<number>((resolve) =>
      app.stdout.once("data", (data: Buffer) => {
        resolve(Number(data.toString()));
      }),
    );
    started.push(pid);
    app.kill("SIGKILL");
    await new Promise((resolve) => app.once("exit", resolve));

    const { server, url } = await start(folder);
    expect(server).toMatchObject({ pid, joined: true });
    expect(await sql(url, "select 1 as answers")).toEqual([{ answers: 1 }]);
  });

  it("completes a first start that was killed before its roles were made", async () => {
    const first = await start(folder);
    await sql(first.superuserUrl, "drop database ops_room");
    await sql(first.superuserUrl, "drop role ops_room_app");
    const { url } = await start(folder);
    expect(await sql(url, "select current_user::text as who")).toEqual([{ who: "ops_room_app" }]);
  });

  it("refuses a folder whose server does not answer, naming its process", async () => {
    const { server } = await start(folder);
    const file = path.join(folder, "postgres.json");
    const secrets = fs.readFileSync(file, "utf8");
    fs.writeFileSync(file, secrets.replace(/"superuserPassword": "\w/, '"superuserPassword": "x'));
    try {
      await expect(startEmbedded(folder)).rejects.toMatchObject({
        code: "data_folder_in_use",
        message: expect.stringContaining(`Process ${String(server.pid)}`) as string,
      });
    } finally {
      fs.writeFileSync(file, secrets);
    }
  });

  it("refuses a folder whose passwords are gone, and leaves the data as it is", async () => {
    const file = path.join(folder, "postgres.json");
    fs.renameSync(file, `${file}.away`);
    try {
      await expect(startEmbedded(folder)).rejects.toMatchObject({ code: "database_passwords_gone" });
    } finally {
      fs.renameSync(`${file}.away`, file);
    }
  });

  it("moves to another port when its own was taken meanwhile", async () => {
    const first = await start(folder);
    await first.server.stop();
    const { createServer } = await import("node:net");
    const taken = createServer();
    const port = Number(new URL(first.url).port);
    await new Promise<void>((resolve) => taken.listen(port, "127.0.0.1", resolve));
    try {
      const second = await start(folder);
      expect(new URL(second.url).port).not.toBe(String(port));
      expect(await sql(second.url, "select 1 as answers")).toEqual([{ answers: 1 }]);
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });
});

it("uses the database that the configuration names, and starts none", async () => {
  const urls = await databaseUrls({
    databaseUrl: "postgresql://a/b",
    databaseOwnerUrl: "postgresql://o/b",
    dataDir: "/nowhere",
  });
  expect(urls).toEqual({ url: "postgresql://a/b", ownerUrl: "postgresql://o/b", postgres: null });
});

describe("a folder's lock", () => {
  it("lets one in at a time", async () => {
    const folder = newFolder();
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 5 }, () =>
        withFolderLock(folder, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise(setImmediate);
          inside -= 1;
        }),
      ),
    );
    expect([most, fs.readdirSync(folder)]).toEqual([1, []]);
  });

  it("is taken over from a process that was killed", async () => {
    const folder = newFolder();
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.once("exit", resolve));
    fs.writeFileSync(path.join(folder, "starting.lock"), String(gone.pid));
    expect(await withFolderLock(folder, () => Promise.resolve("in"))).toBe("in");
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

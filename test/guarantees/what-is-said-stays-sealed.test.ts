/**
 * Texts, what was approved and sent, and tokens lie encrypted in the database; the keys can be changed while the app
 * serves, however often that is stopped half-way.
 */
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { Session } from "@shopify/shopify-api";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isSealed, type KeyRing } from "../../app/adapters/crypto/sealed-text.server.ts";
import type { Store, Unit } from "../../app/adapters/store/contract.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { rotateKeys, rotationWords } from "../../app/adapters/store/rotate-keys.server.ts";
import { SEALED_COLUMNS } from "../../app/adapters/store/sealed-columns.ts";
import { encryptedSessionStorage } from "../../app/adapters/store/session-storage.server.ts";
import { dumpOf, foundIn } from "../factories/dump.ts";
import { fillEveryTable } from "../factories/every-table.ts";
import { TEST_KEYS } from "../factories/postgres.ts";
import { sql } from "../factories/sql.ts";
import { anApproval } from "../factories/approval.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const NEW_KEY = { id: "k2", key: randomBytes(32) };
const BOTH: KeyRing = [NEW_KEY, ...TEST_KEYS];
/** Words that no record of any test holds. */
const PLANTED = {
  payload: "zephyrine",
  edited: "quillwort",
  content: "marrowfat",
  request: "oxpecker",
  answer: "velleity",
  export: "#7077001",
  access: "shpua_planted0access",
  refresh: "shprt_planted0refresh",
};

let opened: TestStore;
let shop: string;
beforeAll(async () => {
  opened = await testStore();
});
afterAll(() => opened.close());

/** A shop with something in each place that is sealed. */
async function plant(store: Store): Promise<string> {
  const planted = await installShop(store);
  await store.shop(planted, async (unit) => {
    await fillEveryTable(unit);
    const { id, version } = await draftOf(unit);
    await unit.drafts.savePayload({
      ...{ id, version, contentHash: "b", by: null, now: NOW },
      payload: { body: `Dear ${PLANTED.edited}` },
    });
    await unit.approvals.create(
      anApproval({
        ...{ shop: unit.shop, id: "said", draftId: "said", effectKey: "said", nonce: "said" },
        content: `{"text":"${PLANTED.content}"}`,
      }),
    );
    await unit.effects.begin(
      {
        ...{ id: "said", approvalId: "said", draftId: "said", alertId: "a", title: "Text", key: "said" },
        request: `{"text":"${PLANTED.request}"}`,
      },
      NOW,
    );
    await unit.modelAnswers.put("said", answer(), { now: NOW, since: NOW });
    await unit.privacy.ask({ id: "said", kind: "data_request", orderIds: ["gid://shopify/Order/7077"] }, NOW);
    await unit.privacy.keepExport(
      "said",
      { orders: [{ name: PLANTED.export }] },
      { now: NOW, expiresAt: new Date("2030-01-01T00:00:00Z") },
    );
  });
  await withSessions(TEST_KEYS, (sessions) =>
    sessions.storeSession(
      new Session({
        ...{ id: `offline_${planted}`, shop: planted, state: "", isOnline: false, scope: "" },
        ...{
          accessToken: PLANTED.access,
          refreshToken: PLANTED.refresh,
          expires: new Date("2030-01-01T00:00:00Z"),
        },
      }),
    ),
  );
  return planted;
}

const answer = () => ({
  text: { subject: [{ words: PLANTED.answer }], body: [{ words: PLANTED.answer }] },
  ...{ model: "m", prompt: "p@1", repaired: false },
});

async function draftOf(unit: Unit) {
  return unit.drafts.ensure({
    ...{ alertId: "said", optionId: "text", kindVersion: 1, contentHash: "a", now: NOW },
    seed: { kind: "note", payload: { body: PLANTED.payload } },
  });
}

async function withSessions<T>(
  keys: KeyRing,
  work: (sessions: ReturnType<typeof encryptedSessionStorage>) => Promise<T>,
): Promise<T> {
  const sessions = encryptedSessionStorage({ url: opened.database.url, keys });
  try {
    return await work(sessions);
  } finally {
    await sessions.close();
  }
}

/** Everything that was planted, read through the store with these keys. */
async function readWith(keys: KeyRing, of: string) {
  const store = await openStore({ url: opened.database.url, keys });
  try {
    const read = await store.shop(of, async (unit) => ({
      draft: (await unit.drafts.forAlert("said"))[0]?.payload,
      content: (await unit.approvals.get("said"))?.content,
      request: (await unit.effects.get("said"))?.request,
      answer: await unit.modelAnswers.get("said", NOW),
      export: await unit.privacy.export("said", NOW),
      asked: (await unit.privacy.request("request"))?.orderIds,
      // An erased order is known again only where its key opens.
      counts: await writeErased(unit),
    }));
    const session = await withSessions(keys, (sessions) => sessions.loadSession(`offline_${of}`));
    return { ...read, tokens: [session?.accessToken, session?.refreshToken] };
  } finally {
    await store.close();
  }
}

async function writeErased(unit: Unit) {
  const { anOrder } = await import("../factories/facts.ts");
  await unit.facts.write({ orders: [anOrder(999)] }, NOW);
  return (await unit.facts.counts()).orders;
}

const ALL = {
  draft: { body: `Dear ${PLANTED.edited}` },
  content: `{"text":"${PLANTED.content}"}`,
  request: `{"text":"${PLANTED.request}"}`,
  answer: answer(),
  export: { orders: [{ name: PLANTED.export }] },
  asked: ["gid://shopify/Order/999"],
  counts: 1,
  tokens: [PLANTED.access, PLANTED.refresh],
};

beforeEach(async () => {
  shop = await plant(opened.store);
});

describe("a dump of all tables", () => {
  it("holds no word of a text, of what was approved or sent, or of a token, though all of them can be read", async () => {
    const dump = await dumpOf(opened.database.superuserUrl);
    expect(dump.size).toBeGreaterThan(35);
    expect(foundIn(dump, Object.values(PLANTED))).toEqual([]);
    expect(await readWith(TEST_KEYS, shop)).toEqual(ALL);
  });

  it("would show one that lay open", async () => {
    await sql(
      opened.database.superuserUrl,
      `update drafts set payload = '{"body": "${PLANTED.payload}"}' where shop = '${shop}' and alert_id = 'said'`,
    );
    const dump = await dumpOf(opened.database.superuserUrl);
    expect(foundIn(dump, Object.values(PLANTED))).toEqual([`public.drafts: ${PLANTED.payload}`]);
    await sql(
      opened.database.superuserUrl,
      `delete from drafts where shop = '${shop}' and alert_id = 'said'`,
    );
  });

  it("is sealed in the columns that a change of keys goes through, all of them, and in no other", async () => {
    const sealed = new Set<string>();
    for (const [table, rows] of await dumpOf(opened.database.superuserUrl)) {
      for (const row of rows)
        for (const [column, value] of Object.entries(JSON.parse(row) as Record<string, unknown>))
          if (typeof value === "string" && isSealed(value)) sealed.add(`${table}.${column}`);
    }
    expect([...sealed].toSorted()).toEqual(
      SEALED_COLUMNS.map(({ table, column }) => `public.${table}.${column}`).toSorted(),
    );
  });
});

describe("a row taken to another shop", () => {
  it("does not open there", async () => {
    const other = await installShop(opened.store);
    await sql(
      opened.database.superuserUrl,
      `insert into effects select '${other}', id, approval_id, draft_id, alert_id, title, state, key, request, outcome,
         attempts, created_at, updated_at, decided from effects where shop = '${shop}' and id = 'said'`,
    );
    await expect(opened.store.shop(other, (unit) => unit.effects.get("said"))).rejects.toMatchObject({
      code: "secret_does_not_open",
    });
    await sql(opened.database.superuserUrl, `delete from effects where shop = '${other}'`);
  });
});

describe("changing the keys", () => {
  const rotate = (over: Partial<Parameters<typeof rotateKeys>[0]> = {}) =>
    rotateKeys({ ownerUrl: opened.database.ownerUrl, keys: BOTH, ...over });

  it("seals everything anew, after which all of it opens without the old key; again it moves nothing", async () => {
    await rotate();
    expect(await readWith([NEW_KEY], shop)).toEqual(ALL);

    const again = await rotate();
    expect(Object.values(again.moved).every((count) => count === 0)).toBe(true);
    expect(again.under).toMatchObject({ k1: 0 });
    expect(rotationWords(again, BOTH)).toContain('take "k1" out of ENCRYPTION_KEYS');
  });

  it("leaves nothing that does not open when it is killed half-way, and ends what it began when it is run again", async () => {
    const keys = BOTH.map(({ id, key }) => `${id}:${key.toString("base64")}`).join(",");
    const child = spawn(
      process.execPath,
      ["test/guarantees/rotate-process.ts", opened.database.ownerUrl, keys, "5"],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect(signal).toBe("SIGKILL");
    expect(await readWith(BOTH, shop)).toEqual(ALL);

    const { moved, under } = await rotate();
    expect(Object.values(moved).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(under).toMatchObject({ k1: 0 });
    expect(await readWith([NEW_KEY], shop)).toEqual(ALL);
  });

  it("keeps what the app writes meanwhile", async () => {
    const store = await openStore({ url: opened.database.url, keys: BOTH });
    let written = false;
    try {
      await rotate({
        batch: 1,
        onBatch: async () => {
          if (written) return;
          written = true;
          await store.shop(shop, async (unit) => {
            const { id, version } = await draftOf(unit);
            const edit = { id, version, contentHash: "d", by: null, now: NOW, payload: { body: "Newer" } };
            await unit.drafts.savePayload(edit);
          });
        },
      });
    } finally {
      await store.close();
    }
    expect(await readWith([NEW_KEY], shop)).toEqual({ ...ALL, draft: { body: "Newer" } });
  });

  it("also seals what was written before texts were sealed", async () => {
    await sql(
      opened.database.superuserUrl,
      `update drafts set payload = '{"body": "lies open"}' where shop = '${shop}' and alert_id = 'said'`,
    );
    await sql(
      opened.database.superuserUrl,
      `update effects set request = '{"text":"lies open"}' where shop = '${shop}' and id = 'said'`,
    );
    expect(await readWith(TEST_KEYS, shop)).toMatchObject({
      draft: { body: "lies open" },
      request: '{"text":"lies open"}',
    });
    await rotate();
    expect(await readWith([NEW_KEY], shop)).toMatchObject({
      draft: { body: "lies open" },
      request: '{"text":"lies open"}',
    });
    expect(foundIn(await dumpOf(opened.database.superuserUrl), ["lies open"])).toEqual([]);
  });

  it("is said by the command in counts, and never in keys", () => {
    const keys = BOTH.map(({ id, key }) => `${id}:${key.toString("base64")}`).join(",");
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["app/adapters/store/rotate-keys.server.ts"],
      {
        encoding: "utf8",
        timeout: 60_000,
        env: {
          PATH: "",
          ...{ OPS_ROOM_MODE: "sandbox", DATABASE_URL: opened.database.url, ENCRYPTION_KEYS: keys },
          DATABASE_OWNER_URL: opened.database.ownerUrl,
          ...{ SHOPIFY_API_KEY: "a", SHOPIFY_API_SECRET: "b", SHOPIFY_APP_URL: "http://localhost:9" },
        } as unknown as NodeJS.ProcessEnv,
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Sealed anew under "k2": \d+ texts/);
    expect(stdout).toContain('Nothing is sealed with "k1" any more');
    for (const { key } of BOTH) expect(stdout).not.toContain(key.toString("base64").slice(0, 12));
  });
});

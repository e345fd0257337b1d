/** The busy store, read and looked at, with its drafts, its one door and its ledger: for attacks on approvals. */
import type { ModelConnection } from "../../../app/adapters/model/contract.ts";
import type { DraftRecord } from "../../../app/adapters/store/contract.ts";
import { logger } from "../../../app/adapters/log/logger.server.ts";
import type { JobContext } from "../../../app/jobs/context.server.ts";
import type { Approver } from "../../../app/ops/approvals/contract.ts";
import type { WhoMay } from "../../../app/ops/approvals/who-may.ts";
import { SHELVES } from "../../../app/ops/ranking/contract.ts";
import { openApp } from "../../contracts/shopify-app.ts";
import { busyWorld } from "../../routes/busy-world.ts";
import { SHOP } from "../../sandbox/shopify/test-store.ts";

export const OWNER: Approver = { userId: "101", name: "Mia Keller" };
export const TOM: Approver = { userId: "202", name: "Tom Okafor" };
export const OPEN_RULES: WhoMay = { people: [], others: { kinds: "all", upTo: null }, twoAbove: null };

export type Rig = Awaited<ReturnType<typeof openRig>>;

/** One per process: modules keep their configuration. */
export async function openRig() {
  const app = await openApp({ world: busyWorld() });
  const { shopify: connector } = await import("../../../app/connectors/shopify/connector.server.ts");
  const { shopifyReader } = await import("../../../app/connectors/shopify/now.server.ts");
  const { shopifyWriter } = await import("../../../app/connectors/shopify/writes.server.ts");
  const { jobs } = await import("../../../app/jobs/index.server.ts");
  const { approveDraft } = await import("../../../app/shop/approve.server.ts");
  const { executorWith } = await import("../../../app/shop/execution.server.ts");
  const store = await app.process.processStore();
  await app.shopify.authenticate.admin(await app.opened());
  let now = () => new Date();
  const execute = executorWith({
    store,
    now: () => now(),
    reader: (shop, name) => (name === "shopify" ? shopifyReader(app.shopify.shopifyAccess(shop)) : null),
    writer: (shop, permit) =>
      permit.connector === "shopify" ? shopifyWriter(app.shopify.shopifyAccess(shop), permit) : null,
  });
  const context: JobContext = {
    ...{ store, now: () => now(), log: logger, isInstalled: app.shopify.isInstalled, execute },
    renewAccess: app.shopify.renewAccess,
    reads: (shop) => connector.open(app.shopify.shopifyAccess(shop)),
  };
  for (const name of ["first_read", "notice"]) {
    const job = jobs.find((candidate) => candidate.name === name);
    await job?.run(context, job.payload.parse({ shop: SHOP }), {
      attempt: 1,
      signal: new AbortController().signal,
    });
  }
  await store.shop(SHOP, async (unit) => {
    await unit.people.save({ ...OWNER, isOwner: true, seenAt: new Date() });
    await unit.people.save({ ...TOM, isOwner: false, seenAt: new Date() });
  });
  const touched = new Set<string>();
  const as = (viewer: Approver, shop = SHOP) => ({
    ...{ store, shop, viewer, now: () => now(), previewRequests: () => [] },
    model: MODEL,
  });
  return {
    store,
    outside: app.store.shopify,
    execute,
    /** Past row-level security, as a forger with the database's own password would be. */
    sql: (text: string) => app.sql(text),
    setClock: (clock: () => Date) => (now = clock),
    setRules: (rules: WhoMay) => store.shop(SHOP, (unit) => unit.approvalRules.save(rules, new Date())),
    approve: (draft: DraftRecord, viewer = OWNER, shop = SHOP) =>
      approveDraft(as(viewer, shop), { id: draft.id, seenHash: draft.contentHash, method: "app" }),
    /** A prepared order that nothing has touched yet. */
    nextDraft: async (): Promise<DraftRecord> => {
      const draft = await store.shop(SHOP, async (unit) => {
        const { shelves } = await unit.alerts.open({ limitPerShelf: 50 });
        const lines = SHELVES.flatMap((shelf) => shelves[shelf].lines);
        const line = lines.find(
          ({ draftId, title }) => draftId !== null && !touched.has(draftId) && title.includes("Bowl"),
        );
        return line?.draftId ? unit.drafts.get(line.draftId) : null;
      });
      if (!draft) throw new Error("the busy store has no untouched draft left");
      touched.add(draft.id);
      return draft;
    },
    close: () => app.close(),
  };
}

const MODEL: ModelConnection = {
  apiKey: null,
  baseUrl: "http://127.0.0.1:9",
  name: "none",
  pricePerMillion: { in: 0, out: 0 },
};

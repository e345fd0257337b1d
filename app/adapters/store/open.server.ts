import { Prisma } from "@prisma/client";
import { Unavailable } from "../../ops/errors.ts";
import { openSender } from "../queue/send.server.ts";
import { alertStore } from "./alerts.server.ts";
import { approvalStore } from "./approvals.server.ts";
import { auditStore } from "./audit.server.ts";
import { assertSafeRole, type Client, connect, type Tx } from "./client.server.ts";
import type { Store, Unit } from "./contract.ts";
import { decisionStore } from "./decisions.server.ts";
import { draftStore } from "./drafts.server.ts";
import { effectStore } from "./effects.server.ts";
import { factStore } from "./facts.server.ts";
import { modelAnswerStore } from "./model-answers.server.ts";
import { modelSpendStore } from "./model-spend.server.ts";
import { profiles } from "./profiles.server.ts";
import { purchaseOrderStore } from "./purchase-orders.server.ts";
import { runStore, webhookStore } from "./records.server.ts";
import { settingsStore } from "./settings.server.ts";
import { sourceStore } from "./sources.server.ts";

const POOL_SIZE = 10;
/** A walk through all variants or a rebuild of all daily sales is one unit; no job may take longer. */
const UNIT_TIMEOUT_MS = 900_000;
const WAIT_FOR_CONNECTION_MS = 30_000;

/** Opens the store under the app's role. Throws Unavailable when that role could look past row-level security. */
export async function openStore({ url }: { url: string }): Promise<Store> {
  const client = connect(url, POOL_SIZE);
  try {
    await assertSafeRole(client);
  } catch (error) {
    await client.$disconnect();
    throw error;
  }
  const sender = openSender(url);

  return {
    shop: async (shop, work) => {
      try {
        return await client.$transaction(
          async (tx) => {
            await tx.$queryRaw`select set_config('app.shop', ${shop}, true)`;
            return work(unitOf(tx, shop, (job) => sender.send(tx, job)));
          },
          { timeout: UNIT_TIMEOUT_MS, maxWait: WAIT_FOR_CONNECTION_MS },
        );
      } catch (error) {
        throw isUnreachable(error) ? unreachable(error) : error;
      }
    },
    installedShops: () => installedShops(client),
    ping: async () => {
      await client.$queryRaw`select 1`;
    },
    close: async () => {
      await sender.close();
      await client.$disconnect();
    },
  };
}

/** Prisma's codes for a server that is away, busy beyond patience, or gone in the middle. */
const UNREACHABLE = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);

function isUnreachable(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && UNREACHABLE.has(error.code);
}

function unreachable(cause: unknown): Unavailable {
  return new Unavailable(
    "database_unavailable",
    "The database does not answer, so nothing of this was stored. Try again in a moment; what was stored before is safe.",
    { cause },
  );
}

function unitOf(tx: Tx, shop: string, enqueue: Unit["enqueue"]): Unit {
  const scope = { tx, shop };
  return {
    shop,
    enqueue,
    profile: profiles(scope),
    facts: factStore(scope),
    sources: sourceStore(scope),
    settings: settingsStore(scope),
    alerts: alertStore(scope),
    drafts: draftStore(scope),
    approvals: approvalStore(scope),
    effects: effectStore(scope),
    decisions: decisionStore(scope),
    purchaseOrders: purchaseOrderStore(scope),
    runs: runStore(scope),
    webhooks: webhookStore(scope),
    audit: auditStore(scope),
    modelSpend: modelSpendStore(scope),
    modelAnswers: modelAnswerStore(scope),
  };
}

/**
 * Shops with an offline session, which goes when the app is uninstalled. Sessions are the one table that is read
 * without a shop, so row-level security needs no exception for this.
 */
async function installedShops(client: Client): Promise<string[]> {
  const sessions = await client.session.findMany({
    where: { isOnline: false },
    distinct: ["shop"],
    select: { shop: true },
    orderBy: { shop: "asc" },
  });
  return sessions.map(({ shop }) => shop);
}

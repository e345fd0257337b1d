import { Prisma } from "@prisma/client";
import { Unavailable } from "../../ops/errors.ts";
import type { KeyRing } from "../crypto/sealed-text.server.ts";
import { openSender } from "../queue/send.server.ts";
import { accessesOf } from "./accesses.server.ts";
import { alertStore } from "./alerts.server.ts";
import { approvalStore } from "./approvals.server.ts";
import { auditStore } from "./audit.server.ts";
import { boxOf } from "./box.server.ts";
import { assertSafeRole, type Client, connect, type SealedScope } from "./client.server.ts";
import type { AuditHead, AuditHeads, Store, Unit } from "./contract.ts";
import { decisionStore } from "./decisions.server.ts";
import { draftStore } from "./drafts.server.ts";
import { effectStore } from "./effects.server.ts";
import { factStore } from "./facts.server.ts";
import { modelAnswerStore } from "./model-answers.server.ts";
import { modelSpendStore } from "./model-spend.server.ts";
import { watched } from "./personal-reads.server.ts";
import { privacyStore } from "./privacy.server.ts";
import { profiles } from "./profiles.server.ts";
import { approvalRuleStore, peopleStore } from "./people.server.ts";
import { purchaseOrderStore } from "./purchase-orders.server.ts";
import { readinessOf } from "./readiness.server.ts";
import { runStore, webhookStore } from "./records.server.ts";
import { settingsStore } from "./settings.server.ts";
import { sourceStore } from "./sources.server.ts";

const POOL_SIZE = 10;
/** A walk through all variants or a rebuild of all daily sales is one unit; no job may take longer. */
const UNIT_TIMEOUT_MS = 900_000;
const WAIT_FOR_CONNECTION_MS = 30_000;

type Opening = { url: string; keys: KeyRing; heads?: AuditHeads };

/**
 * Opens the store under the app's role. Throws Unavailable when that role could look past row-level security.
 * `heads`: where the newest audit entry of each unit of work is noted; left out, nowhere.
 */
export async function openStore({ url, keys, heads }: Opening): Promise<Store> {
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
      const newest: { head: AuditHead | null } = { head: null };
      const appended = (head: AuditHead) => {
        newest.head = head;
      };
      const result = await client
        .$transaction(
          async (tx) => {
            await tx.$queryRaw`select set_config('app.shop', ${shop}, true)`;
            const scope = { tx, shop, box: boxOf(keys, shop) };
            const accesses = accessesOf(scope);
            const unit = unitOf(scope, { enqueue: (job) => sender.send(tx, job), appended });
            const answer = await work(watched(unit, (seen) => accesses.saw(seen)));
            // What was shown and its row in the access log are kept together, or neither is.
            await accesses.write(new Date());
            return answer;
          },
          { timeout: UNIT_TIMEOUT_MS, maxWait: WAIT_FOR_CONNECTION_MS },
        )
        .catch((error: unknown) => {
          throw isUnreachable(error) ? unreachable(error) : error;
        });
      // Committed: from here on nothing may fail it.
      if (newest.head) await heads?.note(newest.head);
      return result;
    },
    installedShops: () => installedShops(client),
    ping: async () => {
      await client.$queryRaw`select 1`;
    },
    readiness: (migrations) => readinessOf(client, migrations),
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

type UnitPorts = { enqueue: Unit["enqueue"]; appended: (head: AuditHead) => void };

function unitOf(scope: SealedScope, { enqueue, appended }: UnitPorts): Unit {
  return {
    shop: scope.shop,
    enqueue,
    profile: profiles(scope),
    facts: factStore(scope),
    sources: sourceStore(scope),
    settings: settingsStore(scope),
    alerts: alertStore(scope),
    drafts: draftStore(scope),
    approvals: approvalStore(scope),
    approvalRules: approvalRuleStore(scope),
    people: peopleStore(scope),
    effects: effectStore(scope),
    decisions: decisionStore(scope),
    purchaseOrders: purchaseOrderStore(scope),
    runs: runStore(scope),
    webhooks: webhookStore(scope),
    audit: auditStore(scope, appended),
    modelSpend: modelSpendStore(scope),
    modelAnswers: modelAnswerStore(scope),
    privacy: privacyStore(scope),
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

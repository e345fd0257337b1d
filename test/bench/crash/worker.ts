/**
 * The process under the knife: the job's own run with the real store on Postgres and the real Shopify client over HTTP.
 * What is not in it is the queue, whose part (to give a lost job to another) the bench plays. The product knows nothing
 * of where this waits to be killed.
 */
import { openStore } from "../../../app/adapters/store/open.server.ts";
import { outwardFetch, type Access } from "../../../app/connectors/shopify/access.server.ts";
import { shopifyReader } from "../../../app/connectors/shopify/now.server.ts";
import { shopifyWriter } from "../../../app/connectors/shopify/writes.server.ts";
import { carryOut } from "../../../app/jobs/carry-out.server.ts";
import type { JobContext } from "../../../app/jobs/context.server.ts";
import type { Reader, Writer } from "../../../app/ops/execution/contract.ts";
import type { Permit } from "../../../app/ops/execution/permit.ts";
import type { Execution } from "../../../app/ops/execution/ports.ts";
import { executorWith } from "../../../app/shop/execution.server.ts";
import { TEST_KEYS } from "../../factories/postgres.ts";
import type { Boundary, Order, Report } from "./messages.ts";
import { naively } from "./naive.ts";

const store = await openStore({ url: process.env["DATABASE_URL"] ?? "", keys: TEST_KEYS });
process.on("message", (order: Order) => {
  for (const approvalId of order.approvalIds) void work(order, approvalId);
});
// Whoever would kill it is gone.
process.once("disconnect", () => process.exit(1));
tell({ ready: true });

function tell(report: Report): void {
  process.send?.(report);
}

/** Says where it is and waits there for good, if that is where this process is to be killed. */
async function pause(order: Order, approvalId: string, at: Boundary): Promise<void> {
  if (order.stopAt !== at) return;
  tell({ approvalId, at });
  await new Promise<never>(() => undefined);
}

async function work(order: Order, approvalId: string): Promise<void> {
  const reach = (at: Boundary) => pause(order, approvalId, at);
  let came: Execution | null = null;
  const execute = order.naive ? naively(sidesOf(order, reach), store) : doorOf(order, reach);
  const context: JobContext = {
    ...{ store, now: clockOf(order), log: { info: nothing, warn: nothing } },
    execute: async (shop, id) => {
      came = await execute(shop, id);
      await reach("recorded");
      return came;
    },
    // No part of carrying out an approval.
    ...{ reads: unasked, isInstalled: unasked, renewAccess: unasked },
  };
  try {
    await carryOut(context, order.shop, approvalId);
    tell({ approvalId, ...summary(came) });
  } catch (error) {
    // The queue would try again.
    tell({ approvalId, came: String(error), again: 60 });
  }
}

function summary(came: Execution | null): { came: string; again: number | null } {
  if (came === null) return { came: "refused", again: null };
  if (came.state !== "unknown") return { came: came.state, again: null };
  return { came: came.state, again: came.probeAfterSeconds };
}

type Sides = {
  reader: (shop: string, connector: string) => Reader;
  writer: (shop: string, permit: Permit) => Writer;
  now: () => Date;
};

function doorOf(order: Order, reach: (at: Boundary) => Promise<void>): JobContext["execute"] {
  return executorWith({ store, ...sidesOf(order, reach) });
}

/** The connector's two sides, with the places around them where this process can be killed. */
function sidesOf(order: Order, reach: (at: Boundary) => Promise<void>): Sides {
  const access: Access = {
    shop: order.shop,
    token: async () => order.token,
    replaced: async () => order.token,
    fetch: outwardFetch(order.standInUrl),
  };
  return {
    now: clockOf(order),
    reader: () => ({
      connector: "shopify",
      read: async (preconditions) => {
        const readings = await shopifyReader(access).read(preconditions);
        await reach("before_intent");
        return readings;
      },
    }),
    writer: (_shop, permit) => {
      const writer = shopifyWriter(access, permit);
      return {
        ...writer,
        write: async (write, key) => {
          await reach("after_intent");
          const receipt = await writer.write(write, key);
          await reach("answered");
          return receipt;
        },
      };
    },
  };
}

function clockOf({ offsetMs }: Order): () => Date {
  return () => new Date(Date.now() + offsetMs);
}

function nothing(): void {
  // Nobody reads the log of a process that is killed.
}

function unasked(): never {
  throw new Error("carrying out an approval asks for this nowhere");
}

/** One approval, one write: whatever is cut, killed or repeated on the way. Judged by the store's ledger. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { executeApproved } from "../../app/ops/execution/execute.ts";
import type { ExecutionPorts } from "../../app/ops/execution/ports.ts";
import { effectStorage } from "../../app/shop/effect-store.server.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.wrapWriter((writer) => writer);
  running.outside.faults.clear();
  running.setClock(() => new Date());
});

type Approved = { draft: DraftModel; approvalId: string };

async function approved(): Promise<Approved> {
  const draft = await running.nextDraft();
  await running.approve(draft.id, draft.contentHash);
  const [row] = await running.app.sql(`select id from approvals where draft_id = '${draft.id}'`);
  return { draft, approvalId: String(row?.["id"]) };
}

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

const stateOf = async ({ draft }: Approved) => (await running.draft(draft.id)).state;
const run = ({ approvalId }: Approved) => running.job("execute_approved", { shop: SHOP, approvalId });
const look = ({ approvalId }: Approved) => running.job("probe_effect", { shop: SHOP, approvalId });
const later = (ms: number) => running.setClock(() => new Date(Date.now() + ms));

/** Runs the one door with some of its ports broken, as a killed process would leave it. */
async function dieWhile(
  approval: Approved,
  broken: (ports: ExecutionPorts) => Partial<ExecutionPorts>,
): Promise<void> {
  const { shopifyReader } = await import("../../app/connectors/shopify/now.server.ts");
  const { shopifyWriter } = await import("../../app/connectors/shopify/writes.server.ts");
  const access = running.app.shopify.shopifyAccess(SHOP);
  const ports: ExecutionPorts = {
    ...effectStorage(running.store, SHOP),
    now: () => new Date(),
    reader: () => shopifyReader(access),
    writer: (permit) => shopifyWriter(access, permit),
  };
  await expect(executeApproved({ ...ports, ...broken(ports) }, approval.approvalId)).rejects.toThrow(
    "killed",
  );
}

const killed = () => Promise.reject(new Error("killed"));

describe("one approval, one write", () => {
  it("when the process dies after the write and before its record", async () => {
    const approval = await approved();

    const ledger = await ledgerOf(async () => {
      await dieWhile(approval, () => ({ record: killed }));
      expect(await stateOf(approval)).toBe("sending");
      later(10 * 60_000);
      await run(approval);
    });

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });

  it("when the process dies after the intent and before the write: it is not sent at all", async () => {
    const approval = await approved();

    const ledger = await ledgerOf(async () => {
      await dieWhile(approval, (ports) => ({
        begin: async (input) => {
          await ports.begin(input);
          return killed();
        },
      }));
      later(10 * 60_000);
      await run(approval);
    });

    expect(ledger).toEqual([]);
    expect(await stateOf(approval)).toBe("failed");
  });

  it("when the process dies before the intent: the next run sends it", async () => {
    const approval = await approved();

    const ledger = await ledgerOf(async () => {
      await dieWhile(approval, () => ({ begin: killed }));
      await run(approval);
    });

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });

  it("when two workers take the same job at the same moment", async () => {
    const approval = await approved();

    const ledger = await ledgerOf(() => Promise.all([run(approval), run(approval), run(approval)]));

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });

  it("when the job comes again after all is done", async () => {
    const approval = await approved();
    await run(approval);

    const ledger = await ledgerOf(async () => {
      await run(approval);
      await look(approval);
    });

    expect(ledger).toEqual([]);
    expect(await stateOf(approval)).toBe("done");
  });

  it.each([
    { fault: "error_after_apply", because: "Shopify applied it and answered 500" },
    { fault: "error_before_apply", because: "Shopify answered 500 and applied nothing" },
    { fault: "throttled", because: "Shopify had no points left" },
  ] as const)("when $because", async ({ fault }) => {
    const approval = await approved();
    running.outside.faults.set(fault, { times: 1, match: "inventoryAdjustQuantities" });

    const ledger = await ledgerOf(() => run(approval));

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });

  it.each(["before", "after"] as const)("when the connection is cut %s it was applied", async (when) => {
    const approval = await approved();
    running.outside.faults.set("cut_connection", { times: 1, match: "inventoryAdjustQuantities", when });

    const ledger = await ledgerOf(() => run(approval));

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });

  it("when its answer never became clear: it is looked for, and found", async () => {
    const approval = await approved();
    running.wrapWriter((writer) => ({
      ...writer,
      write: async (write, key) => {
        await writer.write(write, key);
        throw new Error("the answer got lost");
      },
    }));

    const ledger = await ledgerOf(async () => {
      await run(approval);
      expect(await stateOf(approval)).toBe("unknown");
      expect(await running.app.jobs("probe_effect")).toContainEqual({
        shop: SHOP,
        approvalId: approval.approvalId,
      });
      later(10 * 60_000);
      await look(approval);
    });

    expect(ledger).toHaveLength(1);
    expect(await stateOf(approval)).toBe("done");
  });
});

describe("the ledger and the approvals", () => {
  it("match one to one: every applied write carries the key of an approval that was used", async () => {
    const used = await running.app.sql(`select effect_key from approvals where state = 'used'`);
    const keys = new Set(used.map((row) => row["effect_key"]));

    for (const { key } of running.outside.ledger()) expect(keys).toContain(key);
    expect(new Set(running.outside.ledger().map(({ key }) => key)).size).toBe(
      running.outside.ledger().length,
    );
  });

  it("leave an unbroken chain of records behind", async () => {
    const { entries, firstBroken } = await running.store.shop(SHOP, (unit) => unit.audit.verify());

    expect(entries).toBeGreaterThan(20);
    expect(firstBroken).toBeNull();
  });
});

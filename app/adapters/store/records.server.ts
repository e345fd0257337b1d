import { z } from "zod";
import type { Scope } from "./client.server.ts";
import type { RunStore, WebhookStore } from "./contract.ts";
import { checked } from "./values.server.ts";

const DAY_MS = 86_400_000;
const RUNS_KEPT_DAYS = 30;
/** Shopify repeats a delivery for hours and may be a day late; seven days would do. */
const DELIVERIES_KEPT_DAYS = 30;

const DetectorRuns = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    status: z.enum(["ran", "skipped", "failed"]),
    lookedAt: z.number(),
    alerts: z.number(),
    detail: z.string(),
  }),
);

const Seconds = z.strictObject({ read: z.number(), notice: z.number(), rank: z.number(), draft: z.number() });

export function runStore({ tx, shop }: Scope): RunStore {
  return {
    async save(run) {
      await tx.run.create({ data: { shop, ...run } });
      const oldest = new Date(run.finishedAt.getTime() - RUNS_KEPT_DAYS * DAY_MS);
      await tx.run.deleteMany({ where: { shop, finishedAt: { lt: oldest } } });
    },

    async latest() {
      const row = await tx.run.findFirst({ where: { shop }, orderBy: { finishedAt: "desc" } });
      if (!row) return null;
      const { id, startedAt, finishedAt } = row;
      const detectors = checked(DetectorRuns, row.detectors, "The last run");
      return { id, startedAt, finishedAt, detectors, seconds: checked(Seconds, row.seconds, "The last run") };
    },

    async forget() {
      await tx.run.deleteMany({ where: { shop } });
    },
  };
}

export function webhookStore({ tx, shop }: Scope): WebhookStore {
  return {
    async take(delivery, now) {
      const { count } = await tx.webhookDelivery.createMany({
        data: [{ shop, ...delivery, takenAt: now }],
        skipDuplicates: true,
      });
      // A repeated one is answered with this one statement.
      if (count === 0) return false;
      const oldest = new Date(now.getTime() - DELIVERIES_KEPT_DAYS * DAY_MS);
      await tx.webhookDelivery.deleteMany({ where: { shop, takenAt: { lt: oldest } } });
      return true;
    },
  };
}

import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import type { Unit } from "../adapters/store/contract.ts";
import { nextLookSeconds } from "../shop/effect-looks.ts";
import type { JobContext } from "./context.server.ts";
import { eachShop } from "./each-shop.server.ts";

/** An effect untouched for this long beyond its next look has lost its job. */
const LOST_AFTER_MS = 5 * 60_000;

/** An approval is carried out within seconds; one that waits this long has lost its job, or its job gave up. */
const STRANDED_AFTER_MS = 5 * 60_000;

/** Ends approvals that were not carried out in time, and looks after approvals and effects whose own job got lost. */
export const expireApprovals = defineJob({
  name: "expire_approvals",
  payload: z.strictObject({}),
  key: () => "schedule",
  attempts: 2,
  expireInSeconds: 300,
  cron: "*/5 * * * *",
  async run(context: JobContext) {
    const { store, now } = context;
    await eachShop(context, (shop) =>
      store.shop(shop, async (unit) => {
        await expire(unit, now());
        await carryOutStranded(unit, now());
        await lookAfterLost(unit, now());
      }),
    );
  },
});

async function expire(unit: Unit, now: Date): Promise<void> {
  for (const draftId of await unit.approvals.expireDue(now)) {
    const draft = await unit.drafts.get(draftId);
    const reference = draft?.payload["reference"];
    if (draft?.state === "approved") await unit.drafts.setState(draftId, "expired", now);
    const [approval] = await unit.approvals.forDraft(draftId);
    await unit.audit.append({
      at: now,
      actor: "system",
      action: "approval.expired",
      subject: approval?.id ?? draftId,
      detail: { draftId, title: typeof reference === "string" ? reference : "" },
    });
  }
}

/** Asking once too often does no harm: a run consumes the approval, or finds it consumed and sends nothing. */
async function carryOutStranded(unit: Unit, now: Date): Promise<void> {
  for (const approvalId of await unit.approvals.stranded(new Date(now.getTime() - STRANDED_AFTER_MS), now)) {
    await unit.enqueue({ name: "execute_approved", data: { shop: unit.shop, approvalId }, key: approvalId });
  }
}

async function lookAfterLost(unit: Unit, now: Date): Promise<void> {
  for (const effect of await unit.effects.unfinished(new Date(now.getTime() - LOST_AFTER_MS))) {
    const next = nextLookSeconds(effect);
    const isDue = effect.state === "sending" || (next !== null && overdue(effect.updatedAt, next, now));
    if (!isDue) continue;
    const { approvalId } = effect;
    await unit.enqueue({ name: "probe_effect", data: { shop: unit.shop, approvalId }, key: approvalId });
  }
}

function overdue(touched: Date, afterSeconds: number, now: Date): boolean {
  return now.getTime() - touched.getTime() > afterSeconds * 1000 + LOST_AFTER_MS;
}

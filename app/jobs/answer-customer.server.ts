import { z } from "zod";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { askForNotice } from "./ask-for-notice.server.ts";
import type { JobContext } from "./context.server.ts";

/** How long the founder can download what is held about a customer. Shopify asks for an answer within 30 days. */
const EXPORT_DAYS = 30;

/** Longer than any read or look that was under way when an order was erased, and could bring it back. */
const AGAIN_AFTER_SECONDS = 20 * 60;

/**
 * Answers a customer's request: gathers what is held about their orders, or erases it. Erasing looks a second time a
 * little later, at what was under way at the first; only then the request is done. Safe to run again at any line.
 */
export const answerCustomer = defineJob({
  name: "answer_customer",
  payload: z.strictObject({ shop: z.string(), requestId: z.string() }),
  key: ({ requestId }) => requestId,
  // Something under way can take a day to settle. With pauses of a quarter of an hour this sits out a day and more.
  attempts: 150,
  expireInSeconds: 300,
  async run({ store, now, log }: JobContext, { shop, requestId }) {
    const kind = await store.shop(shop, async (unit) => {
      const request = await unit.privacy.request(requestId);
      if (!request?.orderIds || request.doneAt) return null;
      const at = now();
      const entry = { at, actor: "shopify", subject: requestId };
      if (request.kind === "data_request") {
        const records = await unit.privacy.collect({
          orderIds: request.orderIds,
          customerId: request.customerId,
        });
        const expiresAt = new Date(at.getTime() + EXPORT_DAYS * 86_400_000);
        await unit.privacy.keepExport(requestId, records, { now: at, expiresAt });
        await unit.audit.append({
          ...entry,
          action: "customer.collected",
          detail: { rows: rowsOf(records) },
        });
        return request.kind;
      }
      const isSecondLook = request.counts !== null;
      const counts = await unit.privacy.erase(requestId, at);
      if (!isSecondLook) {
        const data = { shop, requestId };
        await unit.enqueue({
          name: "answer_customer",
          data,
          key: requestId,
          startAfterSeconds: AGAIN_AFTER_SECONDS,
        });
        if (await unit.profile.get()) await askForNotice(unit);
        return null;
      }
      await unit.privacy.finish(requestId, at);
      await unit.audit.append({ ...entry, action: "customer.erased", detail: { rows: counts } });
      return request.kind;
    });
    if (kind !== null) log.info("customer's request done", { shop, requestId, kind });
  },
});

function rowsOf(records: Readonly<Record<string, readonly unknown[]>>): Record<string, number> {
  return Object.fromEntries(Object.entries(records).map(([table, rows]) => [table, rows.length]));
}

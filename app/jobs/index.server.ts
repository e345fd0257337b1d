import type { Job } from "../adapters/queue/define-job.server.ts";
import { askedBy } from "../adapters/store/accesses.server.ts";
import { answerCustomer } from "./answer-customer.server.ts";
import { applyRetention } from "./apply-retention.server.ts";
import { applyWebhook } from "./apply-webhook.server.ts";
import { checkAudit } from "./check-audit.server.ts";
import { checkInstalled } from "./check-installed.server.ts";
import type { JobContext } from "./context.server.ts";
import { executeApproved } from "./execute-approved.server.ts";
import { expireApprovals } from "./expire-approvals.server.ts";
import { firstRead } from "./first-read.server.ts";
import { incrementalRead } from "./incremental-read.server.ts";
import { notice } from "./notice.server.ts";
import { probeEffect } from "./probe-effect.server.ts";
import { recordStockDay } from "./record-stock-day.server.ts";
import { redactShop } from "./redact-shop.server.ts";
import { relist } from "./relist.server.ts";
import { renewAccess } from "./renew-access.server.ts";

// One line per job, in alphabetical order. Nothing else to register.
const all: readonly Job<JobContext>[] = [
  answerCustomer,
  applyRetention,
  applyWebhook,
  checkAudit,
  checkInstalled,
  executeApproved,
  expireApprovals,
  firstRead,
  incrementalRead,
  notice,
  probeEffect,
  recordStockDay,
  redactShop,
  relist,
  renewAccess,
];

/** What a job reads of persons stands in the access log under its name. */
export const jobs: readonly Job<JobContext>[] = all.map((job) => ({
  ...job,
  run: (context, payload, run) =>
    askedBy({ who: "job", why: job.name }, () => job.run(context, payload, run)),
}));

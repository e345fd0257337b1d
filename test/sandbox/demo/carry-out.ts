import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../../../app/ops/errors.ts";
import type { DraftModel, ReceiptModel } from "../../../app/ui/models.ts";
import type { AppClient } from "./app-client.ts";
import { ROUTES } from "./install.ts";
import { secondsSince } from "./say.ts";
import type { Stage } from "./stage.ts";

const POLL_MS = 150;
const EXECUTE_WITHIN_MS = 60_000;

/** Approves a draft at exactly the content that its page shows. */
export async function approve(client: AppClient, { id, contentHash }: DraftModel): Promise<void> {
  await client.post(`/app/drafts/${id}`, ROUTES.draft, [
    ["intent", "approve"],
    ["seenHash", contentHash],
  ]);
}

/** Waits until the approved draft is carried out, and reads its receipt. */
export async function executed({ client, broken }: Stage, draftId: string) {
  const began = performance.now();
  for (;;) {
    const draft = await Promise.race([draftOf(client, draftId), broken]);
    if (draft.receiptHref !== null && !["approved", "sending"].includes(draft.state)) {
      const seconds = secondsSince(began);
      const { receipt } = (await client.data(draft.receiptHref, ROUTES.receipt)) as { receipt: ReceiptModel };
      return { draft, receipt, seconds };
    }
    if (performance.now() - began > EXECUTE_WITHIN_MS)
      throw new Unavailable(
        "demo_not_executed",
        `The approved draft is still "${draft.state}" after a minute. The worker's log says why.`,
      );
    await sleep(POLL_MS);
  }
}

/** A draft as its page shows it. */
export async function draftOf(client: AppClient, draftId: string): Promise<DraftModel> {
  return ((await client.data(`/app/drafts/${draftId}`, ROUTES.draft)) as { draft: DraftModel }).draft;
}

import type { DraftSeed } from "../../app/ops/detectors/contract.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { anAlert, ranked } from "../factories/alert.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import type { RunningApp } from "./running-app.ts";

let alerts = 0;

/** An alert as a detector would raise it, whose advised option prepares this; and the draft that its page then shows. */
export async function seededDraft(
  running: RunningApp,
  seed: DraftSeed,
  { productId = null }: { productId?: string | null } = {},
): Promise<DraftModel> {
  alerts += 1;
  const fingerprint = `seeded:${String(alerts)}`;
  await raise(running, fingerprint, seed, productId);
  const record = await running.store.shop(SHOP, (unit) => unit.alerts.byFingerprint(fingerprint));
  const { draft } = await running.alert(record?.id ?? "");
  if (!draft) throw new Error("the alert's advised option prepares a draft");
  return running.draft(draft.id);
}

/** The same trouble as a later look would see it: its option now prepares `seed`. */
export async function seedAnew(running: RunningApp, draft: DraftModel, seed: DraftSeed): Promise<void> {
  const record = await running.store.shop(SHOP, (unit) => unit.alerts.get(draft.alertId));
  if (!record) throw new Error("the draft was prepared for an alert");
  await raise(running, record.alert.fingerprint, seed, record.alert.subject.productId);
}

async function raise(
  { store }: RunningApp,
  fingerprint: string,
  seed: DraftSeed,
  productId: string | null,
): Promise<void> {
  const alert = anAlert(alerts);
  const [advised, , nothing] = alert.options;
  if (!advised || !nothing) throw new Error("an alert has an advised option, and doing nothing");
  const subject = { ...alert.subject, productId };
  const raised = { ...alert, fingerprint, subject, options: [{ ...advised, draft: seed }, nothing] };
  await store.shop(SHOP, (unit) =>
    // No detector is named, so that nothing else counts as solved.
    unit.alerts.replace({ ranked: [ranked(raised)], quiet: [], detectors: [], now: new Date() }),
  );
}

/** Saves an edit as the draft's form would post it. */
export function editDraft(running: RunningApp, draft: DraftModel, fields: Record<string, string>) {
  return running.ask("draft", {
    params: { draftId: draft.id },
    fields: [["intent", "edit"], ["seenHash", draft.contentHash], ...Object.entries(fields)],
  });
}

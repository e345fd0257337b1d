import type { DraftModel } from "../../app/ui/models.ts";
import type { Answer, RunningApp } from "./running-app.ts";

/** Presses "Prepare taking it back" on the receipt of what was carried out. */
export async function askToTakeBack(running: RunningApp, { id }: DraftModel): Promise<Answer> {
  const { receiptHref } = await running.draft(id);
  const effectId = receiptHref?.split("/").at(-1) ?? "";
  return running.ask("receipt", { params: { effectId }, fields: [["intent", "undo"]] });
}

/** The draft that takes it back: nothing is written by preparing it. */
export async function takingBack(running: RunningApp, done: DraftModel): Promise<DraftModel> {
  const { status, body } = await askToTakeBack(running, done);
  if (status !== 200) throw new Error(`it cannot be taken back: ${JSON.stringify(body)}`);
  return running.draft((body as { goTo: string }).goTo.split("/").at(-1) ?? "");
}

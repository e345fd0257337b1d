/** Texts through the app's own routes: begun, changed, and what is shown of them. */
import { expect } from "vitest";
import type { BlockModel, DraftModel } from "../../app/ui/models.ts";
import type { RunningApp } from "./running-app.ts";

export type About = { of: "alert" | "order"; id: string };

export async function write(
  running: RunningApp,
  about: About,
  purpose: string,
  said: Record<string, string> = {},
) {
  const typed = Object.entries(said).map(([name, value]): [string, string] => [`${purpose}.${name}`, value]);
  return running.ask("newMessage", {
    fields: [["of", about.of], ["id", about.id], ["purpose", purpose], ...typed],
  });
}

export async function written(running: RunningApp, ...what: Tail<typeof write>): Promise<DraftModel> {
  const { body } = await write(running, ...what);
  expect(body).toMatchObject({ ok: true });
  return running.draft((body as { goTo: string }).goTo.split("/").at(-1) ?? "");
}

type Tail<T> = T extends (first: never, ...rest: infer Rest) => unknown ? Rest : never;

export async function edit(
  running: RunningApp,
  draft: DraftModel,
  fields: [string, string][],
): Promise<DraftModel> {
  const answer = await running.ask("draft", {
    params: { draftId: draft.id },
    fields: [["intent", "edit"], ["seenHash", draft.contentHash], ...fields],
  });
  expect(answer).toMatchObject({ status: 200, body: { ok: true } });
  return running.draft(draft.id);
}

export function messageIn({ blocks }: DraftModel): Extract<BlockModel, { type: "message" }> {
  const block = blocks.find(({ type }) => type === "message");
  if (block?.type !== "message") throw new Error("the draft shows no message");
  return block;
}

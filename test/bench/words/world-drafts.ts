import type { BlockModel, DraftModel, NewMessageModel, OrdersModel } from "../../../app/ui/models.ts";
import type { AppClient } from "../../sandbox/demo/app-client.ts";
import { approve, draftOf, executed } from "../../sandbox/demo/carry-out.ts";
import { ROUTES } from "../../sandbox/demo/install.ts";
import type { Stage } from "../../sandbox/demo/stage.ts";

export type About = { of: "alert" | "order"; id: string };
type Choice = NewMessageModel["choices"][number];
type Field = Choice["fields"][number];

const NEW_MESSAGE = "routes/app.messages.new";
const ORDERS = "routes/app.orders";

/** Places the orders that were prepared for the first of these alerts, and answers with what can be written about. */
export async function placeOrders(
  stage: Stage,
  alertDrafts: readonly string[],
  count: number,
): Promise<About[]> {
  const { client } = stage;
  let placed = 0;
  for (const draftId of alertDrafts) {
    if (placed === count) break;
    const draft = await draftOf(client, draftId);
    if (draft.blocked !== null || draft.form === null) continue;
    await approve(client, draft);
    await executed(stage, draftId);
    placed += 1;
  }
  const { orders } = (await client.data("/app/orders", ORDERS)) as { orders: OrdersModel };
  return orders.orders.map(({ id }) => ({ of: "order", id }));
}

/** Writes all that can be written about one thing, in languages, tones and lengths by turns. */
export async function* written(
  client: AppClient,
  about: About,
  turn: { n: number },
): AsyncGenerator<DraftModel> {
  const path = `/app/messages/new?${new URLSearchParams(about).toString()}`;
  const { message } = (await client.data(path, NEW_MESSAGE)) as { message: NewMessageModel };
  for (const choice of message.choices.filter(({ blocked }) => blocked === null)) {
    const { body } = await client.post("/app/messages/new", NEW_MESSAGE, [
      ["of", about.of],
      ["id", about.id],
      ["purpose", choice.purpose],
      ...choice.fields.map((field): [string, string] => [field.name, valueOf(field)]),
    ]);
    const { goTo } = (body as { data: { goTo: string } }).data;
    const draft = await draftOf(client, goTo.split("/").at(-1) ?? "");
    turn.n += 1;
    await client.post(`/app/drafts/${draft.id}`, ROUTES.draft, [
      ["intent", "edit"],
      ["seenHash", draft.contentHash],
      ["language", turn.n % 2 === 0 ? "en" : "de"],
      ["tone", turn.n % 4 < 2 ? "plain" : "warm"],
      ["length", turn.n % 8 < 4 ? "full" : "short"],
    ]);
    yield draftOf(client, draft.id);
  }
}

function valueOf({ type, value }: Field): string {
  if (value !== "") return value;
  switch (type) {
    case "text":
      return "Sam";
    case "number":
      return "12";
    case "date":
      // Sooner than any order is expected, so that it can be asked to come by then.
      return new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    case "select":
      return "";
  }
}

/** Has the model word it, and answers with what is shown then. */
export async function askedModel(client: AppClient, draft: DraftModel): Promise<DraftModel> {
  await client.post(`/app/drafts/${draft.id}`, ROUTES.draft, [
    ["intent", "ask"],
    ["seenHash", draft.contentHash],
  ]);
  return draftOf(client, draft.id);
}

export function messageIn({ blocks, title }: DraftModel): Extract<BlockModel, { type: "message" }> {
  const block = blocks.find(({ type }) => type === "message");
  if (block?.type !== "message") throw new Error(`"${title}" shows no message.`);
  return block;
}

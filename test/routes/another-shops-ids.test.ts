/** A thing of another shop answers like a thing that does not exist, in every route, and nothing of it changes. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { MUG_PRODUCT_GID } from "./busy-world.ts";
import { type Ask, OTHER_SHOP, runningApp, type RunningApp, tokenFor } from "./running-app.ts";

let running: RunningApp;
let ids: { alertId: string; draftId: string; effectId: string; hash: string; optionId: string };
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  const { decideNow, thisWeek, canWait } = await running.inbox();
  const lines = [...decideNow, ...thisWeek.lines, ...canWait.lines];
  const first = lines.find(({ title }) => title.includes("Bowl"));
  const second = lines.find(({ title }) => title.includes("Mug, White"));
  if (!first?.draftId || !second?.draftId)
    throw new Error("the busy store should have a bowl and a mug to decide on");
  // One is carried out, so that there is a receipt; the other waits.
  const done = await running.draft(first.draftId);
  await running.approve(done.id, done.contentHash);
  await running.carryOut();
  const waiting = await running.draft(second.draftId);
  const effectId = (await running.draft(first.draftId)).receiptHref?.split("/").at(-1) ?? "";
  const { chosenOptionId } = await running.alert(second.id);
  ids = {
    alertId: second.id,
    draftId: waiting.id,
    effectId,
    hash: waiting.contentHash,
    optionId: chosenOptionId,
  };
}, 120_000);
afterAll(() => running.close());

type Attempt = { what: string; route: Parameters<RunningApp["ask"]>[0]; ask: () => Ask };
const attempts: Attempt[] = [
  { what: "sees an alert", route: "alert", ask: () => ({ params: { alertId: ids.alertId } }) },
  {
    what: "puts an alert off from the inbox",
    route: "inbox",
    ask: () => ({
      fields: [
        ["intent", "not_now"],
        ["alertId", ids.alertId],
        ["how", "later"],
      ],
    }),
  },
  {
    what: "puts an alert off on its page",
    route: "alert",
    ask: () => ({
      params: { alertId: ids.alertId },
      fields: [
        ["intent", "not_now"],
        ["how", "we_know"],
      ],
    }),
  },
  {
    what: "chooses an option",
    route: "alert",
    ask: () => ({
      params: { alertId: ids.alertId },
      fields: [
        ["intent", "choose"],
        ["optionId", ids.optionId],
      ],
    }),
  },
  {
    what: "reopens an alert",
    route: "alert",
    ask: () => ({ params: { alertId: ids.alertId }, fields: [["intent", "reopen"]] }),
  },
  { what: "sees a draft", route: "draft", ask: () => ({ params: { draftId: ids.draftId } }) },
  {
    what: "edits a draft",
    route: "draft",
    ask: () => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "edit"],
        ["seenHash", ids.hash],
        ["note", "1"],
      ],
    }),
  },
  {
    what: "approves a draft, knowing its hash",
    route: "draft",
    ask: () => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "approve"],
        ["seenHash", ids.hash],
      ],
    }),
  },
  { what: "downloads an order", route: "pdf", ask: () => ({ params: { draftId: ids.draftId } }) },
  { what: "sees a receipt", route: "receipt", ask: () => ({ params: { effectId: ids.effectId } }) },
];

describe("somebody of another shop", () => {
  it.each(attempts)("$what: 404, as for a thing that does not exist", async ({ route, ask }) => {
    const token = await tokenFor({ shop: OTHER_SHOP });
    const before = await everything();

    const theirs = await running.ask(route, { ...ask(), token });
    const nobodys = await running.ask(route, { ...withoutSense(ask()), token });

    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(nobodys.body);
    expect(await everything()).toEqual(before);
  });

  it("gets no alert of another shop's product", async () => {
    const query = { productId: MUG_PRODUCT_GID };
    const theirs = await running.ask("productAlerts", { query, token: await tokenFor({ shop: OTHER_SHOP }) });
    const mine = await running.ask("productAlerts", { query });

    expect(theirs).toMatchObject({ status: 200, body: { state: "looked", alerts: [] } });
    expect((mine.body as { alerts: { id: string }[] }).alerts.map(({ id }) => id)).toContain(ids.alertId);
  });

  it.each(["inbox", "history", "sources", "settings", "loop"] as const)(
    "finds nothing of it in %s",
    async (route) => {
      const { status, body } = await running.ask(route, { token: await tokenFor({ shop: OTHER_SHOP }) });
      const text = JSON.stringify(body);

      expect(status).toBe(200);
      for (const name of ["Mug", "Bowl", "Clay", SHOP, ids.alertId, ids.draftId])
        expect(text).not.toContain(name);
    },
  );
});

function withoutSense({ params, fields, ...ask }: Ask): Ask {
  const nothing = (value: string) => (Object.values(ids).includes(value) ? "0" : value);
  return {
    ...ask,
    ...(params ? { params: Object.fromEntries(Object.entries(params).map(([key]) => [key, "0"])) } : {}),
    ...(fields
      ? { fields: fields.map(([key, value]) => [key, key === "alertId" ? nothing(value) : value] as const) }
      : {}),
  };
}

/** What a foreign hand could have changed. */
async function everything() {
  return running.app.sql(`
    select 'alert' as kind, id, state, chosen_option_id as detail from alerts
    union all select 'draft', id, state, content_hash from drafts
    union all select 'approval', id, state, content_hash from approvals
    union all select 'decision', id, kind, reason from decisions
    order by 1, 2`);
}

/** Ids, addresses and forms that no screen of ours sends: refused in words, never an error of the server. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ask, runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
let ids: { alertId: string; draftId: string; variantId: string; hash: string };
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  const draft = await running.nextDraft();
  const variantId = draft.form?.lines[0]?.variantId ?? "";
  ids = { alertId: draft.alertId, draftId: draft.id, variantId, hash: draft.contentHash };
}, 180_000);
afterAll(() => running.close());

type Case = { what: string; route: Parameters<RunningApp["ask"]>[0]; ask: (odd: string) => Ask };
const cases: Case[] = [
  { what: "the id of an alert", route: "alert", ask: (odd) => ({ params: { alertId: odd } }) },
  { what: "the id of a draft", route: "draft", ask: (odd) => ({ params: { draftId: odd } }) },
  { what: "the id of a document", route: "pdf", ask: (odd) => ({ params: { draftId: odd } }) },
  { what: "the id of a receipt", route: "receipt", ask: (odd) => ({ params: { effectId: odd } }) },
  { what: "the cursor of History", route: "history", ask: (odd) => ({ query: { cursor: odd } }) },
  { what: "a product's id", route: "productAlerts", ask: (odd) => ({ query: { productId: odd } }) },
  {
    what: "an alert's id in a form",
    route: "inbox",
    ask: (odd) => ({
      fields: [
        ["intent", "not_now"],
        ["alertId", odd],
        ["how", "we_know"],
      ],
    }),
  },
  {
    what: "a reason",
    route: "alert",
    ask: (odd) => ({
      params: { alertId: ids.alertId },
      fields: [
        ["intent", "not_now"],
        ["how", "wrong_data"],
        ["reason", odd],
      ],
    }),
  },
  {
    what: "an option",
    route: "alert",
    ask: (odd) => ({
      params: { alertId: ids.alertId },
      fields: [
        ["intent", "choose"],
        ["optionId", odd],
      ],
    }),
  },
  {
    what: "a note",
    route: "draft",
    ask: (odd) => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "edit"],
        ["seenHash", ids.hash],
        ["note", odd],
      ],
    }),
  },
  {
    what: "a number of units",
    route: "draft",
    ask: (odd) => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "edit"],
        ["seenHash", ids.hash],
        [`units[${ids.variantId}]`, odd],
      ],
    }),
  },
  {
    what: "the name of a field",
    route: "draft",
    ask: (odd) => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "edit"],
        ["seenHash", ids.hash],
        [`units[${odd}]`, "1"],
      ],
    }),
  },
  {
    what: "a seen hash",
    route: "draft",
    ask: (odd) => ({
      params: { draftId: ids.draftId },
      fields: [
        ["intent", "approve"],
        ["seenHash", odd],
      ],
    }),
  },
  {
    what: "a supplier's name",
    route: "settings",
    ask: (odd) => ({
      fields: [
        ["intent", "suppliers"],
        ["name[kiln & co]", odd],
      ],
    }),
  },
  {
    what: "how it is known that a write arrived",
    route: "receipt",
    ask: (odd) => ({
      params: { effectId: "0" },
      fields: [
        ["intent", "arrived"],
        ["reason", odd],
      ],
    }),
  },
];

describe.each([
  { kind: "with a NUL character", odd: "a\0b" },
  { kind: "of 6,000 characters", odd: "x".repeat(6_000) },
])("text $kind", ({ odd }) => {
  it.each(cases)("as $what is refused with 400 and words", async ({ route, ask }) => {
    const { status, body } = await running.ask(route, ask(odd));

    expect(status).toBe(400);
    expect((body as { problem: { message: string } }).problem.message).toMatch(/\w.* .*\./);
  });
});

describe("a cursor of History", () => {
  it.each(["2147483648", "99999999999", "9007199254740991", "1e3", "-1", "0", "1.5", " 1", "", "abc", "NaN"])(
    "%j is refused with 400 and words",
    async (cursor) => {
      const { status, body } = await running.ask("history", { query: { cursor } });

      expect({ status, body }).toMatchObject({
        status: 400,
        body: { problem: { code: "malformed_cursor" } },
      });
    },
  );

  it.each(["1", "2", "2147483647"])("%j is a page, if an empty one", async (cursor) => {
    expect((await running.ask("history", { query: { cursor } })).status).toBe(200);
  });
});

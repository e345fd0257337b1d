/** The model asked for the words of a text, through the draft's own route and the stand-in of OpenAI. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dayIn } from "../../app/ops/facts/day.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import type { Mode } from "../sandbox/openai/modes.ts";
import { type OpenAiStandIn, startOpenAi } from "../sandbox/openai/stand-in.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";
import { edit, messageIn, written } from "./writing.ts";

let running: RunningApp;
let standIn: OpenAiStandIn;
let template: DraftModel;

beforeAll(async () => {
  standIn = await startOpenAi();
  // Read once, with all other variables, when the app is loaded.
  Object.assign(process.env, {
    OPENAI_API_KEY: standIn.apiKey,
    OPENAI_BASE_URL: standIn.baseUrl,
    OPENAI_MODEL: standIn.model,
  });
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(async () => {
  await running.close();
  await standIn.stop();
});
beforeEach(async () => {
  standIn.use("well-behaved");
  await running.app.sql("delete from model_spend");
  await running.app.sql("delete from model_answers");
  await running.app.sql("delete from shop_settings");
  template = await openText(template);
});

/** A letter in the template's words, that no test has marked as sent. */
async function openText(before: DraftModel | undefined): Promise<DraftModel> {
  const now = before && (await running.draft(before.id));
  if (now?.state === "proposed")
    return edit(running, now, [
      ["restore", "1"],
      ["tone", "plain"],
    ]);
  const { alertId } = await running.nextDraft();
  return written(running, { of: "alert", id: alertId }, "vendor_message.order_cover");
}

const ask = ({ id, contentHash }: Pick<DraftModel, "id" | "contentHash">) =>
  running.ask("draft", {
    params: { draftId: id },
    fields: [
      ["intent", "ask"],
      ["seenHash", contentHash],
    ],
  });

async function asked(draft: DraftModel): Promise<DraftModel> {
  expect(await ask(draft)).toMatchObject({ status: 200, body: { ok: true } });
  return running.draft(draft.id);
}

const setting = (name: string, value: string) =>
  running.ask("settings", {
    fields: [
      ["intent", "settings"],
      [name, value],
    ],
  });

const spent = () =>
  running.store.shop(SHOP, async (unit) => {
    const profile = await unit.profile.get();
    return unit.modelSpend.of(dayIn(profile?.timeZone ?? "UTC", new Date()));
  });

/** Who wrote the words, as the screen says it. */
const author = ({ blocks }: DraftModel) =>
  blocks.flatMap((block) => (block.type === "fields" ? block.fields.map(({ value }) => value) : [])).join();
/** What is said beside the text. */
const notes = ({ blocks }: DraftModel) =>
  blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));

describe("a model that keeps to its slots", () => {
  it("writes the words, the records fill in the facts, and both it and its prompt are named", async () => {
    const { message } = template;
    const draft = await asked(template);

    expect(draft.message?.body).not.toBe(message?.body);
    expect(draft.message).toMatchObject({ writer: standIn.model, edited: false });
    expect(author(draft)).toBe(`Model ${standIn.model} (prompt vendor-message@1)`);
    expect(notes(draft)).toEqual([]);
    expect(draft.blocked).toBeNull();
    const [before, after] = [messageIn(template), messageIn(draft)];
    for (const fact of after.facts) expect(draft.message?.body).toContain(fact.text);
    expect(new Set(after.facts.map(({ text }) => text))).toEqual(
      new Set(before.facts.map(({ text }) => text)),
    );
  });

  it("is told the names of facts and nothing that is in them", async () => {
    const sent = standIn.received.length;
    await asked(template);
    const bodies = standIn.received.slice(sent).map(({ body }) => body);

    expect(bodies).toHaveLength(1);
    for (const { text } of messageIn(template).facts) expect(bodies.join()).not.toContain(text);
  });

  it("is what is marked as sent, and its words can be given up for the template's", async () => {
    const draft = await asked(template);
    const back = await edit(running, draft, [["restore", "1"]]);
    expect(back.message?.body).toBe(template.message?.body);

    const again = await asked(back);
    await running.approve(again.id, again.contentHash);
    await running.carryOut();
    const receipt = await running.receipt(
      (await running.draft(again.id)).receiptHref?.split("/").at(-1) ?? "",
    );
    expect(JSON.stringify(receipt.shown)).toContain("prompt vendor-message@1");
    expect(receipt.sent.find(({ label }) => label === "body")?.value).toBe(again.message?.body);
  });

  it("spends nothing on a text that it has written already", async () => {
    const first = await asked(template);
    const [sent, bill] = [standIn.received.length, await spent()];
    const second = await asked(first);

    expect(standIn.received).toHaveLength(sent);
    expect(await spent()).toEqual(bill);
    expect(second.message?.body).toBe(first.message?.body);
    expect(bill.calls).toBe(1);
  });
});

describe("a model that states facts of its own", () => {
  it("is told so once, and its second text is taken", async () => {
    standIn.use("sloppy");
    const draft = await asked(template);

    expect(author(draft)).toBe(`Model ${standIn.model} (prompt vendor-message@1, after a correction)`);
    expect((await spent()).calls).toBe(2);
    expect(draft.blocked).toBeNull();
  });
});

describe("a model that is of no use", () => {
  const CASES: readonly { mode: Mode; says: string }[] = [
    { mode: "hostile", says: "The model's words said more than the records do" },
    { mode: "truncated", says: "The model's answer could not be read" },
    { mode: "wrong-schema", says: "The model's answer could not be read" },
    { mode: "huge", says: "The model's answer was far too long" },
    { mode: "refusal", says: "The model declined to answer" },
    { mode: "500", says: "The model's provider is busy or has a fault" },
    { mode: "401", says: "The model's key was refused by its provider" },
    { mode: "404", says: "The model that is set up is no longer offered by its provider" },
    { mode: "quota", says: "The account at the model's provider is used up" },
  ];

  it.each(CASES)(
    "leaves the template where it is $mode, and the founder reads why",
    async ({ mode, says }) => {
      standIn.use(mode);
      const draft = await asked(template);

      expect(draft.message).toMatchObject({ ...template.message, writer: "template" });
      expect(messageIn(draft)).toEqual(messageIn(template));
      expect(notes(draft)).toEqual([`${says}; this text is from the template.`]);
      expect(draft.blocked).toBeNull();
      expect((await spent()).reserved).toEqual({ tokens: 0, costMicros: 0 });
    },
  );

  it("costs the founder no word that they wrote themselves", async () => {
    const own = await edit(running, template, [["body", "In my own words."]]);
    standIn.use("500");

    expect((await asked(own)).message).toMatchObject({ body: "In my own words.", edited: true });
  });

  it("is said no more once it is of use again", async () => {
    standIn.use("refusal");
    const refused = await asked(template);
    standIn.use("well-behaved");

    expect(notes(await asked(refused))).toEqual([]);
  });
});

describe("a model that is not to be asked", () => {
  it.each([
    {
      because: "today's budget is spent",
      name: "modelUsdPerDay",
      value: "0",
      says: "The model's budget for today is spent",
    },
    {
      because: "it is switched off",
      name: "modelOn",
      value: "off",
      says: "The model is switched off in Settings",
    },
  ])("is not, where $because, and the founder reads so", async ({ name, value, says }) => {
    await setting(name, value);
    const sent = standIn.received.length;
    const draft = await asked(template);

    expect(standIn.received).toHaveLength(sent);
    expect(draft.message?.body).toBe(template.message?.body);
    expect(notes(draft)).toEqual([`${says}; this text is from the template.`]);
  });

  it("is offered nowhere once it is switched off", async () => {
    expect(template.message?.model).toEqual({ available: true, why: null });
    await setting("modelOn", "off");

    expect((await running.draft(template.id)).message?.model).toEqual({
      available: false,
      why: "The model is switched off in Settings.",
    });
  });

  it("is not, for a text that changed after it was shown or was marked as sent", async () => {
    const sent = standIn.received.length;
    const changed = await edit(running, template, [["tone", "warm"]]);
    expect(await ask(template)).toMatchObject({
      status: 409,
      body: { problem: { code: "content_changed" } },
    });

    await running.approve(changed.id, changed.contentHash);
    await running.carryOut();
    expect(await ask(await running.draft(changed.id))).toMatchObject({
      status: 409,
      body: { problem: { code: "draft_not_editable" } },
    });
    expect(standIn.received).toHaveLength(sent);
  });
});

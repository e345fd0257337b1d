/** What a shop lets a model do and spend, through its settings, its store and the stand-in of OpenAI. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ModelConnection, WordsRequest } from "../../app/adapters/model/contract.ts";
import { messagePurposes } from "../../app/ops/drafts/messages/purposes.ts";
import { dayIn } from "../../app/ops/facts/day.ts";
import { modelOf } from "../../app/shop/words-model.server.ts";
import type { ModelPreviewModel, SettingsModel } from "../../app/ui/models.ts";
import { plainChecker } from "../factories/model-means.ts";
import { aWordsRequest } from "../factories/words-request.ts";
import { type OpenAiStandIn, startOpenAi } from "../sandbox/openai/stand-in.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { OTHER_SHOP, runningApp, type RunningApp } from "./running-app.ts";

const NOON = new Date("2026-11-26T17:00:00Z");

let running: RunningApp;
let standIn: OpenAiStandIn;
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
  await running.app.sql("delete from pgboss.job where name = 'notice'");
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
});

const post = (fields: [string, string][]) =>
  running.ask("settings", { fields: [["intent", "settings"], ...fields] });
const settings = async () => ((await running.ask("settings")).body as { settings: SettingsModel }).settings;
const connection = (): ModelConnection => ({
  apiKey: standIn.apiKey,
  baseUrl: standIn.baseUrl,
  name: standIn.model,
  pricePerMillion: { in: 0.75, out: 4.5 },
});
const write = (over: Partial<WordsRequest> = {}, { shop = SHOP, now = () => NOON } = {}) =>
  modelOf({ store: running.store, shop, now, model: connection() }).write(aWordsRequest(over), {
    checker: plainChecker,
  });
/** Requests that differ in what they ask for. */
const different = (index: number) => ({ circumstances: { late: `by_${"a".repeat(index + 1)}` } });
const spentOn = (at: Date, shop = SHOP) =>
  running.store.shop(shop, async (unit) => {
    const profile = await unit.profile.get();
    return unit.modelSpend.of(dayIn(profile?.timeZone ?? "UTC", at));
  });

describe("settings of the model", () => {
  it.each([
    { field: "modelOn", typed: "maybe", because: "a switch is on or off" },
    { field: "modelTokensPerDay", typed: "-1", because: "nobody reads less than nothing" },
    { field: "modelTokensPerDay", typed: "1.5", because: "tokens are whole" },
    { field: "modelTokensPerDay", typed: "100000001", because: "that is no limit any more" },
    { field: "modelTokensPerDay", typed: "", because: "it has to be something" },
    { field: "modelUsdPerDay", typed: "much", because: "that is no amount" },
    { field: "modelUsdPerDay", typed: "0.005", because: "there is no half cent" },
    { field: "modelUsdPerDay", typed: "10000.01", because: "that is no limit any more" },
    { field: "modelUsdPerDay", typed: "-2", because: "a model pays nothing back" },
  ])("refuse $typed for $field: $because", async ({ field, typed }) => {
    const before = await settings();
    const { status, body } = await post([
      ["holdingPercent", "31"],
      [field, typed],
    ]);

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await settings()).toEqual(before);
  });

  it("are on within limits at first, saved as typed and said in History; no alert changes by them", async () => {
    const { values } = await settings();
    await post([
      ["modelOn", "off"],
      ["modelTokensPerDay", "100000000"],
      ["modelUsdPerDay", "0"],
    ]);

    expect(values).toMatchObject({ modelOn: "on", modelTokensPerDay: "200000", modelUsdPerDay: "2.00" });
    expect((await settings()).values).toMatchObject({
      modelOn: "off",
      modelTokensPerDay: "100000000",
      modelUsdPerDay: "0.00",
    });
    expect(JSON.stringify((await running.ask("history")).body)).toContain("Changed settings: model");
    expect(await running.app.jobs("notice")).toEqual([]);
  });

  it("show what today cost, as the provider charged it", async () => {
    const before = await settings();
    const now = () => new Date();
    const words = await write({}, { now });
    const { tokensIn, tokensOut } = words.spend;
    const { model } = await settings();

    expect(before.model.spent).toBe("Today: 0 tokens and $0.00 in 0 requests.");
    expect(words.from).toBe("model");
    expect(model).toEqual({
      name: `${standIn.model} at ${new URL(standIn.baseUrl).host}`,
      spent: `Today: ${(tokensIn + tokensOut).toLocaleString("en-US")} tokens and under $0.01 in 1 request.`,
      setAside: null,
      prices: "Counted at $0.75 per million tokens sent and $4.50 per million received.",
      previewHref: "/app/settings/model-preview",
    });
  });

  it("keep the key to themselves", async () => {
    const pages = await Promise.all([running.ask("settings"), running.ask("modelPreview")]);
    expect(JSON.stringify(pages.map(({ body }) => body))).not.toContain(standIn.apiKey);
  });
});

describe("the page of what is sent", () => {
  const preview = async () =>
    ((await running.ask("modelPreview")).body as { preview: ModelPreviewModel }).preview;

  it("says whether anything is sent, and sends nothing", async () => {
    const sent = standIn.received.length;
    const on = await preview();
    await post([["modelOn", "off"]]);
    const off = await preview();

    expect(on.state).toBe(
      `Sent to ${standIn.model} at ${new URL(standIn.baseUrl).host}, for each message that is to be worded.`,
    );
    expect(off.state).toContain("switched off in Settings");
    expect(standIn.received).toHaveLength(sent);
  });

  it("shows each kind of message once, letter by letter", async () => {
    const { messages } = await preview();
    const chase = messages.find(({ id }) => id.startsWith("vendor_message.chase "));

    expect(messages.map(({ id }) => id.split(" ")[0]).toSorted()).toEqual(
      Object.keys(messagePurposes).toSorted(),
    );
    expect(chase?.title).toBe(messagePurposes["vendor_message.chase"].catalogue.purpose);
    expect(chase?.about).toBe("English, plain, full; prompt vendor-message@1");
    expect(chase?.url).toBe(`${standIn.baseUrl}/responses`);
    expect(JSON.parse(chase?.body ?? "{}")).toMatchObject({
      instructions: chase?.system,
      input: [{ content: chase?.user }],
    });
  });
});

describe("the model of a shop", () => {
  it("writes nothing once it is switched off, and again once it is on", async () => {
    await post([["modelOn", "off"]]);
    const sent = standIn.received.length;
    expect(await write()).toMatchObject({ from: "nobody", why: "off" });
    expect(standIn.received).toHaveLength(sent);
    await post([["modelOn", "on"]]);
    expect(await write()).toMatchObject({ from: "model" });
  });

  it("spends no more than a day's limit, however many ask at once", async () => {
    // One request may take some 6,000 to 9,000 tokens; this holds a few of them at once.
    const limit = 30_000;
    await post([["modelTokensPerDay", String(limit)]]);
    const words = await Promise.all(Array.from({ length: 12 }, (_, index) => write(different(index))));
    const { tokensIn, tokensOut, reserved, calls } = await spentOn(NOON);

    const written = words.filter(({ from }) => from === "model").length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(12);
    for (const one of words) if (one.from === "nobody") expect(one.why).toBe("budget_spent");
    expect(calls).toBe(written);
    expect(reserved).toEqual({ tokens: 0, costMicros: 0 });
    expect(tokensIn + tokensOut).toBeLessThanOrEqual(limit);
  });

  it("has nothing to spend where the limit is nothing", async () => {
    await post([["modelUsdPerDay", "0"]]);
    expect(await write()).toMatchObject({
      why: "budget_spent",
      message: "The model's budget for today is spent; this text is from the template.",
    });
  });

  it("begins a new budget at midnight of the shop, and pays what it began before from the old one", async () => {
    // The store keeps New York's time, which is five hours behind in November.
    const last = new Date("2026-11-27T04:59:59Z");
    const next = new Date("2026-11-27T05:00:00Z");
    let asked = 0;
    await write({}, { now: () => ((asked += 1) <= 2 ? last : next) });
    await write(different(0), { now: () => next });

    expect(await spentOn(last)).toMatchObject({ calls: 1, reserved: { tokens: 0 } });
    expect(await spentOn(next)).toMatchObject({ calls: 1, reserved: { tokens: 0 } });
  });

  it("keeps what it wrote for a week, for this shop alone", async () => {
    const first = await write();
    const later = (days: number) => ({ now: () => new Date(NOON.getTime() + days * 86_400_000) });

    expect(await write({}, later(7))).toMatchObject({ from: "model", cached: true });
    expect(await write({}, later(7.001))).toMatchObject({ from: "model", cached: false });
    expect(await write({}, { shop: OTHER_SHOP })).toMatchObject({ from: "model", cached: false });
    expect(first).toMatchObject({ cached: false });
    expect(await spentOn(NOON, OTHER_SHOP)).toMatchObject({ calls: 1 });
  });

  it("is not asked for a shop that removed the app", async () => {
    await running.store.shop(OTHER_SHOP, (unit) => unit.profile.markUninstalled(NOON));
    expect(await write(different(3), { shop: OTHER_SHOP })).toMatchObject({ from: "nobody", why: "off" });
  });
});

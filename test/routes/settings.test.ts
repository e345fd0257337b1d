/** What the founder types is taken whole or not at all, and changes what the next look says. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SettingsModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());

const post = (intent: string, fields: [string, string][]) =>
  running.ask("settings", { fields: [["intent", intent], ...fields] });
const settings = async () => ((await running.ask("settings")).body as { settings: SettingsModel }).settings;

describe("settings of the shop", () => {
  it.each([
    { field: "leadTypical", typed: "-1", because: "no order arrives before it is sent" },
    { field: "leadTypical", typed: "3.5", because: "days are whole" },
    { field: "leadSlow", typed: "2", because: "slow is no faster than usual" },
    { field: "serviceLevelPercent", typed: "100", because: "nothing is certain" },
    { field: "cashLimit", typed: "much", because: "that is no amount" },
    { field: "cashLimit", typed: "0", because: "no order costs nothing" },
    { field: "attentionBudget", typed: "21", because: "that is more than anybody decides in a day" },
    { field: "paymentFeePercent", typed: "25", because: "no provider keeps a quarter of a sale" },
    { field: "paymentFeeFixed", typed: "-0.30", because: "a fee is not paid to the shop" },
    { field: "paymentFeeFixed", typed: "0.305", because: "the currency has no tenth of a cent" },
    { field: "fulfilment", typed: "some", because: "that is no amount" },
    { field: "otherFeesPercent", typed: "80", because: "nobody sells for that" },
    { field: "salesTaxPercent", typed: "19 %", because: "its unit stands beside it" },
    { field: "coverDays", typed: "", because: "it has to be something" },
    { field: "shipWithin", typed: "91", because: "no shop promises to send in three months" },
    { field: "shipWithin", typed: "2 days", because: "its unit stands beside it" },
  ])("refuse $typed for $field: $because", async ({ field, typed }) => {
    const before = await settings();

    const { status, body } = await post("settings", [
      ["holdingPercent", "31"],
      [field, typed],
    ]);

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await settings()).toEqual(before);
  });

  it("are saved, shown again as typed, said in History, and looked at anew", async () => {
    await post("settings", [
      ["leadTypical", "14"],
      ["leadSlow", "20"],
      ["cashLimit", "5000.00"],
      ["serviceLevelPercent", "97.5"],
    ]);

    const { values } = await settings();
    const history = JSON.stringify((await running.ask("history")).body);

    expect(values).toMatchObject({
      leadTypical: "14",
      leadSlow: "20",
      cashLimit: "5000.00",
      serviceLevelPercent: "97.5",
    });
    expect(history).toContain("Changed settings: default lead days, service level, cash limit");
    expect(await running.app.jobs("notice")).toEqual([{ shop: SHOP }]);
  });

  it("show the usual payment fee until it is set, and forget a fixed part with its currency", async () => {
    const fee = async () => {
      const { paymentFeePercent, paymentFeeFixed } = (await settings()).values;
      return [paymentFeePercent, paymentFeeFixed];
    };
    const stored = () => running.store.shop(SHOP, (unit) => unit.settings.get());
    expect(await fee()).toEqual(["2.9", "0.30"]);
    await post("settings", [
      ["paymentFeePercent", "1.75"],
      ["paymentFeeFixed", "0.30"],
    ]);
    expect(await fee()).toEqual(["1.75", "0.30"]);
    expect((await stored()).paymentFeeFixed).toBeNull();

    await post("settings", [["paymentFeeFixed", "0.10"]]);
    expect(await fee()).toEqual(["1.75", "0.10"]);
    expect((await stored()).paymentFeeFixed).toEqual({ minor: 10, currency: "USD" });

    await post("settings", [["paymentFeeFixed", ""]]);
    expect(await fee()).toEqual(["1.75", "0.30"]);
  });

  it("of what a sale costs are told, taken back, and stay where they are not posted", async () => {
    const costs = async () => {
      const { fulfilment, otherFeesPercent, salesTaxPercent } = (await settings()).values;
      return [fulfilment, otherFeesPercent, salesTaxPercent];
    };
    expect(await costs()).toEqual(["", "", ""]);
    await post("settings", [
      ["fulfilment", "1.50"],
      ["otherFeesPercent", "0"],
      ["salesTaxPercent", "19"],
    ]);
    expect(await costs()).toEqual(["1.50", "0", "19"]);
    await post("settings", [["salesTaxPercent", ""]]);
    expect(await costs()).toEqual(["1.50", "0", ""]);
    await post("settings", [
      ["fulfilment", ""],
      ["otherFeesPercent", ""],
    ]);
    expect(await costs()).toEqual(["", "", ""]);
  });

  it("of a promise to send are set and taken back, and stay where they are not posted", async () => {
    const promised = async () => (await settings()).values.shipWithin;
    expect(await promised()).toBe("");
    await post("settings", [["shipWithin", "0"]]);
    expect(await promised()).toBe("0");
    await post("settings", [["holdingPercent", "25"]]);
    expect(await promised()).toBe("0");
    await post("settings", [["shipWithin", ""]]);
    expect(await promised()).toBe("");
  });

  it("of a cash limit let no line without a unit cost through, and name it", async () => {
    const draft = await running.nextDraft();
    const [line] = draft.form?.lines ?? [];
    const cost = (typed: string) =>
      running.ask("draft", {
        params: { draftId: draft.id },
        fields: [
          ["intent", "edit"],
          [`unitCost[${line?.variantId ?? ""}]`, typed],
        ],
      });
    await post("settings", [["cashLimit", "1000000.00"]]);
    await cost("");

    const without = await running.draft(draft.id);
    const refused = await running.approve(draft.id, without.contentHash);
    await cost("1.00");
    const withCost = await running.draft(draft.id);
    await cost("");
    await post("settings", [["cashLimit", ""]]);
    const unlimited = await running.draft(draft.id);

    expect(without.blocked).toContain(`${line?.title ?? "?"} has no unit cost`);
    expect(without.blocked).toContain("Fill it in here");
    expect(refused).toMatchObject({ status: 409, body: { problem: { code: "draft_blocked" } } });
    expect(withCost.blocked).toBeNull();
    expect(unlimited.blocked).toBeNull();
  });

  it("of a cash limit hold for an approval too, with the cure", async () => {
    await post("settings", [["cashLimit", "10.00"]]);
    const draft = await running.nextDraft();

    const refused = await running.approve(draft.id, draft.contentHash);
    await post("settings", [["cashLimit", ""]]);

    expect(draft.blocked).toContain("above your limit of $10.00");
    expect(refused.status).toBe(409);
    expect((await running.draft(draft.id)).blocked).toBeNull();
  });
});

describe("what is known of a supplier", () => {
  it("is saved by vendor, and the next look uses it", async () => {
    const [vendor] = (await settings()).suppliers;
    const key = vendor?.key ?? "";
    const fields: [string, string][] = [
      [`leadTypical[${key}]`, "10"],
      [`leadSlow[${key}]`, ""],
      [`packUnits[${key}]`, "12"],
      [`email[${key}]`, "orders@clay.example"],
    ];

    expect((await post("suppliers", fields)).status).toBe(200);
    await running.job("notice", { shop: SHOP });

    expect((await settings()).suppliers[0]).toMatchObject({
      name: "Clay & Co",
      leadTypical: "10",
      leadSlow: "15",
      packUnits: "12",
      email: "orders@clay.example",
    });
    const draft = await running.nextDraft();
    expect((draft.form?.lines[0]?.units ?? 1) % 12).toBe(0);
    expect(JSON.stringify(draft.blocks)).toContain("orders@clay.example");
  });

  it("holds its price breaks, which stay where they are not posted and go when they are emptied", async () => {
    const key = (await settings()).suppliers[0]?.key ?? "";
    const breaks = async () => (await settings()).suppliers[0]?.priceBreaks;
    const stored = () => running.store.shop(SHOP, (unit) => unit.settings.get());

    await post("suppliers", [[`priceBreaks[${key}]`, "1000: 8%, 500=5"]]);
    expect(await breaks()).toBe("500: 5%, 1000: 8%");
    expect((await stored()).priceBreaks).toEqual({
      [key]: [
        { fromUnits: 500, offShare: 0.05 },
        { fromUnits: 1_000, offShare: 0.08 },
      ],
    });
    expect(JSON.stringify((await running.ask("history")).body)).toContain("Clay & Co");

    await post("suppliers", [[`packUnits[${key}]`, "24"]]);
    await post("settings", [["holdingPercent", "26"]]);
    expect(await breaks()).toBe("500: 5%, 1000: 8%");
    await post("suppliers", [[`priceBreaks[${key}]`, ""]]);
    expect(await breaks()).toBe("");
    expect((await stored()).priceBreaks).toEqual({});
  });

  it("holds what a quicker delivery takes, which goes when it is emptied", async () => {
    const key = (await settings()).suppliers[0]?.key ?? "";
    const stored = () => running.store.shop(SHOP, (unit) => unit.settings.get());

    await post("suppliers", [[`quickDelivery[${key}]`, "3 days, 12.5%"]]);
    expect((await settings()).suppliers[0]?.quickDelivery).toBe("3 days, 12.5%");
    expect((await stored()).quickDeliveries).toEqual({ [key]: { days: 3, costShare: 0.125 } });
    await post("suppliers", [[`packUnits[${key}]`, "24"]]);
    expect((await stored()).quickDeliveries).toEqual({ [key]: { days: 3, costShare: 0.125 } });
    await post("suppliers", [[`quickDelivery[${key}]`, ""]]);
    expect((await stored()).quickDeliveries).toEqual({});
  });

  it("takes no price breaks of a supplier that nobody knows", async () => {
    await post("suppliers", [["priceBreaks[nobody]", "500: 5%"]]);
    expect((await running.store.shop(SHOP, (unit) => unit.settings.get())).priceBreaks).toEqual({});
  });

  it.each([
    { field: "email", typed: "not an address" },
    { field: "leadTypical", typed: "soon" },
    { field: "packUnits", typed: "0" },
    { field: "priceBreaks", typed: "500: cheaper" },
    { field: "quickDelivery", typed: "soon, for a little" },
  ])("is refused whole where $field is $typed", async ({ field, typed }) => {
    const before = await settings();
    const key = before.suppliers[0]?.key ?? "";

    const { status, body } = await post("suppliers", [[`${field}[${key}]`, typed]]);

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([`${field}[${key}]`]);
    expect(await settings()).toEqual(before);
  });
});

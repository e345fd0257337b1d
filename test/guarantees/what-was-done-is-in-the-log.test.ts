/** Each thing of consequence that somebody or the app does leaves its entry in the log, which can be read and taken away. */
import fs from "node:fs";
import type { ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHeads } from "../../app/adapters/store/audit-heads.server.ts";
import { verifyChains } from "../../app/adapters/store/audit-verify.server.ts";
import { Predicted } from "../../app/ops/memory/prediction.ts";
import type { AuditLogModel, SettingsModel } from "../../app/ui/models.ts";
import { delivery } from "../contracts/shopify-app.ts";
import { runningApp, type RunningApp, tokenFor } from "../routes/running-app.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

const FORMULA = '=HYPERLINK("http://evil.example","x")';

let running: RunningApp;
let approvalId: string;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  const draft = await running.nextDraft();
  const edited = (await running.ask("draft", {
    params: { draftId: draft.id },
    fields: [
      ["intent", "edit"],
      ["seenHash", draft.contentHash],
      ["note", FORMULA],
    ],
  })) as { status: number };
  expect(edited.status).toBe(200);
  await running.approve(draft.id, (await running.draft(draft.id)).contentHash);
  await running.carryOut();
  approvalId = (await running.draft(draft.id)).receiptHref?.split("/").at(-1) ?? "";
  const stopped = await running.nextDraft();
  await running.approve(stopped.id, stopped.contentHash);
  running.setClock(() => new Date(Date.now() + 40 * 86_400_000));
  await running.job("expire_approvals", {});
  running.setClock(() => new Date());
  await putOff();
  await saveSettings();
  await running.job("check_audit", { shop: SHOP });
  await running.ask("auditFile");
  // Another person, who opens it twice.
  const token = await tokenFor({ userId: "202" });
  await running.ask("history", { token });
  await running.ask("history", { token });
}, 400_000);
afterAll(() => running.close());

async function putOff(): Promise<void> {
  const { thisWeek, decideNow } = await running.inbox();
  const alertId = [...decideNow, ...thisWeek.lines].at(-1)?.id ?? "";
  for (const fields of [
    [
      ["intent", "not_now"],
      ["how", "we_know"],
    ] as const,
    [["intent", "reopen"]] as const,
  ])
    await running.ask("alert", { params: { alertId }, fields });
  const { options } = await running.alert(alertId);
  await running.ask("alert", {
    params: { alertId },
    fields: [
      ["intent", "choose"],
      ["optionId", options.at(-1)?.id ?? ""],
    ],
  });
}

async function saveSettings(): Promise<void> {
  const { body } = (await running.ask("settings")) as { body: { settings: SettingsModel } };
  const { values, suppliers } = body.settings;
  const answers = [
    await running.ask("settings", {
      fields: [
        ["intent", "settings"],
        ...Object.entries(values).map(([name, value]): [string, string] => [
          name,
          name === "coverDays" ? "47" : value,
        ]),
      ],
    }),
    await running.ask("settings", {
      fields: [
        ["intent", "suppliers"],
        ...suppliers.flatMap((supplier): [string, string][] => [
          [`name[${supplier.key}]`, supplier.name],
          [`leadTypical[${supplier.key}]`, "11"],
          [`leadSlow[${supplier.key}]`, "19"],
        ]),
      ],
    }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
}

const actions = async () => {
  const rows = await running.app.sql(
    `select actor, action from audit_log where shop = '${SHOP}' order by seq`,
  );
  return rows.map(({ actor, action }) => ({ actor: String(actor), action: String(action) }));
};

describe("the log", () => {
  it.each([
    { because: "somebody opened the app", actor: "101", action: "user.signed_in" },
    { because: "somebody else did", actor: "202", action: "user.signed_in" },
    { because: "the store was read whole", actor: "system", action: "source.read" },
    { because: "a draft was edited", actor: "101", action: "draft.edited" },
    { because: "a draft was approved", actor: "101", action: "draft.approved" },
    { because: "an approval ran out", actor: "system", action: "approval.expired" },
    { because: "an effect was begun", actor: "system", action: "effect.sending" },
    { because: "an effect was done", actor: "system", action: "effect.done" },
    { because: "an alert was put aside", actor: "101", action: "alert.dismissed" },
    { because: "an alert was reopened", actor: "101", action: "alert.reopened" },
    { because: "an option was chosen", actor: "101", action: "alert.chosen" },
    { because: "settings were changed", actor: "101", action: "settings.saved" },
    { because: "suppliers were changed", actor: "101", action: "suppliers.saved" },
    { because: "the log was checked", actor: "system", action: "audit.checked" },
    { because: "the log was taken away as a file", actor: "101", action: "audit.exported" },
  ])("says that $because", async ({ actor, action }) => {
    expect(await actions()).toContainEqual({ actor, action });
  });

  it("has each person once a day, however often they come", async () => {
    const signedIn = (await actions()).filter(({ action }) => action === "user.signed_in");
    expect(signedIn.map(({ actor }) => actor).sort()).toEqual(["101", "202"]);
  });

  it("has each step of an effect under its approval, in order", async () => {
    const steps = await running.app.sql(
      `select action from audit_log where shop = '${SHOP}' and subject = '${approvalId}' order by seq`,
    );
    expect(steps.map(({ action }) => action)).toEqual(["draft.approved", "effect.sending", "effect.done"]);
  });

  it("keeps with an approval what its alert predicted, since later looks write over that", async () => {
    const [entry] = await running.app.sql(
      `select detail from audit_log where shop = '${SHOP}' and subject = '${approvalId}' and action = 'draft.approved'`,
    );
    const { predicted } = JSON.parse(String(entry?.["detail"])) as { predicted?: unknown };
    const kept = Predicted.parse(predicted);
    expect(kept.of.map(({ what }) => what)).toContain("sales");
  });

  it("is unbroken, its end noted outside", async () => {
    const heads = await readHeads([running.app.headsFile]);
    const url = await running.app.process.processDatabase();
    const [report] = await verifyChains({ url, heads, shops: [SHOP] });
    expect(report).toMatchObject({ broken: null, sinceHead: 0 });
    expect(fs.readFileSync(running.app.headsFile, "utf8")).not.toContain("HYPERLINK");
  });
});

describe("the page of the log", () => {
  const log = async (query: Record<string, string> = {}, token?: string) =>
    ((await running.ask("auditLog", { query, ...(token ? { token } : {}) })).body as { log: AuditLogModel })
      .log;

  it("says of each entry who did what in words of its own", async () => {
    const { entries } = await log();
    const said = entries.map(({ what }) => what);
    expect(said).toContain("Opened Ops Room for the first time that day");
    expect(said.join("\n")).not.toMatch(/\w[._]\w+ed\b.*$|undefined|null/m);
    expect(new Set(entries.map(({ who }) => who))).toEqual(new Set(["You", "Ops Room", "User 202"]));
  });

  it("says when the chain was checked and that it was whole", async () => {
    expect((await log()).chain).toMatchObject({
      tone: "success",
      text: expect.stringMatching(/^Checked just now|min ago: \d+ entries, unbroken/) as string,
    });
  });

  it.each([
    { because: "who", query: { who: "202" }, only: /^User 202/ },
    { because: "what", query: { what: "effects" }, only: /arried out|carrying out/ },
    { because: "both", query: { who: "101", what: "settings" }, only: /Changed (settings|suppliers)/ },
  ])("shows by $because alone what was asked for", async ({ query, only }) => {
    const { entries } = await log(query);
    expect(entries.length).toBeGreaterThan(0);
    for (const { who, what } of entries) expect(`${who} ${what}`).toMatch(only);
  });

  it("shows the days that were asked for, both included", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const day = (by: number) => new Date(Date.parse(today) + by * 86_400_000).toISOString().slice(0, 10);
    expect((await log({ from: day(-1), to: day(1) })).entries.length).toBeGreaterThan(10);
    expect((await log({ to: day(-2) })).entries).toEqual([]);
    expect((await log({ from: day(60) })).entries).toEqual([]);
  });

  it.each([
    { because: "a kind that there is not", query: { what: "secrets" } },
    { because: "a day that is none", query: { from: "yesterday" } },
    { because: "a cursor that is none", query: { cursor: "1 or 1=1" } },
  ])("refuses $because in words", async ({ query }) => {
    const { status, body } = await running.ask("auditLog", { query });
    expect(status).toBeGreaterThanOrEqual(400);
    expect((body as { problem: { message: string } }).problem.message).toMatch(/\w+/);
  });

  it("asks for a check, which is an entry of whoever asked", async () => {
    await running.ask("auditLog", { fields: [["intent", "check"]] });
    const [asked] = await running.app.jobs("check_audit");
    await running.job("check_audit", asked ?? {});
    expect(await actions()).toContainEqual({ actor: "101", action: "audit.checked" });
  });

  it("says so when the chain is broken, and where", async () => {
    await running.app.sql(
      `set session_replication_role = replica; update audit_log set actor = 'x' where shop = '${SHOP}' and seq = 2`,
    );
    await running.job("check_audit", { shop: SHOP });
    const { chain } = await log();
    await running.app.sql(
      `update audit_log set actor = (select actor from audit_log where shop = '${SHOP}' and seq = 1) where shop = '${SHOP}' and seq = 2`,
    );
    expect(chain).toMatchObject({ tone: "critical", text: expect.stringContaining("entry 2 ") as string });
  });

  it("is left out of the page of decisions where it says nothing of them", async () => {
    const { body } = await running.ask("history");
    const said = (body as { history: { entries: { what: string }[] } }).history.entries.map(
      ({ what }) => what,
    );
    expect(said.join("\n")).not.toMatch(/Opened Ops Room|Checked the log|Downloaded the log/);
  });
});

describe("the file of the log", () => {
  it("holds every entry, and no cell that a spreadsheet would work out", async () => {
    const { status, headers, body } = await running.ask("auditFile");
    expect({ status, type: headers.get("content-type") }).toEqual({
      status: 200,
      type: "text/csv; charset=utf-8",
    });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body as Uint8Array);
    expect(text.startsWith("\ufeffNumber,Time (UTC),")).toBe(true);
    const lines = text.trimEnd().split("\r\n");
    // Its own entry is written before it, and belongs to the next file.
    expect(lines).toHaveLength((await actions()).length);
    expect(text).not.toMatch(/(^|,|\r\n)"?[=+@-]/);
  });
});

describe("webhooks that end or erase", () => {
  it.each([
    { topic: "app/scopes_update", path: "/webhooks/app", payload: { id: 1 }, action: "scopes_changed" },
    {
      topic: "customers/redact",
      path: "/webhooks/compliance",
      payload: { shop_domain: SHOP, customer: { id: 1 } },
      action: "customers_redact",
    },
    {
      topic: "app/uninstalled",
      path: "/webhooks/app",
      payload: { id: 1, myshopify_domain: SHOP },
      action: "app_uninstalled",
    },
  ])("$topic leaves $action", async ({ topic, path, payload, action }) => {
    const routes = {
      "/webhooks/app": await import("../../app/routes/webhooks.app.tsx"),
      "/webhooks/compliance": await import("../../app/routes/webhooks.compliance.tsx"),
    };
    const route = routes[path as keyof typeof routes] as {
      action(args: ActionFunctionArgs): Promise<Response>;
    };
    const headers = { "x-shopify-triggered-at": new Date(Date.now() + 1_000).toISOString() };
    const request = delivery({ topic, path, payload, headers });
    expect((await route.action({ request, params: {}, context: {} })).status).toBe(200);
    expect(await actions()).toContainEqual({ actor: "shopify", action });
  });
});

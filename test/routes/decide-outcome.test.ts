/** A write of which no look could tell whether it arrived: the founder says so, once, and everything follows from it. */
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel, HistoryModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { OTHER_SHOP, runningApp, type RunningApp, tokenFor } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.setClock(() => new Date());
  running.wrapWriter((writer) => writer);
});

type Sent = { draft: DraftModel; approvalId: string };
/** The first answer, and those to the looks after a minute, five, an hour and a day. */
const LOOKS = 4;
const MINUTE_MS = 60_000;

/** Approved and sent, without any answer that would tell whether it arrived; looked for so many times. */
async function sentInto(fog: "applied" | "lost", looks = LOOKS): Promise<Sent> {
  const draft = await running.nextDraft();
  await running.approve(draft.id, draft.contentHash);
  const [row] = await running.app.sql(`select id from approvals where draft_id = '${draft.id}'`);
  const approvalId = String(row?.["id"]);
  running.wrapWriter((writer) => ({
    ...writer,
    write: async (write, key) => {
      if (fog === "applied") await writer.write(write, key);
      throw new Error("the answer got lost");
    },
    probe: () => Promise.resolve({ state: "unknown" }),
  }));
  await running.carryOut();
  for (let look = 1; look <= looks; look += 1) {
    running.setClock(() => new Date(Date.now() + look * 10 * MINUTE_MS));
    await running.job("probe_effect", { shop: SHOP, approvalId });
  }
  // The looks were made ahead of the clock that the screens go by.
  await running.app.sql(`update effects set updated_at = now() where approval_id = '${approvalId}'`);
  running.setClock(() => new Date());
  running.wrapWriter((writer) => writer);
  return { draft, approvalId };
}

const decide = (
  { approvalId }: Sent,
  intent: string,
  reason = "Shopify's history shows it",
  token?: string,
) =>
  running.ask("receipt", {
    params: { effectId: approvalId },
    fields: [
      ["intent", intent],
      ["reason", reason],
    ],
    ...(token === undefined ? {} : { token }),
  });
const receiptOf = ({ approvalId }: Sent) => running.receipt(approvalId);
const history = async () => ((await running.ask("history")).body as { history: HistoryModel }).history;
const effectOf = async ({ approvalId }: Sent) =>
  (await running.app.sql(`select * from effects where approval_id = '${approvalId}'`))[0];
const ordersOf = async (sent: Sent) =>
  running.app.sql(
    `select * from purchase_orders where effect_id = '${String((await effectOf(sent))?.["id"])}'`,
  );

describe("when the looks have ended without an answer", () => {
  it("the receipt shows every look and the store as it is, and inbox and History lead there", async () => {
    const sent = await sentInto("applied");

    const { toDecide, stateText } = await receiptOf(sent);
    const href = `/app/history/${sent.approvalId}`;

    expect(stateText).toContain("only you can say");
    expect(toDecide?.looks.map(({ text }) => text.split(":")[0])).toEqual([
      "When it was sent",
      "Look 1",
      "Look 2",
      "Look 3",
      "Look 4",
    ]);
    const incoming = toDecide?.standing.find(({ label }) => label.startsWith("Incoming of"));
    expect(incoming?.value).toMatch(/^0 \(0 when approved; \d+ if it arrived and nothing else happened\)$/);
    expect(toDecide?.readAt).not.toBeNull();
    expect((await running.inbox()).undecided.map((each) => each.href)).toContain(href);
    expect((await history()).undecided.map((each) => each.href)).toContain(href);
    expect((await running.draft(sent.draft.id)).stateText).toContain("Say in its receipt");
  });

  it("the next look makes a decision of it, which the inbox says instead, until it is decided", async () => {
    const sent = await sentInto("applied");
    const fingerprint = `outcome_unknown:${sent.approvalId}`;
    const stored = async () =>
      (await running.app.sql(`select id, state, title from alerts where fingerprint = '${fingerprint}'`))[0];

    await running.job("notice", { shop: SHOP });
    const raised = await stored();
    const alert = await running.alert(String(raised?.["id"]));
    const { undecided } = await running.inbox();
    await decide(sent, "arrived");
    await running.job("notice", { shop: SHOP });

    expect(raised).toMatchObject({ state: "open" });
    expect(alert.title).toMatch(/^Say whether “.+” arrived: nobody else can tell$/u);
    expect(alert.subjectLink?.href).toBe(`/app/history/${sent.approvalId}`);
    expect(undecided.map(({ href }) => href)).not.toContain(`/app/history/${sent.approvalId}`);
    expect(await stored()).toMatchObject({ state: "solved" });
  });

  it("“it arrived” does what done does: the order stands as placed, the alert is answered", async () => {
    const sent = await sentInto("applied");

    expect(await decide(sent, "arrived")).toMatchObject({ status: 200, body: { ok: true } });

    const [order, ...others] = await ordersOf(sent);
    expect([order?.["state"], others]).toEqual(["placed", []]);
    expect((await running.alert(sent.draft.alertId)).state).toBe("acted");
    expect((await running.draft(sent.draft.id)).state).toBe("done");
    const receipt = await receiptOf(sent);
    expect(receipt).toMatchObject({ state: "done", toDecide: null });
    expect(receipt.cameBack).toContainEqual({
      label: "Known from",
      value: "a person's word; it was not read back",
    });
    expect(receipt.stateText).toContain("Shopify's history shows it");
    expect((await running.inbox()).undecided.map(({ href }) => href)).not.toContain(
      `/app/history/${sent.approvalId}`,
    );
  });

  it("“it did not arrive” gives the draft back, to be approved anew under a new key", async () => {
    const sent = await sentInto("lost");
    const first = (await receiptOf(sent)).effectKey;

    expect(await decide(sent, "not_arrived", "Nothing in Shopify")).toMatchObject({ status: 200 });
    const again = await running.draft(sent.draft.id);
    const before = running.outside.ledger().length;
    await running.approve(again.id, again.contentHash);
    await running.carryOut();

    expect(again).toMatchObject({ state: "proposed", blocked: null });
    expect(again.stateText).toContain("Nothing in Shopify");
    const [write, ...others] = running.outside.ledger().slice(before);
    expect(others).toEqual([]);
    expect(write?.key).toBeTruthy();
    expect(write?.key).not.toContain(first);
    expect((await running.draft(sent.draft.id)).state).toBe("done");
    expect(await receiptOf(sent)).toMatchObject({ state: "failed" });
    expect(await ordersOf(sent)).toEqual([]);
  });

  it("writes down who decided what and why, in an unbroken chain", async () => {
    const sent = await sentInto("lost");
    await decide(sent, "not_arrived", "The supplier knows of none");

    const entries = await running.store.shop(SHOP, (unit) => unit.audit.forSubject(sent.approvalId));
    expect(entries.at(-1)).toMatchObject({
      actor: "101",
      action: "effect.decided_not_arrived",
      detail: { reason: "The supplier knows of none", draftId: sent.draft.id },
    });
    expect((await history()).entries[0]?.what).toMatch(
      /^Said that .* did not arrive: The supplier knows of none$/,
    );
    expect(await running.store.shop(SHOP, (unit) => unit.audit.verify())).toMatchObject({
      firstBroken: null,
    });
  });
});

describe("a word on the outcome is refused", () => {
  it("the second time, whichever it says, with who said what", async () => {
    const sent = await sentInto("lost");
    await decide(sent, "not_arrived");
    const colleague = await tokenFor({ userId: "202" });

    const again = await decide(sent, "arrived", "I think so", colleague);

    expect(again).toMatchObject({ status: 409, body: { problem: { code: "already_decided" } } });
    expect(JSON.stringify(again.body)).toMatch(/did not arrive was already said by Mia Keller/i);
    expect(await effectOf(sent)).toMatchObject({ state: "failed" });
  });

  it("of two at the same moment, one", async () => {
    const sent = await sentInto("lost");

    const answers = await Promise.all([decide(sent, "arrived"), decide(sent, "not_arrived")]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const arrived = answers[0].status === 200;
    expect(await ordersOf(sent)).toHaveLength(arrived ? 1 : 0);
    expect(await effectOf(sent)).toMatchObject({ state: arrived ? "done" : "failed" });
  });

  it.each([0, 1, LOOKS - 1])("while it is still looked for, after %i looks", async (looks) => {
    const sent = await sentInto("lost", looks);

    expect((await receiptOf(sent)).toDecide).toBeNull();
    expect(await decide(sent, "arrived")).toMatchObject({
      status: 409,
      body: { problem: { code: "still_looking" } },
    });
    expect(await effectOf(sent)).toMatchObject({ state: "unknown", decided: null });
  });

  it("when a look found out after all", async () => {
    const sent = await sentInto("applied");
    await running.job("probe_effect", { shop: SHOP, approvalId: sent.approvalId });

    expect(await decide(sent, "not_arrived")).toMatchObject({
      status: 409,
      body: { problem: { code: "outcome_known" } },
    });
    expect(await effectOf(sent)).toMatchObject({ state: "done", decided: null });
  });

  it("when nothing was sent", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    const approvalId = (await running.draft(draft.id)).receiptHref?.split("/").at(-1) ?? "";

    expect(await decide({ draft, approvalId }, "arrived")).toMatchObject({
      status: 409,
      body: { problem: { code: "nothing_sent" } },
    });
  });

  it.each([
    { because: "without a reason", intent: "arrived", reason: "  ", field: "reason" },
    {
      because: "with a letter instead of a reason",
      intent: "arrived",
      reason: "x".repeat(501),
      field: "reason",
    },
  ])("$because, and nothing changes", async ({ intent, reason, field }) => {
    const sent = await sentInto("lost");

    const answer = await decide(sent, intent, reason);

    expect(answer.status).toBe(400);
    expect(Object.keys((answer.body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await effectOf(sent)).toMatchObject({ state: "unknown", decided: null });
  });

  it("of another shop, as for a thing that does not exist", async () => {
    const sent = await sentInto("lost");
    const token = await tokenFor({ shop: OTHER_SHOP });

    const theirs = await decide(sent, "arrived", "Mine", token);
    const nobodys = await decide({ ...sent, approvalId: randomUUID() }, "arrived", "Mine", token);

    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(nobodys.body);
    expect(await effectOf(sent)).toMatchObject({ state: "unknown", decided: null });
  });
});

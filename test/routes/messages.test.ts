/** Words that go with a decision or an order, through the app's own routes: written, changed, marked as sent. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type {
  AlertModel,
  DraftModel,
  HistoryModel,
  NewMessageModel,
  OrdersModel,
} from "../../app/ui/models.ts";
import { OTHER_SHOP, runningApp, type RunningApp, tokenFor } from "./running-app.ts";
import { type About, edit as editIn, messageIn, write as writeIn, written as writtenIn } from "./writing.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.setClock(() => new Date()));

async function choices(about: About): Promise<NewMessageModel> {
  const { status, body } = await running.ask("newMessage", { query: about });
  expect(status).toBe(200);
  return (body as { message: NewMessageModel }).message;
}

const write = (about: About, purpose: string, said?: Record<string, string>) =>
  writeIn(running, about, purpose, said);
const written = (about: About, purpose: string, said?: Record<string, string>) =>
  writtenIn(running, about, purpose, said);
const edit = (draft: DraftModel, fields: [string, string][]) => editIn(running, draft, fields);

/** An alert that is open, with a prepared order that no other test has touched. */
async function openAlert(): Promise<{ draft: DraftModel; alert: AlertModel; about: About }> {
  const draft = await running.nextDraft();
  return {
    draft,
    alert: await running.alert(draft.alertId),
    about: { of: "alert", id: draft.alertId },
  };
}

async function placedOrder() {
  const draft = await running.nextDraft();
  await running.approve(draft.id, draft.contentHash);
  await running.carryOut();
  const { orders } = (await running.ask("orders")).body as { orders: OrdersModel };
  const order = orders.orders.find(({ reference }) => draft.title.startsWith(reference));
  if (!order) throw new Error("the order stands on the Orders page");
  return { order, about: { of: "order" as const, id: order.id } };
}

describe("what can be written about a decision", () => {
  it("is offered with what each needs, or with why it cannot be written", async () => {
    const { about } = await openAlert();
    const { choices: offered, back } = await choices(about);

    expect(back).toEqual({ label: "Decision", href: `/app/alerts/${about.id}` });
    const by = Object.fromEntries(offered.map((choice) => [choice.purpose, choice]));
    expect(by["vendor_message.order_cover"]).toMatchObject({ blocked: null, fields: [] });
    expect(by["note.escalation"]?.fields.map(({ label }) => label)).toEqual(["Whom it is for"]);
    // Every order of the busy store was sent.
    expect(by["customer_notice.oversold"]?.blocked).toContain("no longer waits");
  });

  it("becomes a text whose facts come from records, each with its source", async () => {
    const { about, draft: order } = await openAlert();
    const letter = await written(about, "vendor_message.order_cover");
    const { facts, departures } = messageIn(letter);

    expect(letter.title).toMatch(/^Order letter to |^.* to /);
    expect(letter.message?.body).toContain(String(order.form?.lines[0]?.units));
    expect(facts.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(["supplier", "order", "lines", "shop"]),
    );
    for (const { source } of facts) expect(source).not.toBe("");
    expect(departures).toEqual([]);
    expect(letter.blocked).toBeNull();
  });

  it("is one text, however often it is begun", async () => {
    const { about } = await openAlert();
    const first = await written(about, "note.escalation", { name: "Sam" });
    const second = await written(about, "note.escalation", { name: "Sam" });

    expect(second.id).toBe(first.id);
    expect(first.message?.body).toContain("Sam");
  });

  it("follows the order that it goes with", async () => {
    const { about, draft: order } = await openAlert();
    const letter = await written(about, "vendor_message.order_cover");
    const line = order.form?.lines[0];
    if (!line) throw new Error("the order has a line");
    await edit(order, [[`units[${line.variantId}]`, "777"]]);

    expect((await running.draft(letter.id)).message?.body).toContain("777");
  });
});

describe("changing a text", () => {
  it("shows a changed fact beside the record that it departs from, and marks it as the founder's", async () => {
    const { about, draft: order } = await openAlert();
    const letter = await written(about, "vendor_message.order_cover");
    const units = String(order.form?.lines[0]?.units);
    const changed = await edit(letter, [
      ["subject", letter.message?.subject ?? ""],
      ["body", (letter.message?.body ?? "").replace(units, "99")],
    ]);
    const { departures, body } = messageIn(changed);

    expect(departures).toHaveLength(1);
    expect(departures[0]?.recordSays).toContain(units);
    expect(departures[0]?.written).toContain("99");
    expect(body.some(({ own, text }) => own && text.includes("99"))).toBe(true);
    expect(changed).toMatchObject({ blocked: null, message: { edited: true } });
  });

  it("writes it anew in another language and tone, and takes the template's words back", async () => {
    const { about } = await openAlert();
    const letter = await written(about, "note.escalation");
    const german = await edit(letter, [["language", "de"]]);
    expect(german.message?.body).toMatch(/Guten Tag|Hallo/);
    const own = await edit(german, [["body", "Bitte ansehen."]]);
    expect(own.message?.body).toBe("Bitte ansehen.");
    expect((await edit(own, [["restore", "1"]])).message?.body).toBe(german.message?.body);
  });

  it("refuses what cannot be sent, and keeps the text", async () => {
    const { about } = await openAlert();
    const letter = await written(about, "note.escalation");
    const { status, body } = await running.ask("draft", {
      params: { draftId: letter.id },
      fields: [
        ["intent", "edit"],
        ["seenHash", letter.contentHash],
        ["body", "hidden\u200bcharacter"],
      ],
    });

    expect(status).toBe(400);
    expect(body).toMatchObject({
      fieldErrors: { body: expect.stringContaining("cannot be seen") as string },
    });
    expect((await running.draft(letter.id)).message?.body).toBe(letter.message?.body);
  });
});

describe("marking a text as sent", () => {
  it("keeps it in History as it was, writes nothing in the store, and decides nothing", async () => {
    const { about } = await openAlert();
    const before = running.outside.ledger().length;
    const note = await written(about, "note.escalation", { name: "Sam" });
    expect(note.approveLabel).toBe("Mark as sent to Sam");
    expect(await running.approve(note.id, note.contentHash)).toMatchObject({ status: 200 });
    await running.carryOut();

    const sent = await running.draft(note.id);
    expect(sent.state).toBe("done");
    expect(running.outside.ledger()).toHaveLength(before);
    expect((await running.alert(about.id)).state).toBe("open");
    const { history } = (await running.ask("history")).body as { history: HistoryModel };
    expect(history.entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining([`Marked as sent: ${note.title}`, `Recorded as sent: ${note.title}`]),
    );
    const receipt = await running.receipt(sent.receiptHref?.split("/").at(-1) ?? "");
    expect(JSON.stringify(receipt.sent)).toContain("Sam");
    expect(receipt.undo).toContain("Ops Room sent nothing itself");
  });

  it("is refused for words that changed after they were shown", async () => {
    const { about } = await openAlert();
    const note = await written(about, "note.escalation");
    await edit(note, [["body", "Other words."]]);

    expect(await running.approve(note.id, note.contentHash)).toMatchObject({
      status: 409,
      body: { problem: { code: "content_changed" } },
    });
  });
});

describe("what can be written about an order", () => {
  it("fits where the order stands: a reminder once it is overdue, before that a wish to have it sooner", async () => {
    const { order, about } = await placedOrder();
    const early = await choices(about);
    const blocked = (model: NewMessageModel, purpose: string) =>
      model.choices.find((choice) => choice.purpose === purpose)?.blocked;
    expect(blocked(early, "vendor_message.chase")).toContain("is not overdue");
    expect(blocked(early, "vendor_message.expedite")).toBeNull();
    expect(blocked(early, "vendor_message.claim")).toContain("receive it first");
    expect(await write(about, "vendor_message.chase")).toMatchObject({
      status: 409,
      body: { problem: { code: "fact_missing" } },
    });

    const letter = await written(about, "vendor_message.cancellation");
    expect(letter.message?.subject).toContain(order.reference);
    const amended = await written(about, "vendor_message.amendment", { position: "0", units: "7" });
    expect(amended.message?.body).toContain("7 units");
    expect(messageIn(amended).facts.find(({ slot }) => slot === "units_after")?.source).toBe("You");
  });

  it.each([
    {
      because: "no quantity, which nobody else knows",
      purpose: "vendor_message.amendment",
      said: {},
      field: "vendor_message.amendment.units",
    },
    {
      because: "no day",
      purpose: "vendor_message.expedite",
      said: {},
      field: "vendor_message.expedite.day",
    },
    {
      because: "no date",
      purpose: "vendor_message.expedite",
      said: { day: "soon" },
      field: "vendor_message.expedite.day",
    },
    {
      because: "half a unit",
      purpose: "vendor_message.amendment",
      said: { units: "1.5" },
      field: "vendor_message.amendment.units",
    },
    {
      because: "no price",
      purpose: "vendor_message.price_question",
      said: { price: "cheap" },
      field: "vendor_message.price_question.price",
    },
  ])("is not begun with $because; the field says so", async ({ purpose, said, field }) => {
    const { about } = await placedOrder();
    const { status, body } = await write(about, purpose, said);

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
  });
});

describe("another shop", () => {
  it("finds nothing to write about", async () => {
    const { about } = await openAlert();
    const token = await tokenFor({ shop: OTHER_SHOP });

    expect(await running.ask("newMessage", { query: about, token })).toMatchObject({
      status: 404,
      body: { problem: { code: "nothing_to_write_about" } },
    });
    const fields: [string, string][] = [
      ["of", about.of],
      ["id", about.id],
      ["purpose", "note.escalation"],
    ];
    expect(await running.ask("newMessage", { fields, token })).toMatchObject({ status: 404 });
  });
});

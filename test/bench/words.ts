import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { openStore } from "../../app/adapters/store/open.server.ts";
import { type Message, messageOf } from "../../app/ops/drafts/messages/payload.ts";
import { PurposeId } from "../../app/ops/drafts/messages/purposes.ts";
import { showMessage } from "../../app/ops/drafts/messages/show.ts";
import { checkedTextOf, templateWords } from "../../app/ops/drafts/messages/write-message.ts";
import { startDatabase } from "../sandbox/demo/database.ts";
import { takeFolder } from "../sandbox/demo/folder.ts";
import { installAndRead, ROUTES } from "../sandbox/demo/install.ts";
import { readOptions } from "../sandbox/demo/options.ts";
import { say } from "../sandbox/demo/say.ts";
import { type Stage, startStage } from "../sandbox/demo/stage.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { type Bench, quantile, round } from "./bench.ts";
import { type Names, ungroundedIn } from "./words/ungrounded.ts";
import { askedModel, messageIn, placeOrders, written } from "./words/world-drafts.ts";

/** Shorter names are words of the language as well ("Mug"), and a text may say them. */
const NAME_LETTERS = 8;

type Counts = { drafts: number; ungrounded: number; fallbacks: number };
type Walk = { template: Counts; model: Counts; messages: Message[] };

export const words: Bench = {
  title:
    "Every message of a world, by template, sloppy and hostile model (--world DIR --orders 6 --modes sloppy,hostile)",
  async run({ world, orders = "6", modes = "sloppy,hostile" }) {
    const walks = new Map<string, Walk>();
    for (const mode of modes.split(",")) walks.set(mode, await walk(world, { mode, orders: Number(orders) }));
    const templates = [...walks.values()].map(({ template }) => template);
    const by = Object.fromEntries([...walks].map(([mode, { model }]) => [mode, model]));
    const all = [...templates, ...Object.values(by)];
    const sum = (of: readonly Counts[], key: keyof Counts) =>
      of.reduce((total, each) => total + each[key], 0);
    const figure = (key: keyof Counts) => ({
      template: sum(templates, key),
      ...Object.fromEntries(Object.entries(by).map(([mode, counts]) => [mode, counts[key]])),
    });
    return {
      drafts: sum(all, "drafts"),
      ungrounded: sum(all, "ungrounded"),
      fallbacks: sum(all, "fallbacks"),
      drafts_by: figure("drafts"),
      ungrounded_by: figure("ungrounded"),
      fallbacks_by: figure("fallbacks"),
      ...rendering([...walks.values()].flatMap(({ messages }) => messages)),
    };
  },
};

/** Writes all that the world's alerts and orders give reason to, and judges each text as it is shown for approval. */
async function walk(
  world: string | undefined,
  { mode, orders }: { mode: string; orders: number },
): Promise<Walk> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-words-"));
  fs.chmodSync(dir, 0o755);
  let stage: Stage | null = null;
  try {
    const folder = takeFolder(dir);
    const options = readOptions([
      "--fresh",
      "--data",
      dir,
      "--model",
      mode,
      ...(world ? ["--world", world] : []),
    ]);
    stage = await startStage(options, { folder, say });
    await installAndRead(stage, say);
    await raiseBudget(stage);
    const { alertIds, draftIds } = await openAlerts(dir, stage);
    const abouts = [
      ...(await placeOrders(stage, draftIds, orders)),
      ...alertIds.map((id) => ({ of: "alert" as const, id })),
    ];
    const template = { drafts: 0, ungrounded: 0, fallbacks: 0 };
    const model = { drafts: 0, ungrounded: 0, fallbacks: 0 };
    const names = namesOf(stage.world);
    const turn = { n: 0 };
    const ids: string[] = [];
    for (const about of abouts) {
      for await (const draft of written(stage.client, about, turn)) {
        judge(template, names, messageIn(draft));
        const asked = await askedModel(stage.client, draft);
        judge(model, names, messageIn(asked));
        if (!saysModel(asked)) model.fallbacks += 1;
        ids.push(draft.id);
      }
    }
    return { template, model, messages: await messagesKept(dir, stage, ids) };
  } finally {
    await stage?.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

function judge(counts: Counts, names: Names, message: ReturnType<typeof messageIn>): void {
  const found = ungroundedIn(message, names);
  for (const text of found) say(`  Ungrounded: ${JSON.stringify(text)}`);
  counts.drafts += 1;
  counts.ungrounded += found.length;
}

function saysModel({ message }: { message: { writer: string } | null }): boolean {
  return message !== null && message.writer !== "template";
}

/** A day's budget is for a founder's day, not for a whole world's messages in minutes. */
async function raiseBudget({ client }: Stage): Promise<void> {
  await client.post("/app/settings", ROUTES.settings, [
    ["intent", "settings"],
    ["modelTokensPerDay", "100000000"],
    ["modelUsdPerDay", "10000"],
  ]);
}

async function openAlerts(dir: string, stage: Stage): Promise<{ alertIds: string[]; draftIds: string[] }> {
  return inStore(dir, stage, async (unit) => {
    const { shelves } = await unit.alerts.open({ limitPerShelf: 100_000 });
    const lines = Object.values(shelves).flatMap((shelf) => shelf.lines);
    return {
      alertIds: lines.map(({ id }) => id),
      draftIds: lines.flatMap(({ draftId }) => draftId ?? []),
    };
  });
}

async function messagesKept(dir: string, stage: Stage, draftIds: readonly string[]): Promise<Message[]> {
  return inStore(dir, stage, async (unit) => {
    const found: Message[] = [];
    for (const id of draftIds)
      found.push(messageOf(PurposeId.options).parse((await unit.drafts.get(id))?.payload));
    return found;
  });
}

async function inStore<T>(dir: string, { world, keys }: Stage, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { url } = await startDatabase(dir, { fresh: false });
  const store = await openStore({ url, keys });
  try {
    return await store.shop(world.shop.domain, work);
  } finally {
    await store.close();
  }
}

function namesOf({ variants, suppliers }: World): Names {
  const names = [
    ...variants.flatMap(({ productTitle, sku, vendor }) => [productTitle, sku ?? "", vendor]),
    ...suppliers.map(({ name }) => name),
  ];
  return {
    known: [...new Set(names.map((name) => name.toLowerCase()))].filter(
      (name) => name.length >= NAME_LETTERS,
    ),
  };
}

/** Milliseconds for the words of a template and the text as it is shown; and for the check before it leaves. */
function rendering(messages: readonly Message[]) {
  const shown: number[] = [];
  const checked: number[] = [];
  for (const message of messages) {
    const began = performance.now();
    const made = { ...message, words: templateWords(message), edited: { subject: null, body: null } };
    showMessage(made);
    const ready = performance.now();
    checkedTextOf(made);
    shown.push(ready - began);
    checked.push(performance.now() - ready);
  }
  return {
    render_p50_ms: round(quantile(shown, 0.5), 2),
    render_p95_ms: round(quantile(shown, 0.95), 2),
    check_p95_ms: round(quantile(checked, 0.95), 2),
  };
}

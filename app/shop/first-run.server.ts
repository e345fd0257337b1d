import type { Unit } from "../adapters/store/contract.ts";
import { SHOPIFY_KINDS } from "../ops/facts/source-status.ts";
import type { SourceStatus } from "../ops/facts/source-status.ts";
import type { FirstRunModel } from "../ui/models.ts";
import { alertLine, allLines } from "./inbox.server.ts";
import { textOf } from "./entry-words.ts";
import type { Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { settingsOf } from "./settings.server.ts";
import { kindRows, kindTitle, kindWhy, NEVER_HAPPENS } from "./source-words.ts";

/** First findings shown while reading goes on. */
const FOUND = 5;

/** Whether every kind was read completely once and the result was looked at once. */
export async function isFirstRunOver(unit: Unit): Promise<boolean> {
  const sources = await unit.sources.all();
  const read = (kind: string) =>
    sources.some((source) => source.kind === kind && source.lastCompleteAt !== null);
  return SHOPIFY_KINDS.every(read) && (await unit.runs.latest()) !== null;
}

/** Before anything is known of the store, not even its language. */
export function beforeFirstRun(): FirstRunModel {
  return {
    kinds: SHOPIFY_KINDS.map((kind) => ({
      kind,
      title: kindTitle("shopify", kind),
      why: kindWhy(kind),
      state: "waiting",
      progress: "Not started yet",
      share: null,
      problem: null,
    })),
    neverHappens: [...NEVER_HAPPENS],
    soFar: [],
    questions: null,
    found: [],
    done: false,
  };
}

/** What is being read, with real counts, and what it has found so far. */
export async function firstRunOf(scene: Scene): Promise<FirstRunModel> {
  const { unit, say } = scene;
  const sources = await unit.sources.all();
  const kinds = SHOPIFY_KINDS.map((kind) =>
    kindModel(
      kind,
      sources.find((source) => source.kind === kind),
      say,
    ),
  );
  const { shelves } = await unit.alerts.open({ limitPerShelf: FOUND });
  return {
    kinds,
    neverHappens: [...NEVER_HAPPENS],
    soFar: [...(await whyAnew(scene)), ...(await soFar(scene, kinds))],
    questions: await questionsOf(scene),
    found: allLines(shelves)
      .slice(0, FOUND)
      .map((line) => alertLine(line, scene, null)),
    done: kinds.every(({ state }) => state === "done"),
  };
}

function kindModel(kind: string, status: SourceStatus | undefined, say: Say): FirstRunModel["kinds"][number] {
  const words = { kind, title: kindTitle("shopify", kind), why: kindWhy(kind) };
  if (!status || (status.state === "never_read" && status.rowsRead === 0)) {
    return { ...words, state: "waiting", progress: "Not started yet", share: null, problem: null };
  }
  const { rowsRead, rowsExpected, since } = status;
  const reach = since ? `, back to ${say.day(since).short}` : "";
  const of = rowsExpected && status.state === "reading" ? `${say.number(rowsRead)} of about ` : "";
  const count = rowsExpected && status.state === "reading" ? rowsExpected : rowsRead;
  return {
    ...words,
    state: status.state === "complete" ? "done" : status.state === "failed" ? "failed" : "reading",
    progress: `${of}${kindRows(kind, say.number(count))}${reach}`,
    share: status.state === "complete" ? 1 : rowsExpected ? Math.min(1, rowsRead / rowsExpected) : null,
    problem: status.problem,
  };
}

/** Far enough back for what happened since the shop was last shown whole. */
const LATEST = 30;

/** A store that was read before is not left to wonder why it is read again. */
async function whyAnew({ unit }: Scene): Promise<string[]> {
  const changed = (await unit.audit.page({ before: null, limit: LATEST })).flatMap((entry) => {
    if (entry.action === "shop.currency_changed") return [`currency changed to ${textOf(entry, "currency")}`];
    if (entry.action === "shop.time_zone_changed")
      return [`time zone changed to ${textOf(entry, "timeZone")}`];
    return [];
  });
  const [latest] = changed;
  return latest
    ? [`The store's ${latest}, so everything is read anew. Your decisions and settings are kept.`]
    : [];
}

/** Sentences with real counts of what was stored so far. Stock is judged once all of it is known: half of it misleads. */
async function soFar({ unit, say }: Scene, kinds: FirstRunModel["kinds"]): Promise<string[]> {
  const counts = await unit.facts.counts();
  if (counts.variants === 0) return [];
  const { suppliers, withoutCost, outOfStock } = await unit.facts.glance();
  const isDone = (kind: string) => kinds.some((each) => each.kind === kind && each.state === "done");
  const from = suppliers === 0 ? "" : ` from ${say.count(suppliers, "supplier")}`;
  const said = [
    `${say.count(counts.products, "product")} in ${say.count(counts.variants, "variant")}${from}.`,
  ];
  if (isDone("inventory"))
    said.push(
      outOfStock === 0
        ? `At ${say.count(counts.locations, "location")} together, nothing that you sell is out of stock.`
        : `${say.count(outOfStock, "variant")} out of stock at ${counts.locations === 1 ? "your location" : `all ${say.number(counts.locations)} locations`}.`,
    );
  if (isDone("products") && withoutCost > 0)
    said.push(
      `${say.count(withoutCost, "variant")} without a cost in Shopify: what a sale earns there will be a range.`,
    );
  if (counts.orders > 0)
    said.push(`${say.count(counts.orders, "order")} with ${say.count(counts.lines, "line")}, so far.`);
  return said;
}

async function questionsOf(scene: Scene): Promise<FirstRunModel["questions"]> {
  const { currency, values } = await settingsOf(scene);
  const { leadTypical, leadSlow, cashLimit } = values;
  const { locale, timeZone } = scene.profile;
  const amount = scene.say.exactly(123_456);
  return {
    currency,
    values: { leadTypical, leadSlow, cashLimit },
    confirm: `Amounts are in ${currency} and written as ${amount} (${locale}); days are those of ${timeZone.replaceAll("_", " ")}. Ops Room takes them from Shopify: change them there, under Settings, and they change here.`,
  };
}

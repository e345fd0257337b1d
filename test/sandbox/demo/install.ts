import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../../../app/ops/errors.ts";
import { supplierKey } from "../../../app/ops/facts/views.ts";
import type { FirstRunModel, InboxModel, SettingsModel } from "../../../app/ui/models.ts";
import type { WorldSupplier } from "../worlds/world.ts";
import type { AppClient } from "./app-client.ts";
import { LoopAnswer } from "./loop-answer.ts";
import type { Say } from "./say.ts";
import type { Stage } from "./stage.ts";

export const ROUTES = {
  inbox: "routes/app._index",
  draft: "routes/app.drafts.$draftId._index",
  receipt: "routes/app.history.$effectId",
  settings: "routes/app.settings",
} as const;

type Inbox = { firstRun: FirstRunModel } | { inbox: InboxModel };

/** Each look costs the processes that read the store some of their time. */
const POLL_MS = 500;
/** The first reading may take long in a big store; standing still this long means that something is wrong. */
const STILL_MS = 120_000;
const SAY_EVERY_MS = 1_500;

/**
 * Installs the app in the store, as opening it for the first time does, and waits until the store is read and looked
 * at with what the founder knows of the suppliers. Says how far it is. Answers with the inbox in figures and in words.
 */
export async function installAndRead(
  stage: Pick<Stage, "client" | "world" | "broken">,
  say: Say,
): Promise<{ loop: LoopAnswer; inbox: InboxModel }> {
  const { client, world, broken } = stage;
  await client.open("/app");
  const progress = sayProgress(say);
  let typedAt: Date | null = null;
  for (;;) {
    const answer = (await Promise.race([client.data("/app", ROUTES.inbox), broken])) as Inbox;
    const kinds = "firstRun" in answer ? answer.firstRun.kinds : [];
    progress(kinds);
    const knowsVendors =
      "inbox" in answer || kinds.some(({ kind, state }) => kind === "products" && state === "done");
    if (knowsVendors && !typedAt) {
      typedAt = new Date();
      const typed = await typeSuppliers(client, world.suppliers);
      if (typed > 0) say(`  Typed what the founder knows of ${String(typed)} suppliers into Settings`);
      else typedAt = new Date(0);
    }
    if ("inbox" in answer && typedAt) {
      const loop = LoopAnswer.parse(await client.json("/api/loop"));
      if (loop.run && new Date(loop.run.startedAt) >= typedAt) return { loop, inbox: answer.inbox };
    }
    await sleep(POLL_MS);
  }
}

/** Says each change once; throws Unavailable when nothing moves for long. */
function sayProgress(say: Say): (kinds: FirstRunModel["kinds"]) => void {
  const said = new Map<string, string>();
  let movedAt = Date.now();
  let saidAt = 0;
  return (kinds) => {
    for (const { kind, title, state, progress, problem } of kinds) {
      const line = `  ${title.slice(0, 1).toUpperCase()}${title.slice(1)}: ${problem ?? progress}`;
      if (state === "waiting" || progress.startsWith("0 ") || said.get(kind) === line) continue;
      movedAt = Date.now();
      if (state === "reading" && said.has(kind) && Date.now() - saidAt < SAY_EVERY_MS) continue;
      say(line);
      said.set(kind, line);
      saidAt = Date.now();
    }
    if (Date.now() - movedAt > STILL_MS)
      throw new Unavailable(
        "demo_reading_stands_still",
        `The first reading has not moved for ${String(STILL_MS / 1000)} seconds. What was read is kept; the worker's log says why.`,
      );
  };
}

/** Types what the founder knows of the suppliers into Settings, as a person would. Answers with how many changed. */
async function typeSuppliers(client: AppClient, known: readonly WorldSupplier[]): Promise<number> {
  const { settings } = (await client.data("/app/settings", ROUTES.settings)) as { settings: SettingsModel };
  const fields: [string, string][] = [];
  let typed = 0;
  for (const { key, name, ...held } of settings.suppliers) {
    // Products spell their vendor in several ways; the founder knows that they are one.
    const knows = known.find((supplier) => supplier.knownToFounder && supplierKey(supplier.name) === key);
    if (!knows) continue;
    const wanted = {
      leadTypical: String(knows.leadTypical),
      leadSlow: String(knows.leadSlow),
      minimumUnits: String(knows.minimumUnits),
      packUnits: String(knows.packUnits),
      email: knows.email ?? "",
    };
    const entries = Object.entries(wanted);
    if (entries.every(([field, value]) => held[field as keyof typeof wanted] === value)) continue;
    typed += 1;
    for (const [field, value] of Object.entries({ name, ...wanted }))
      fields.push([`${field}[${key}]`, value]);
  }
  if (typed > 0) await client.post("/app/settings", ROUTES.settings, [["intent", "suppliers"], ...fields]);
  return typed;
}

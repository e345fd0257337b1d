import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../../../app/ops/errors.ts";
import type { FirstRunModel, InboxModel, SettingsModel } from "../../../app/ui/models.ts";
import type { WorldSupplier } from "../worlds/world.ts";
import type { AppClient } from "./app-client.ts";
import type { Say } from "./say.ts";
import type { Stage } from "./stage.ts";

export const ROUTES = {
  inbox: "routes/app._index",
  draft: "routes/app.drafts.$draftId._index",
  receipt: "routes/app.history.$effectId",
  settings: "routes/app.settings",
} as const;

type Inbox = { firstRun: FirstRunModel } | { inbox: InboxModel };

const POLL_MS = 250;
/** The first reading may take long in a big store; standing still this long means that something is wrong. */
const STILL_MS = 120_000;

/** Installs the app in the store: the first opening exchanges the session token and asks for the first reading. */
export async function install({ client }: Pick<Stage, "client">): Promise<void> {
  await client.open("/app");
}

/** Waits until the store is read and looked at, and says how far it is. */
export async function firstReading(
  { client, broken }: Pick<Stage, "client" | "broken">,
  say: Say,
): Promise<InboxModel> {
  const said = new Map<string, string>();
  let movedAt = Date.now();
  for (;;) {
    const answer = (await Promise.race([client.data("/app", ROUTES.inbox), broken])) as Inbox;
    if ("inbox" in answer) return answer.inbox;
    for (const { kind, title, state, progress, problem } of answer.firstRun.kinds) {
      const line = `  ${title}: ${problem ?? progress}`;
      if (state === "waiting" || said.get(kind) === line) continue;
      if (state !== "reading" || Date.now() - movedAt > 1_000 || !said.has(kind)) say(line);
      said.set(kind, line);
      movedAt = Date.now();
    }
    if (Date.now() - movedAt > STILL_MS)
      throw new Unavailable(
        "demo_reading_stands_still",
        `The first reading has not moved for ${String(STILL_MS / 1000)} seconds. What was read is kept; the worker's log says why.`,
      );
    await sleep(POLL_MS);
  }
}

/** Types what the founder knows of the suppliers into Settings, as a person would. Answers with how many. */
export async function typeSuppliers(client: AppClient, known: readonly WorldSupplier[]): Promise<number> {
  const { settings } = (await client.data("/app/settings", ROUTES.settings)) as { settings: SettingsModel };
  const fields: [string, string][] = [["intent", "suppliers"]];
  let typed = 0;
  for (const supplier of settings.suppliers) {
    const knows = known.find(({ name, knownToFounder }) => knownToFounder && name === supplier.name);
    if (knows) typed += 1;
    const values = {
      name: supplier.name,
      leadTypical: knows ? String(knows.leadTypical) : supplier.leadTypical,
      leadSlow: knows ? String(knows.leadSlow) : supplier.leadSlow,
      minimumUnits: knows ? String(knows.minimumUnits) : supplier.minimumUnits,
      packUnits: knows ? String(knows.packUnits) : supplier.packUnits,
      email: knows?.email ?? supplier.email,
    };
    for (const [name, value] of Object.entries(values)) fields.push([`${name}[${supplier.key}]`, value]);
  }
  if (typed > 0) await client.post("/app/settings", ROUTES.settings, fields);
  return typed;
}

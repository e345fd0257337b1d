/** The whole log of a shop: every entry in plain words, filtered, by pages, and as a file. */
import type { AuditEntry, AuditFilter } from "../adapters/store/contract.ts";
import { csv } from "../ops/drafts/csv.ts";
import { Invalid } from "../ops/errors.ts";
import { addDays, type Day, Day as DayText, dayIn } from "../ops/facts/day.ts";
import type { AuditLogModel } from "../ui/models.ts";
import { cursorOf, entryModel, personOf } from "./history.server.ts";
import { CHECKED, EXPORTED } from "./log-words.ts";
import { inScene, type Scene, type ShopContext } from "./scene.server.ts";
import type { AuditQuery } from "./shop-app.ts";

const PAGE = 50;
/** Entries of the file that are held in memory at a time. */
const FILE_PAGE = 1_000;
const HOUR_MS = 3_600_000;

/** What the founder may choose between, with the beginnings of the actions that belong to it. */
const KINDS: Readonly<Record<string, { label: string; actions: readonly string[] }>> = {
  decisions: { label: "Decisions on alerts", actions: ["alert."] },
  drafts: { label: "Drafts", actions: ["draft."] },
  approvals: { label: "Approvals", actions: ["draft.approved", "draft.rejected", "approval."] },
  effects: { label: "What was carried out", actions: ["effect."] },
  settings: { label: "Settings and suppliers", actions: ["settings.", "suppliers."] },
  people: { label: "Sign-ins", actions: ["user."] },
  privacy: { label: "Personal data", actions: ["customer", "personal", "retention", "access."] },
  store: { label: "The store and the app", actions: ["app_", "shop", "scopes_", "source", "orders."] },
  log: { label: "This log", actions: ["audit."] },
};

export async function auditLogOf(scene: Scene, query: AuditQuery): Promise<AuditLogModel> {
  const { unit, viewer, say } = scene;
  const filter = filterOf(scene, query);
  const before = query.cursor === null ? null : cursorOf(query.cursor);
  const page = await unit.audit.page({ before, limit: PAGE + 1, filter });
  const shown = page.slice(0, PAGE);
  const people = await unit.audit.actors();
  return {
    chain: chainOf(scene, await unit.audit.latest("audit", CHECKED)),
    entries: shown.map((entry) => ({ ...entryModel(entry, scene), number: say.number(entry.seq) })),
    filters: { who: query.who ?? "", what: query.what ?? "", from: query.from ?? "", to: query.to ?? "" },
    people: people.map((actor) => ({ value: actor, label: personOf(actor, { say, viewer }) })),
    kinds: Object.entries(KINDS).map(([value, { label }]) => ({ value, label })),
    nextCursor: page.length > PAGE ? String(shown.at(-1)?.seq ?? "") : null,
  };
}

function chainOf({ say }: Scene, checked: AuditEntry | null): AuditLogModel["chain"] {
  if (!checked)
    return {
      tone: "info",
      text: "Not checked yet. It is checked every night, and whenever you ask.",
      checkedAt: null,
    };
  const { entries, firstBroken } = checked.detail;
  const when = say.when(checked.at).short;
  const checkedAt = checked.at.toISOString();
  if (typeof firstBroken === "number")
    return {
      tone: "critical",
      text: `Checked ${when}: entry ${say.number(firstBroken)} is not as it was written, or one before it is missing. Nothing was changed by this check. Whoever runs Ops Room should look: "npm run audit:verify" says what is wrong.`,
      checkedAt,
    };
  const many = typeof entries === "number" ? say.number(entries) : "all";
  return { tone: "success", text: `Checked ${when}: ${many} entries, unbroken.`, checkedAt };
}

export async function checkAudit({ unit, shop, viewer }: Scene): Promise<void> {
  await unit.enqueue({ name: "check_audit", data: { shop, userId: viewer.userId }, key: shop });
}

/** Throws Invalid for what none of our screens asks for. */
function filterOf(scene: Scene, { who, what, from, to }: AuditQuery): AuditFilter {
  const kind = what ? KINDS[what] : undefined;
  if (what && !kind) throw unknownFilter();
  const start = from ? dayOf(from) : null;
  const end = to ? dayOf(to) : null;
  const { timeZone } = scene.profile;
  return {
    actor: who ?? null,
    actions: kind?.actions ?? null,
    from: start === null ? null : beginningOf(timeZone, start),
    before: end === null ? null : beginningOf(timeZone, addDays(end, 1)),
  };
}

function dayOf(text: string): Day {
  const day = DayText.safeParse(text);
  if (!day.success) throw unknownFilter();
  return day.data;
}

/** The first full hour of a day in a time zone, which is its beginning wherever clocks differ by hours. */
function beginningOf(timeZone: string, day: Day): Date {
  let at = Date.parse(`${day}T00:00:00Z`) - 15 * HOUR_MS;
  while (dayIn(timeZone, new Date(at)) < day) at += HOUR_MS / 4;
  return new Date(at);
}

function unknownFilter(): Invalid {
  return new Invalid(
    "unknown_filter",
    "The log cannot be filtered like this. Clear the filters and choose again.",
  );
}

const HEADINGS = [
  "Number",
  "Time (UTC)",
  "Who",
  "User",
  "What",
  "Outcome",
  "Kind",
  "About",
  "Details",
  "Erased",
  "Hash",
];

/** The log as a file, newest entry first; that it was taken is an entry of its own. Streamed: a log has no end. */
export async function auditFile(
  context: ShopContext,
  query: AuditQuery,
): Promise<{ filename: string; body: ReadableStream<Uint8Array> }> {
  const opened = await inScene(context, async (scene) => {
    const { unit, viewer, now, today, shop } = scene;
    const filter = filterOf(scene, query);
    const [newest] = await unit.audit.page({ before: null, limit: 1 });
    const detail = { filtered: Object.values(filter).some((value) => value !== null), ...asked(query) };
    await unit.audit.append({ at: now, actor: viewer.userId, action: EXPORTED, subject: "audit", detail });
    return {
      before: (newest?.seq ?? 0) + 1,
      filename: `ops-room-log-${shop.split(".")[0] ?? ""}-${today}.csv`,
    };
  });
  let before = opened.before;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      // Without its first character spreadsheets garble what is not plain ASCII.
      controller.enqueue(encoder.encode(`\ufeff${csv([HEADINGS])}`));
    },
    pull: async (controller) => {
      const rows = await inScene(context, async (scene) => {
        const page = await scene.unit.audit.page({
          before,
          limit: FILE_PAGE,
          filter: filterOf(scene, query),
        });
        before = page.at(-1)?.seq ?? 0;
        return page.map((entry) => rowOf(entry, scene));
      });
      if (rows.length > 0) controller.enqueue(encoder.encode(csv(rows)));
      if (rows.length < FILE_PAGE) controller.close();
    },
  });
  return { filename: opened.filename, body };
}

function asked({ who, what, from, to }: AuditQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ who, what, from, to }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function rowOf(entry: AuditEntry, scene: Scene): (string | number)[] {
  const { seq, at, actor, action, subject, detail, redacted, hash } = entry;
  const { who, what, outcome } = entryModel(entry, scene);
  const details = redacted ? "" : JSON.stringify(detail);
  return [
    seq, at.toISOString(), who, actor, what, outcome.text, action, subject, details, redacted ? "yes" : "", hash,
  ]; // prettier-ignore
}

import type { Access, CustomerRequest } from "../adapters/store/contract.ts";
import { NotFound } from "../ops/errors.ts";
import { KEPT, type Kept, Retention, RETENTION_DAYS } from "../ops/facts/retention.ts";
import type { DataModel } from "../ui/data-models.ts";
import type { FieldErrors } from "../ui/models.ts";
import { ACCESS_KINDS, ACCESS_REASONS, KEPT_NAMES, KEPT_WORDS, RECORD_NOUNS } from "./data-words.ts";
import { text } from "./form-fields.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

/** Most rows of each list: what is older is in an export of the database. */
const LIST_LENGTH = 50;
/** A screen shows something of many records at once: so many of them make the list. */
const ACCESSES_READ = 1_000;

/** What is kept how long, what is held of persons, and who looked at it. */
export async function dataOf(scene: Scene): Promise<DataModel> {
  const { privacy } = scene.unit;
  const kept = await privacy.retention();
  const requests = await privacy.requests(LIST_LENGTH);
  const accesses = await privacy.accesses(ACCESSES_READ);
  return {
    retention: KEPT.map((name) => ({ name, ...KEPT_WORDS[name], value: String(kept[name]) })),
    held: heldOf(scene, await privacy.held()),
    keys: (await privacy.keysInUse()).map(({ id, texts }) => ({ id, text: scene.say.count(texts, "text") })),
    requests: requests.map((request) => requestModel(scene, request)),
    accesses: looksOf(accesses)
      .slice(0, LIST_LENGTH)
      .map((look, index) => lookModel(scene, look, index)),
  };
}

/** What was not posted stays. Nothing is saved while one field is wrong. */
export async function saveRetention(scene: Scene, form: FormData): Promise<DataModel> {
  const { unit, shop, viewer, now } = scene;
  const before = await unit.privacy.retention();
  const errors: FieldErrors = {};
  const wanted = Object.fromEntries(
    KEPT.map((name) => [name, daysOf(text(form, name), { name, was: before[name] }, errors)]),
  );
  if (Object.keys(errors).length > 0) throw new InvalidFields(errors);
  const saved = Retention.parse(wanted);
  const changed = KEPT.filter((name) => saved[name] !== before[name]);
  if (changed.length > 0) {
    await unit.privacy.saveRetention(saved);
    await unit.audit.append({
      at: now,
      actor: viewer.userId,
      action: "retention.saved",
      subject: shop,
      detail: {
        changed: changed.map((name) => `${KEPT_NAMES[name] ?? name} ${String(saved[name])} days`).join(", "),
      },
    });
  }
  return dataOf(scene);
}

/** What is held about a customer who asked for it, as a file. Throws NotFound once it has expired. */
export async function customerExport(scene: Scene, id: string): Promise<{ filename: string; json: string }> {
  const records = await scene.unit.privacy.export(id, scene.now);
  if (!records) {
    throw new NotFound(
      "export_not_found",
      "There is no such export in this store, or it has expired. Ask the customer to ask Shopify again.",
    );
  }
  const about =
    "Everything that Ops Room holds about the orders of this customer, by table. Amounts are in minor units.";
  return { filename: `customer-${scene.today}.json`, json: JSON.stringify({ about, ...records }, null, 2) };
}

function daysOf(
  typed: string | undefined,
  { name, was }: { name: Kept; was: number },
  errors: FieldErrors,
): number {
  if (typed === undefined) return was;
  const { least, most } = RETENTION_DAYS[name];
  const value = Number(typed.trim());
  if (/^\d+$/.test(typed.trim()) && value >= least && value <= most) return value;
  errors[name] = `Enter a whole number of days from ${String(least)} to ${most.toLocaleString("en")}.`;
  return was;
}

type Held = Awaited<ReturnType<Scene["unit"]["privacy"]["held"]>>;

function heldOf({ say }: Scene, held: Held): DataModel["held"] {
  return [
    {
      what: "Names, addresses, phone numbers and e-mail of your customers",
      text: "None. Ops Room never reads them.",
    },
    {
      what: "Customers' orders",
      text: `${say.count(held.orders, "order")}: number, days, products, discounts, risk and where the parcel is; where you allow it, which are of one customer, by a code made of their number. Kept while Ops Room is installed, since stock and late orders are worked out from them.`,
    },
    { what: "Disputes that name an order", text: say.count(held.disputes, "dispute") },
    {
      what: "Texts to suppliers, customers and colleagues",
      text: `${say.count(held.messages, "text")}, encrypted.`,
    },
    {
      what: "Suppliers with a name or an e-mail of yours",
      text: `${say.count(held.supplierContacts, "supplier")}. Change or empty them in Settings.`,
    },
    { what: "You and your colleagues", text: "Your Shopify number with each decision and approval." },
  ];
}

function requestModel({ say }: Scene, request: CustomerRequest): DataModel["requests"][number] {
  const { id, kind, orderCount, askedAt, doneAt, expiresAt } = request;
  const of = `(${say.count(orderCount, "order")})`;
  return {
    id,
    what:
      kind === "data_request" ? `A customer asked for their data ${of}` : `A customer is to be erased ${of}`,
    when: say.when(askedAt),
    state: stateOf(say, request),
    downloadHref: doneAt && expiresAt ? `/app/settings/data/export/${encodeURIComponent(id)}` : null,
  };
}

function stateOf(say: Scene["say"], { kind, counts, doneAt, expiresAt }: CustomerRequest): string {
  if (!doneAt)
    return kind === "redact" && counts ? "Erased; looked at once more within the hour" : "Under way";
  if (kind === "data_request") {
    return expiresAt
      ? `Ready. Hand it to the customer; deleted ${say.when(expiresAt).exact}`
      : "Done, and deleted since";
  }
  const rows = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  return `Done ${say.when(doneAt).short}: ${say.count(rows, "record")} erased or made anonymous`;
}

/** What somebody saw of one kind on one screen, at once. */
type Look = Access & { count: number };

/** Records seen together are one look: the list of alerts shows thirty at a time. */
function looksOf(accesses: readonly Access[]): Look[] {
  const looks = new Map<string, Look>();
  for (const access of accesses) {
    const { at, who, why, kind, record } = access;
    const key = [Math.floor(at.getTime() / 60_000), who, why, kind, typeOf(record)].join("|");
    const look = looks.get(key);
    if (look) look.count += 1;
    else looks.set(key, { ...access, count: 1 });
  }
  return [...looks.values()];
}

/** "draft 12" is one of the drafts; "suppliers" are all of them. */
function typeOf(record: string): string {
  return ownRecord(record)?.type ?? record;
}

/** Ids mean nothing to whoever reads the list. */
function plainly(record: string): string {
  return record.startsWith("waiting for ") ? "orders that wait for a product" : record;
}

function ownRecord(record: string): { type: string; id: string } | null {
  const [, type, id] = /^(alert|draft|approval|effect) (.+)$/.exec(record) ?? [];
  return type === undefined || id === undefined ? null : { type, id };
}

function lookModel(
  { say, viewer }: Scene,
  { at, who, kind, record, why, count }: Look,
  index: number,
): DataModel["accesses"][number] {
  const userId = /^user (.+)$/.exec(who)?.[1];
  const own = ownRecord(record);
  const noun = own && RECORD_NOUNS[own.type];
  return {
    id: `${String(at.getTime())}-${String(index)}`,
    who: userId === undefined ? "Ops Room itself" : capital(say.who({ userId, name: null }, viewer)),
    what: `${ACCESS_KINDS[kind]}: ${noun ? `in ${say.count(count, noun)}` : plainly(record)}`,
    why: ACCESS_REASONS[why] ?? why.replaceAll("_", " "),
    when: say.when(at),
  };
}

import { CHANGE_SCOPES, type OptionalChange } from "../ops/drafts/change-scopes.ts";
import {
  CUSTOMERS_KIND,
  CUSTOMERS_SCOPES,
  PAYMENTS_KIND,
  PAYMENTS_SCOPES,
  DISCOUNTS_KIND,
  DISCOUNTS_SCOPES,
  PRICE_LISTS_KIND,
  RETURNS_KIND,
  RETURNS_SCOPES,
  SHOPIFY_KINDS,
  type SourceStatus,
} from "../ops/facts/source-status.ts";
import type { SourcesModel } from "../ui/models.ts";
import { sourceBadge } from "./source-state.ts";
import type { Say } from "./say.ts";
import { inScene, type Scene, type ShopContext } from "./scene.server.ts";
import { kindRows, kindTitle, NOT_LINKED } from "./source-words.ts";

type KindModel = SourcesModel["sources"][number]["kinds"][number];

/** What was read, when, how far back, what failed, and what could not be looked at because of it. */
export async function sourcesOf(scene: Scene): Promise<SourcesModel> {
  const { unit, say, now } = scene;
  const sources = await unit.sources.all();
  const run = await unit.runs.latest();
  const statusOf = (kind: string) =>
    sources.find((source) => source.connector === "shopify" && source.kind === kind);
  const kinds = SHOPIFY_KINDS.map((kind) => kindModel(kind, statusOf(kind), say));
  const payments = paymentsOf(scene, statusOf(PAYMENTS_KIND));
  if (payments === null) kinds.push(kindModel(PAYMENTS_KIND, statusOf(PAYMENTS_KIND), say));
  const returns = returnsOf(scene, statusOf(RETURNS_KIND));
  if (returns === null) kinds.push(kindModel(RETURNS_KIND, statusOf(RETURNS_KIND), say));
  const customers = customersOf(scene, statusOf(CUSTOMERS_KIND));
  if (customers === null) kinds.push(kindModel(CUSTOMERS_KIND, statusOf(CUSTOMERS_KIND), say));
  const discounts = discountsOf(scene, statusOf(DISCOUNTS_KIND));
  if (discounts === null) kinds.push(kindModel(DISCOUNTS_KIND, statusOf(DISCOUNTS_KIND), say));
  // Most stores sell to no companies, and then there is nothing to say.
  const lists = statusOf(PRICE_LISTS_KIND);
  if (lists?.state === "failed" || (lists?.rowsRead ?? 0) > 0)
    kinds.push(kindModel(PRICE_LISTS_KIND, lists, say));
  return {
    sources: [{ title: "Shopify", badge: sourceBadge(sources, say, now), kinds }],
    sales: await salesOf(
      scene,
      sources.find(({ connector, kind }) => connector === "shopify" && kind === "orders"),
    ),
    payments,
    returns,
    customers,
    discounts,
    changes: changesOf(scene),
    notLinked: NOT_LINKED.map(({ title, hides }) => ({
      title,
      hides: `Linking ${title} is not available yet, so ${hides} cannot be looked at.`,
    })),
    detectors: (run?.detectors ?? []).map(({ title, status, lookedAt, alerts, detail }) => ({
      of: status !== "ran" ? "not_looked" : alerts > 0 ? "found" : "nothing",
      title,
      state: { ran: "Looked", skipped: "Could not look", failed: "Failed" }[status],
      detail:
        status === "ran"
          ? `Looked at ${say.number(lookedAt)}, found ${say.number(alerts)}. ${detail}`.trim()
          : detail,
    })),
  };
}

function kindModel(kind: string, status: SourceStatus | undefined, say: Say): KindModel {
  const title = kindTitle("shopify", kind);
  if (!status || status.state === "never_read") {
    return {
      title,
      state: "Never read",
      tone: "warning",
      rows: "",
      lastRead: null,
      reach: "",
      limit: null,
      problem: status?.problem ?? null,
    };
  }
  const states = {
    reading: { state: status.lastCompleteAt ? "Reading again" : "Reading", tone: "info" },
    complete: { state: "Read completely", tone: status.limit ? "info" : "success" },
    failed: { state: "Could not be read", tone: "critical" },
    absent: { state: "Not used", tone: "info" },
  } as const;
  return {
    title,
    ...states[status.state],
    rows: kindRows(kind, say.number(status.rowsRead)),
    lastRead: status.lastCompleteAt ? say.when(status.lastCompleteAt) : null,
    reach: status.since ? `Back to ${say.day(status.since).short}` : "All there is",
    limit: status.state === "absent" ? ABSENT : status.limit,
    problem: status.problem,
  };
}

const ABSENT =
  "The store does not use Shopify Payments, so there are no disputes and payouts of it to look at.";

/** The way to allow disputes and payouts to be read; null: it is allowed. */
function paymentsOf(
  { profile }: Pick<Scene, "profile">,
  status: SourceStatus | undefined,
): SourcesModel["payments"] {
  const missing = PAYMENTS_SCOPES.filter((scope) => !profile.scopes.includes(scope));
  if (missing.length === 0) return null;
  return {
    text: status?.lastCompleteAt
      ? "The store no longer allows Ops Room to see disputes, payouts and the balance of Shopify Payments, so what is known of them grows old."
      : "Ops Room may not see disputes, payouts and the balance of Shopify Payments, so none of them is looked at.",
    effect:
      "With them it says what to contest and by when, which payout is missing, and what is owed. Buyers' names, cards and addresses are not read.",
    scopes: [...missing],
  };
}

/** The way to allow returns to be read; null: it is allowed. */
function returnsOf(
  { profile }: Pick<Scene, "profile">,
  status: SourceStatus | undefined,
): SourcesModel["returns"] {
  const missing = RETURNS_SCOPES.filter((scope) => !profile.scopes.includes(scope));
  if (missing.length === 0) return null;
  return {
    text: status?.lastCompleteAt
      ? "The store no longer allows Ops Room to see returns, so what is known of them grows old."
      : "Ops Room may not see returns, so none of them is looked at.",
    effect:
      "With them it says what was paid back and never came, who waits for their money, and why a product comes back. Customers' notes are not read.",
    scopes: [...missing],
  };
}

/** The way to allow that orders of one customer are known to be theirs; null: it is allowed. */
function customersOf(
  { profile }: Pick<Scene, "profile">,
  status: SourceStatus | undefined,
): SourcesModel["customers"] {
  const missing = CUSTOMERS_SCOPES.filter((scope) => !profile.scopes.includes(scope));
  if (missing.length === 0) return null;
  return {
    text: status?.lastCompleteAt
      ? "The store no longer allows Ops Room to see whose orders are, so what is known of it grows old."
      : "Ops Room may not see whose orders are, so it cannot tell which are of one customer.",
    effect:
      "With it, Ops Room says what was ordered twice, who sends back nearly everything, and whose order must not be late. Names, addresses, phone numbers and mail are not read, and a customer's number is kept only as a code that nobody can turn back.",
    scopes: [...missing],
  };
}

/** The way to allow discounts to be read; null: it is allowed. */
function discountsOf(
  { profile }: Pick<Scene, "profile">,
  status: SourceStatus | undefined,
): SourcesModel["discounts"] {
  const missing = DISCOUNTS_SCOPES.filter((scope) => !profile.scopes.includes(scope));
  if (missing.length === 0) return null;
  return {
    text: status?.lastCompleteAt
      ? "The store no longer allows Ops Room to see discounts, so what is known of them grows old."
      : "Ops Room may not see discounts, so none of them is looked at.",
    effect: "With them it says which promotion runs on after its time, and which is on and never applies.",
    scopes: [...missing],
  };
}

const CHANGES: Readonly<Record<OptionalChange, { title: string; text: string }>> = {
  discounts: {
    title: "End discounts",
    text: "An approved draft ends a discount, or makes it active again. Nothing else about discounts is changed.",
  },
  order_tags: {
    title: "Tag orders",
    text: "An approved draft puts tags on an order, or takes them off. Nothing else about orders is changed.",
  },
  returns: {
    title: "Answer returns",
    text: "An approved draft says yes or no to a customer who asks to send something back. Without it, such a draft is a note of what to do in Shopify by hand.",
  },
};

/** What has to be allowed before a draft of it can be approved; empty: all of it is. */
function changesOf({ profile }: Pick<Scene, "profile">): SourcesModel["changes"] {
  return (Object.keys(CHANGE_SCOPES) as OptionalChange[]).flatMap((id) => {
    const missing = CHANGE_SCOPES[id].filter((scope) => !profile.scopes.includes(scope));
    return missing.length === 0 ? [] : [{ id, ...CHANGES[id], scopes: missing }];
  });
}

/** Shopify's name for orders older than 60 days: a scope that the store grants on request. */
const OLDER_ORDERS = "read_all_orders";
/** Asked for and read within this; later the button comes back. */
const READ_WITHIN_MS = 30 * 60_000;
const OLDER_ASKED = "orders.older_asked";

async function salesOf(scene: Scene, orders: SourceStatus | undefined): Promise<SourcesModel["sales"]> {
  const { unit, say, profile } = scene;
  if (!orders?.lastCompleteAt) return null;
  const { since } = await unit.facts.salesReach();
  const isAllowed = profile.scopes.includes(OLDER_ORDERS);
  const reading = await isReadingOlder(scene, orders.lastCompleteAt);
  const back = `Sales are known back to ${say.day(since).short}`;
  return {
    known:
      isAllowed && !reading
        ? `${back}${orders.since === null ? ", the store's first order" : ""}.`
        : `${back}.`,
    effect: isAllowed
      ? null
      : "With older orders, Ops Room sees last year's season and how slow sellers sell, and its ranges get narrower.",
    older: reading ? "reading" : isAllowed ? null : "can_ask",
    scopes: [OLDER_ORDERS],
  };
}

async function isReadingOlder({ unit, shop, now }: Scene, lastReadAt: Date): Promise<boolean> {
  const asked = (await unit.audit.forSubject(shop)).findLast(({ action }) => action === OLDER_ASKED);
  if (!asked || asked.at <= lastReadAt) return false;
  return now.getTime() - asked.at.getTime() < READ_WITHIN_MS;
}

/** The store has just allowed older orders: all orders are read again, with a token that knows of it. */
export async function readOlder(context: ShopContext): Promise<void> {
  await context.renewAccess?.(context.shop);
  await inScene(context, async ({ unit, shop, viewer, now }) => {
    await unit.audit.append({
      at: now,
      actor: viewer.userId,
      action: OLDER_ASKED,
      subject: shop,
      detail: {},
    });
    await unit.enqueue({ name: "first_read", data: { shop }, key: shop });
  });
}

/** The store has just allowed something optional to be read, or a change: it is read with a token that knows of it. */
export async function readAllowed(context: ShopContext): Promise<void> {
  await context.renewAccess?.(context.shop);
  await inScene(context, ({ unit, shop }) =>
    unit.enqueue({ name: "incremental_read", data: { shop }, key: shop }),
  );
}

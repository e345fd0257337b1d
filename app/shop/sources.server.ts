import { CHANGE_SCOPES, type OptionalChange } from "../ops/drafts/change-scopes.ts";
import {
  OPTIONAL_KINDS,
  type OptionalKind,
  scopesMissing,
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
  for (const kind of OPTIONAL_KINDS)
    if (isShown(kind, scene, statusOf(kind))) kinds.push(kindModel(kind, statusOf(kind), say));
  return {
    sources: [{ title: "Shopify", badge: sourceBadge(sources, say, now), kinds }],
    sales: await salesOf(
      scene,
      sources.find(({ connector, kind }) => connector === "shopify" && kind === "orders"),
    ),
    access: accessOf(scene, statusOf),
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

/** What each kind lets Ops Room see, and what it cannot do without it. */
const ACCESS: Readonly<
  Record<
    Exclude<OptionalKind, "price_lists">,
    { title: string; sees: string; without: string; effect: string }
  >
> = {
  payments: {
    title: "Disputes and payouts",
    sees: "disputes, payouts and the balance of Shopify Payments",
    without: "so none of them is looked at",
    effect:
      "With them it says what to contest and by when, which payout is missing, and what is owed. Buyers' names, cards and addresses are not read.",
  },
  returns: {
    title: "Returns",
    sees: "returns",
    without: "so none of them is looked at",
    effect:
      "With them it says what was paid back and never came, who waits for their money, and why a product comes back. Customers' notes are not read.",
  },
  customers: {
    title: "Customers of orders",
    sees: "whose orders are",
    without: "so it cannot tell which are of one customer",
    effect:
      "With it, Ops Room says what was ordered twice, who sends back nearly everything, and whose order must not be late. Names, addresses, phone numbers and mail are not read, and a customer's number is kept only as a code that nobody can turn back.",
  },
  discounts: {
    title: "Discounts",
    sees: "discounts",
    without: "so none of them is looked at",
    effect: "With them it says which promotion runs on after its time, and which is on and never applies.",
  },
};

/** What may not be seen, and the way to allow it. */
function accessOf(
  { profile }: Pick<Scene, "profile">,
  statusOf: (kind: string) => SourceStatus | undefined,
): SourcesModel["access"] {
  return (Object.keys(ACCESS) as (keyof typeof ACCESS)[]).flatMap((kind) => {
    const scopes = scopesMissing(kind, profile.scopes);
    if (scopes.length === 0) return [];
    const { title, sees, without, effect } = ACCESS[kind];
    const text = statusOf(kind)?.lastCompleteAt
      ? `The store no longer allows Ops Room to see ${sees}, so what is known grows old.`
      : `Ops Room may not see ${sees}, ${without}.`;
    return [{ id: kind, title, text, effect, scopes }];
  });
}

/** What may not be seen is offered, not listed. Most stores sell to no companies, and then there is nothing to say. */
function isShown(
  kind: OptionalKind,
  { profile }: Pick<Scene, "profile">,
  status: SourceStatus | undefined,
): boolean {
  if (kind === "price_lists") return status?.state === "failed" || (status?.rowsRead ?? 0) > 0;
  return scopesMissing(kind, profile.scopes).length === 0;
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
    return missing.length === 0 ? [] : [{ id: `change_${id}`, ...CHANGES[id], scopes: missing }];
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

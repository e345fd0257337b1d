import type { ViewName } from "../../ops/facts/views.ts";
import type { Unit } from "./contract.ts";
import type { Access } from "./privacy-contract.ts";
import { NAMES_ORDERS } from "./views/names-orders.ts";

type Seen = readonly Pick<Access, "kind" | "record">[];
type AnyMethod = (...args: never[]) => unknown;
/** What the answer of a method shows of persons; null: none of its answers does. */
type Rule<F> = F extends (...args: infer A) => Promise<infer R>
  ? ((answer: R, ...args: A) => Seen) | null
  : null;
type Stores = Omit<Unit, "shop" | "enqueue">;
type Rules = { readonly [S in keyof Stores]: { readonly [M in keyof Stores[S]]: Rule<Stores[S][M]> } };

const ORDER = /gid:\/\/shopify\/Order\/|(?<![\p{L}\p{N}])#\d/u;

/** Whom a text goes to, or whose address stands on an order. */
const RECIPIENT = /\\?"(email|contact)\\?":\s*\\?"/;
const TEXT = /\\?"purpose\\?":\s*\\?"/;

const speaksOfOrder = (value: unknown) => ORDER.test(JSON.stringify(value));
const ofBytes = (json: string, record: string): Seen => [
  ...seen(ORDER.test(json), "order", record),
  ...seen(TEXT.test(json), "message", record),
  ...seen(RECIPIENT.test(json), "supplier_contact", record),
];
const seen = (isSo: boolean, kind: Access["kind"], record: string): Seen => (isSo ? [{ kind, record }] : []);
const staff = (by: { name: string | null } | null | undefined, record: string) =>
  seen(by?.name != null, "staff", record);

type Draft = NonNullable<Awaited<ReturnType<Unit["drafts"]["get"]>>>;
const ofDraft = (draft: Draft | null): Seen =>
  draft
    ? [
        ...ofBytes(JSON.stringify(draft.payload), `draft ${draft.id}`),
        ...staff(draft.editedBy, `draft ${draft.id}`),
      ]
    : [];

type Alert = NonNullable<Awaited<ReturnType<Unit["alerts"]["get"]>>>;
const ofAlert = (alert: Alert | null): Seen =>
  alert
    ? [
        ...seen(speaksOfOrder(alert.alert), "order", `alert ${alert.id}`),
        ...staff(alert.decision?.by, `alert ${alert.id}`),
      ]
    : [];
type Summary = Awaited<ReturnType<Unit["alerts"]["forProduct"]>>[number];
const ofList = (lines: readonly Summary[], record: string): Seen => [
  ...seen(lines.some(speaksOfOrder), "order", record),
  ...seen(
    lines.some(({ decision }) => decision?.by.name != null),
    "staff",
    record,
  ),
];

type Approval = NonNullable<Awaited<ReturnType<Unit["approvals"]["get"]>>>;
const ofApproval = (approval: Approval | null): Seen =>
  approval
    ? [
        ...ofBytes(approval.content, `approval ${approval.id}`),
        ...staff(approval.approver, `approval ${approval.id}`),
      ]
    : [];
type Effect = NonNullable<Awaited<ReturnType<Unit["effects"]["get"]>>>;
const ofEffect = (effect: Effect | null): Seen =>
  effect
    ? [
        ...ofBytes(JSON.stringify([effect.title, effect.request, effect.outcome]), `effect ${effect.id}`),
        ...staff(effect.decided?.by, `effect ${effect.id}`),
      ]
    : [];

/**
 * Which reads show something of a person, and what the access log says of them. Every method of every store has its
 * line: the compiler refuses a new one without.
 */
const RULES: Rules = {
  profile: {
    get: null,
    save: null,
    holdTerms: null,
    noteSignIn: null,
    isOpenedSince: null,
    isAccessHeld: null,
    markUninstalled: null,
    erase: null,
  },
  facts: {
    write: null,
    rebuildDailySales: null,
    recordStockDay: null,
    lastStockDay: null,
    forgetUnseen: null,
    openReturns: null,
    forgetOrders: null,
    prepare: (views: object) => [
      ...seen(
        Object.entries(views).some(([name, view]) => NAMES_ORDERS[name as ViewName] && rows(view) > 0),
        "order",
        "facts of orders",
      ),
      ...seen(
        rows((views as { suppliers?: unknown }).suppliers) > 0,
        "supplier_contact",
        "facts of suppliers",
      ),
    ],
    walk: null,
    salesReach: null,
    counts: null,
    glance: null,
    variant: null,
    variants: null,
    stockAt: null,
    locations: null,
    waitingOrders: (orders, variantId) => seen(orders.length > 0, "order", `waiting for ${variantId}`),
  },
  sources: { all: null, cursor: null, save: null },
  settings: {
    get: null,
    save: null,
    saveSuppliers: null,
    suppliers: (all) =>
      seen(
        all.some(({ email, contact }) => email !== null || contact !== null),
        "supplier_contact",
        "suppliers",
      ),
  },
  alerts: {
    hold: null,
    replace: null,
    chooseOption: null,
    setState: null,
    get: ofAlert,
    byFingerprint: ofAlert,
    ofSupplier: (alerts) => alerts.flatMap(ofAlert),
    open: ({ shelves }) =>
      ofList(
        Object.values(shelves).flatMap(({ lines }) => lines),
        "open alerts",
      ),
    sharingSituation: (lines) => ofList(lines, "alerts of a situation"),
    forProduct: (lines) => ofList(lines, "alerts of a product"),
    changedSince: ({ grew }) => seen(speaksOfOrder(grew), "order", "alerts that grew"),
  },
  drafts: {
    get: ofDraft,
    forAlert: (drafts) => drafts.flatMap(ofDraft),
    ensure: ofDraft,
    savePayload: ofDraft,
    setState: null,
  },
  approvals: {
    create: null,
    get: ofApproval,
    forDraft: (approvals) => approvals.flatMap(ofApproval),
    waiting: (approvals) => approvals.flatMap(ofApproval),
    join: null,
    consume: null,
    void: null,
    voidOne: null,
    stranded: null,
    expireDue: null,
  },
  effects: {
    begin: null,
    record: null,
    decide: null,
    get: ofEffect,
    forApproval: ofEffect,
    unfinished: (effects) => effects.flatMap(ofEffect),
  },
  decisions: {
    add: null,
    latest: (decisions) =>
      seen(
        [...decisions.values()].some(({ by }) => by.name !== null),
        "staff",
        "decisions",
      ),
    forFingerprint: (decisions) =>
      seen(
        decisions.some(({ by }) => by.name !== null),
        "staff",
        "decisions",
      ),
  },
  purchaseOrders: {
    place: null,
    receive: null,
    cancel: null,
    hold: null,
    nextReference: null,
    forVariant: null,
    get: (order) => staff(order?.placedBy, `purchase order ${order?.id ?? ""}`),
    list: (orders) =>
      seen(
        orders.some(({ placedBy }) => placedBy.name !== null),
        "staff",
        "purchase orders",
      ),
  },
  runs: { save: null, latest: null, forget: null },
  webhooks: { take: null },
  audit: {
    append: null,
    appendOnce: null,
    verify: null,
    latest: (entry) => seen(entry !== null && speaksOfOrder([entry.detail]), "order", "history"),
    // Shopify's numbers of staff alone.
    actors: null,
    page: (entries) => seen(speaksOfOrder(entries.map(({ detail }) => detail)), "order", "history"),
    forSubject: (entries, subject) =>
      seen(speaksOfOrder(entries.map(({ detail }) => detail)), "order", `history of ${subject}`),
  },
  people: {
    // Whoever asks, and who decides: their own name.
    get: null,
    all: (people) =>
      seen(
        people.some(({ name }) => name !== null),
        "staff",
        "people who may approve",
      ),
    save: null,
  },
  approvalRules: { get: null, save: null },
  modelSpend: { reserve: null, settle: null, of: null },
  modelAnswers: { get: null, put: null },
  privacy: {
    retention: null,
    saveRetention: null,
    forgetOld: null,
    held: null,
    keysInUse: null,
    // Of who looked it holds Shopify's numbers alone.
    accesses: null,
    ask: null,
    request: (request) => seen(request?.orderIds != null, "order", `request ${request?.id ?? ""}`),
    requests: null,
    undone: null,
    collect: () => seen(true, "order", "all of a customer's orders"),
    keepExport: null,
    export: (records, id) => seen(records !== null, "order", `export ${id}`),
    erase: (_, id) => seen(true, "order", `erasure ${id}`),
    finish: null,
  },
};

function rows(view: unknown): number {
  return view instanceof Map ? view.size : 0;
}

/** The same unit, of which `saw` is told what it shows of persons. */
export function watched(unit: Unit, saw: (seen: Seen) => void): Unit {
  const stores = Object.entries(RULES).map(([name, rules]) => [
    name,
    watchedStore(unit[name as keyof Stores] as Readonly<Record<string, AnyMethod>>, rules, saw),
  ]);
  return { ...unit, ...(Object.fromEntries(stores) as Stores) };
}

function watchedStore(
  store: Readonly<Record<string, AnyMethod>>,
  rules: Readonly<Record<string, ((...answer: never[]) => Seen) | null>>,
  saw: (seen: Seen) => void,
): Record<string, AnyMethod> {
  return Object.fromEntries(
    Object.entries(store).map(([name, method]) => {
      const rule = rules[name];
      if (!rule) return [name, method];
      return [
        name,
        async (...args: never[]) => {
          const answer = (await method(...args)) as never;
          saw(rule(answer, ...args));
          return answer;
        },
      ];
    }),
  );
}

import {
  type OptionalKind,
  PARTS_SCOPE,
  scopesMissing,
  type SourceStatus,
} from "../ops/facts/source-status.ts";

/** Why nothing is known of what a store may allow or not, where nothing is. */
export type WhyUnread = readonly { views: ReadonlySet<string>; why: string }[];

/** What each kind lets Ops Room see, how it is said that this was never read, and the views that need it. */
const SEEN: Readonly<
  Record<Exclude<OptionalKind, "price_lists">, { what: string; unread: string; views: readonly string[] }>
> = {
  payments: {
    what: "disputes and payouts",
    unread: "disputes and payouts were never read completely",
    views: ["disputes", "payouts", "payments"],
  },
  returns: {
    what: "returns",
    unread: "returns were never read completely",
    views: ["returns", "returnReasons", "orderAccounts"],
  },
  customers: {
    what: "whose orders are",
    unread: "whose orders are was never read completely",
    views: ["customerOrders", "customerReturns", "cashOnDelivery"],
  },
  discounts: { what: "discounts", unread: "discounts were never read completely", views: ["discounts"] },
};

type Store = { scopes: readonly string[]; sources: readonly Pick<SourceStatus, "kind" | "state">[] };

/** Why each group of views is missing, where it is. */
export function whyUnread({ scopes, sources }: Store): WhyUnread {
  const kinds = Object.keys(SEEN) as (keyof typeof SEEN)[];
  const whyNot = (kind: keyof typeof SEEN): string => {
    const { what, unread } = SEEN[kind];
    if (scopesMissing(kind, scopes).length > 0)
      return `the store has not allowed Ops Room to see ${what}; Sources has the button for it`;
    const status = sources.find((source) => source.kind === kind);
    return kind === "payments" && status?.state === "absent"
      ? "the store does not use Shopify Payments"
      : unread;
  };
  return [
    ...kinds.map((kind) => ({ views: new Set(SEEN[kind].views), why: whyNot(kind) })),
    {
      views: new Set(["companyPrices"]),
      why: "the store has no price lists for companies, or they were never read",
    },
    {
      views: new Set(["promises"]),
      why: scopes.includes(PARTS_SCOPE)
        ? "the parts that open orders are to be sent in were not read yet; each is with the next change of its order"
        : "the store has not allowed Ops Room to see the parts that orders are to be sent in; Shopify asks for it when Ops Room is opened again",
    },
  ];
}

/** In words for people, of a look whose views were never read. */
export function couldNotLook(neverRead: readonly string[], unread: WhyUnread): string {
  const cause = unread.find(({ views }) => neverRead.every((view) => views.has(view)));
  return `could not look, because ${cause?.why ?? `${neverRead.join(", ")} was never read completely`}`;
}

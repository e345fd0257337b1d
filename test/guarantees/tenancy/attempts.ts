/** What somebody of another shop tries on each route and with each job, given ids that are not theirs. */

export type Ids = {
  shop: string;
  alertId: string;
  draftId: string;
  messageId: string;
  approvalId: string;
  effectId: string;
  orderId: string;
  requestId: string;
  productId: string;
  variantId: string;
  inventoryItemId: string;
  /** A customer's order. */
  customerOrderId: string;
  optionId: string;
  hash: string;
  supplierKey: string;
};

export type Attempt = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Left out: the loader is asked. */
  fields?: Readonly<Record<string, string>>;
  /** A delivery of Shopify's, signed for the shop of whoever tries. */
  delivery?: { topic: string; payload: Record<string, unknown> };
};

const numberOf = (gid: string) => Number(gid.split("/").at(-1));
const posts = (...all: Readonly<Record<string, string>>[]) => all.map((fields) => ({ fields }));

/** By the route's id in the manifest. A route that is not here fails the guarantee. */
export const ROUTE_ATTEMPTS: Readonly<Record<string, (ids: Ids) => readonly Attempt[]>> = {
  "routes/_index": (ids) => [{ query: { shop: ids.shop } }],
  "routes/api.ext.alerts": (ids) => [
    { query: { productId: ids.productId } },
    { query: { productId: ids.alertId } },
  ],
  "routes/api.loop": (ids) => [{ query: { shop: ids.shop } }],
  "routes/app": (ids) => [{ query: { shop: ids.shop } }],
  "routes/app.$": (ids) => [{ params: { "*": ids.alertId } }],
  "routes/app._index": (ids) => [
    { query: { shop: ids.shop } },
    ...posts(
      { intent: "not_now", alertId: ids.alertId, how: "later" },
      { intent: "not_now", alertId: ids.alertId, how: "we_know" },
      { intent: "answers", coverDays: "46" },
    ),
  ],
  "routes/app.alerts.$alertId": (ids) =>
    [ids.alertId, ids.draftId].flatMap((alertId) =>
      [
        {},
        ...posts(
          { intent: "choose", optionId: ids.optionId },
          { intent: "not_now", how: "not_worth_it" },
          { intent: "reopen" },
          { intent: "correct", [`leadTypical[${ids.supplierKey}]`]: "3", [`name[${ids.supplierKey}]`]: "x" },
          { intent: "correct", coverDays: "47" },
        ),
      ].map((attempt) => ({ ...attempt, params: { alertId } })),
    ),
  "routes/app.approvals": (ids) => [
    { query: { shop: ids.shop } },
    ...posts({ intent: "approve", [`seenHash[${ids.draftId}]`]: ids.hash }),
  ],
  "routes/app.drafts.$draftId._index": (ids) =>
    [ids.draftId, ids.messageId].flatMap((draftId) =>
      [
        {},
        ...posts(
          { intent: "edit", seenHash: ids.hash, note: "1" },
          { intent: "ask", seenHash: ids.hash },
          { intent: "approve", seenHash: ids.hash },
          { intent: "reject", seenHash: ids.hash, reason: "No" },
        ),
      ].map((attempt) => ({ ...attempt, params: { draftId } })),
    ),
  "routes/app.drafts.$draftId.pdf": (ids) => [{ params: { draftId: ids.draftId } }],
  "routes/app.history._index": (ids) => [{ query: { shop: ids.shop } }, { query: { cursor: "2" } }],
  "routes/app.history_.log": (ids) => [
    { query: { shop: ids.shop, who: "101" } },
    ...posts({ intent: "check" }),
  ],
  "routes/app.history_.log[.]csv": (ids) => [{ query: { shop: ids.shop } }],
  "routes/app.history.$effectId": (ids) =>
    [ids.approvalId, ids.effectId].flatMap((effectId) =>
      [
        {},
        ...posts(
          { intent: "arrived", reason: "Seen" },
          { intent: "not_arrived", reason: "Gone" },
          { intent: "undo" },
        ),
      ].map((attempt) => ({ ...attempt, params: { effectId } })),
    ),
  "routes/app.messages.new": (ids) => [
    { query: { of: "alert", id: ids.alertId } },
    { query: { of: "order", id: ids.orderId } },
    ...posts(
      { intent: "write", of: "alert", id: ids.alertId, purpose: "note.escalation" },
      { intent: "write", of: "order", id: ids.orderId, purpose: "vendor_message.chase" },
    ),
  ],
  "routes/app.orders": (ids) => [
    { query: { orderId: ids.orderId } },
    ...posts({ intent: "receive", orderId: ids.orderId }, { intent: "cancel", orderId: ids.orderId }),
  ],
  "routes/app.settings": (ids) => [
    { query: { shop: ids.shop } },
    ...posts(
      { intent: "settings", coverDays: "48" },
      {
        intent: "suppliers",
        [`name[${ids.supplierKey}]`]: "x",
        [`email[${ids.supplierKey}]`]: "a@b.example",
      },
    ),
  ],
  "routes/app.settings_.approvals": (ids) => [
    { query: { shop: ids.shop } },
    ...posts({ intent: "save", twoAbove: "100" }),
  ],
  "routes/app.settings_.data": (ids) => [
    { query: { shop: ids.shop } },
    ...posts({ intent: "retention", drafts: "90" }),
  ],
  "routes/app.settings_.data_.export.$requestId": (ids) => [{ params: { requestId: ids.requestId } }],
  "routes/app.settings_.model-preview": (ids) => [{ query: { shop: ids.shop } }],
  "routes/app.sources": (ids) => [
    { query: { shop: ids.shop } },
    ...posts({ intent: "read_now" }, { intent: "read_older" }, { intent: "read_allowed" }),
  ],
  "routes/auth.$": (ids) => [{ params: { "*": "login" }, query: { shop: ids.shop } }],
  "routes/healthz": (ids) => [{ query: { shop: ids.shop } }],
  "routes/readyz": (ids) => [{ query: { shop: ids.shop } }],
  "routes/webhooks.app": (ids) => [
    {},
    // Signed for one's own shop, speaking of another: refused, and neither is uninstalled.
    { delivery: { topic: "app/uninstalled", payload: { myshopify_domain: ids.shop } } },
    { delivery: { topic: "app/scopes_update", payload: { current: [] } } },
  ],
  "routes/webhooks.compliance": (ids) => [
    {},
    { delivery: { topic: "shop/redact", payload: { shop_domain: ids.shop } } },
    { delivery: { topic: "customers/redact", payload: { shop_domain: ids.shop, orders_to_redact: [1] } } },
    {
      delivery: {
        topic: "customers/redact",
        payload: { shop_domain: "own", orders_to_redact: [numberOf(ids.customerOrderId)] },
      },
    },
    {
      delivery: {
        topic: "customers/data_request",
        payload: { shop_domain: "own", orders_requested: [numberOf(ids.customerOrderId)] },
      },
    },
  ],
  "routes/webhooks.ops": (ids) => [
    {},
    { delivery: { topic: "orders/updated", payload: { id: numberOf(ids.customerOrderId) } } },
    { delivery: { topic: "products/delete", payload: { id: numberOf(ids.productId) } } },
    {
      delivery: {
        topic: "inventory_levels/update",
        payload: { inventory_item_id: numberOf(ids.inventoryItemId), location_id: 1 },
      },
    },
  ],
};

/** By the job's name; `shop` is that of whoever tries. A job that is not here fails the guarantee. */
export const JOB_ATTEMPTS: Readonly<
  Record<string, (shop: string, ids: Ids) => readonly Record<string, string>[]>
> = {
  answer_customer: (shop, ids) => [{ shop, requestId: ids.requestId }],
  apply_retention: () => [{}],
  apply_webhook: (shop, ids) => [
    { shop, topic: "ORDERS_UPDATED", orderId: ids.customerOrderId },
    { shop, topic: "PRODUCTS_DELETE", productId: ids.productId },
    { shop, topic: "INVENTORY_LEVELS_UPDATE", inventoryItemId: ids.inventoryItemId },
  ],
  check_audit: (shop) => [{ shop }, {}],
  check_installed: (shop) => [{ shop }],
  execute_approved: (shop, ids) => [
    { shop, approvalId: ids.approvalId },
    { shop, approvalId: ids.effectId },
  ],
  expire_approvals: () => [{}],
  first_read: (shop) => [{ shop }],
  incremental_read: (shop) => [{ shop }, {}],
  notice: (shop) => [{ shop }],
  probe_effect: (shop, ids) => [{ shop, approvalId: ids.approvalId }],
  record_stock_day: () => [{}],
  redact_shop: (shop) => [{ shop, triggeredAt: "2099-01-01T00:00:00.000Z" }],
  relist: (shop) => [{ shop }],
  renew_access: (shop) => [{ shop }],
};

/** Models of orders and of the store's own screens; see decision-models.ts. */
import type {
  DraftModel,
  HistoryModel,
  ModelPreviewModel,
  ModelUseModel,
  ReceiptModel,
  SettingsModel,
  SourcesModel,
} from "../../app/ui/models.ts";
import { LONG_TITLE, when } from "./decision-models.ts";

export function draft(over: Partial<DraftModel> = {}): DraftModel {
  return {
    id: "d1",
    back: { label: "Decision", href: "/app/alerts/a1" },
    alertId: "a1",
    title: "Order PO-0007 to Kiln & Co",
    state: "proposed",
    stateText: null,
    contentHash: "9f3a".padEnd(62, "0") + "c1",
    form: {
      lines: [
        {
          variantId: "gid://shopify/ProductVariant/1",
          title: "Ceramic Mug, White",
          sku: "MUG-W",
          units: 240,
          unitCost: "7.80",
          packUnits: 12,
          minimumUnits: 24,
        },
        {
          variantId: "gid://shopify/ProductVariant/2",
          title: LONG_TITLE.replace("Reorder ", "").replace(" by Thursday", ""),
          sku: null,
          units: 12,
          unitCost: "",
          packUnits: 1,
          minimumUnits: 1,
        },
      ],
      needBy: "2026-12-12",
      note: "Please pack in cartons of 12.",
      currency: "USD",
      locale: "en-US",
      digits: 2,
      alsoDue: [{ variantId: "gid://shopify/ProductVariant/3", title: "Ceramic Bowl, Sand", units: 48 }],
    },
    closing: null,
    values: null,
    message: null,
    blocks: [
      {
        type: "fields",
        fields: [
          { label: "Order", value: "PO-0007" },
          { label: "Supplier", value: "Kiln & Co" },
          { label: "Deliver to", value: "Warehouse, 12 Harbour Lane, Bristol" },
          { label: "Need by", value: "Saturday, 12 December 2026" },
        ],
      },
      {
        type: "table",
        columns: [
          { label: "Product", align: "start" },
          { label: "SKU", align: "start" },
          { label: "Units", align: "end" },
          { label: "Unit cost", align: "end" },
          { label: "Total", align: "end" },
        ],
        rows: [
          ["Ceramic Mug, White", "MUG-W", "240", "$7.80", "$1,872.00"],
          [LONG_TITLE.slice(0, 160), "none", "12", "not known", "not known"],
        ],
        totals: [
          { label: "Units", value: "252" },
          { label: "Total of known costs", value: "$1,872.00" },
        ],
      },
      { type: "text", text: "Please pack in cartons of 12." },
      { type: "change", label: "Incoming at Warehouse", before: "0", after: "252" },
    ],
    timing:
      "Stock of Ceramic Mug, White likely runs out on Thursday, and the order is expected on Sat 12 Dec, 16 days after that.",
    degraded: null,
    consequences: [
      "Shopify: 240 units of MUG-W shown as incoming at Warehouse, expected 12 Dec (now 0).",
      "Ops Room records the order as placed, by you, at this content.",
    ],
    notHappening: ["No mail is sent (Gmail is not linked): download the PDF and send it yourself."],
    rechecks: ["If stock of Ceramic Mug, White is not 31 ± 6 by then, it stops and comes back to you."],
    approveLabel: "Approve and record order for $1,872.00",
    expires: "An approval expires after 24 hours and is checked again when it runs.",
    pdfHref: "/app/drafts/d1/pdf",
    file: null,
    blocked: null,
    editedBy: null,
    receiptHref: null,
    ...over,
  };
}

/** A change of prices, with its form and its list as a file. */
export function prices(over: Partial<DraftModel> = {}): DraftModel {
  const field = (name: string, label: string, value: string) => ({
    name: `${name}[1]`,
    label,
    value,
    options: null,
    keyboard: "decimal" as const,
    suffix: "USD",
    help: null,
  });
  return draft({
    form: null,
    pdfHref: null,
    approveLabel: "Approve and set the price to $18.00",
    values: {
      title: "Change the prices",
      rows: [
        {
          id: "1",
          title: LONG_TITLE,
          detail: "SKU MUG-W · now $22.00 · cost $7.80",
          fields: [
            field("newPrice", "New price", "18.00"),
            field("newCompareAt", "New compare-at price", "22.00"),
          ],
        },
        {
          id: "2",
          title: "Plate",
          detail: null,
          fields: [
            {
              ...field("policy", "Selling when out of stock", "stopped"),
              options: [
                { value: "allowed", label: "Allowed" },
                { value: "stopped", label: "Stopped" },
              ],
            },
          ],
        },
      ],
    },
    file: { filename: "prices.csv", text: "Product" },
    ...over,
  });
}

export function history(over: Partial<HistoryModel> = {}): HistoryModel {
  const entry = (id: string, what: string, outcome: HistoryModel["entries"][number]["outcome"]) => ({
    id,
    when: when("yesterday 16:02", "Saturday, 21 November 2026 at 16:02 GMT+1"),
    who: "You",
    what,
    outcome,
    href: `/app/history/${id}`,
  });
  return {
    degraded: null,
    undecided: [],
    entries: [
      entry("h5", "Carried out PO-0007 to Kiln & Co", { text: "done", tone: "success" }),
      entry("h4", "Approved PO-0007 to Kiln & Co", { text: "approved", tone: "info" }),
      entry("h3", "Could not carry out PO-0006 to Atelier Weber", { text: "failed", tone: "critical" }),
      entry("h2", "Not known yet whether PO-0005 to Nordlys arrived", { text: "unknown", tone: "warning" }),
      {
        ...entry("h1", `Put off ${LONG_TITLE}: counted again on Monday`, { text: "put off", tone: "info" }),
        href: null,
      },
    ],
    nextCursor: "81",
    ...over,
  };
}

export function receipt(over: Partial<ReceiptModel> = {}): ReceiptModel {
  const full = draft();
  return {
    title: full.title,
    state: "done",
    stateText: "Done, once, as approved.",
    who: "You",
    approvedAt: when("yesterday 16:02", "Saturday, 21 November 2026 at 16:02 GMT+1"),
    contentHash: full.contentHash,
    effectKey: "0f8fad5b-d9cb-469f-a165-70867728950e",
    receipt: [{ label: "Approved in", value: "Ops Room, on the draft's own page" }],
    restedOn: [{ label: "Stock of Ceramic Mug", value: "31 ± 6" }],
    undoBy: null,
    shown: full.blocks,
    sent: [
      { label: "To", value: "shopify" },
      { label: "Operation", value: "record_incoming" },
      { label: "lines 1, inventoryItemId", value: "gid://shopify/InventoryItem/1001" },
    ],
    toDecide: null,
    cameBack: [{ label: "Record", value: "gid://shopify/InventoryTransfer/7" }],
    steps: [
      {
        when: when("16:02", "Saturday, 21 November 2026 at 16:02 GMT+1"),
        text: "Approved at exactly this content.",
      },
      {
        when: when("16:02", "Saturday, 21 November 2026 at 16:02 GMT+1"),
        text: "The store confirmed it, and it was read back.",
      },
    ],
    undo: "In Purchase orders, choose “Cancel what is open” at PO-0007: once you approve that, Shopify no longer shows 240 units of Ceramic Mug, White as incoming at Warehouse, and Ops Room no longer counts on them. Tell Kiln & Co yourself that it is cancelled.",
    alertHref: "/app/alerts/a1",
    ...over,
  };
}

export function toDecide(): NonNullable<ReceiptModel["toDecide"]> {
  return {
    looks: [
      { when: when("yesterday 16:02"), text: "When it was sent: Shopify's answer was lost." },
      { when: when("yesterday 16:03"), text: "Look 1: The other side cannot tell yet." },
    ],
    standing: [
      {
        label: "Incoming of Ceramic Mug, White at Warehouse",
        value: "120 (0 when approved; 240 if it arrived and nothing else happened)",
      },
    ],
    readAt: when("6 min ago"),
  };
}

export function sources(over: Partial<SourcesModel> = {}): SourcesModel {
  return {
    sources: [
      {
        title: "Shopify",
        badge: { tone: "critical", text: "Read 3 h ago · could not read stock levels" },
        kinds: [
          {
            title: "products",
            state: "Read completely",
            tone: "success",
            rows: "412 variants",
            lastRead: when("6 min ago"),
            reach: "All there is",
            limit: null,
            problem: null,
          },
          {
            title: "stock levels",
            state: "Could not be read",
            tone: "critical",
            rows: "310 stock levels",
            lastRead: when("3 h ago"),
            reach: "All there is",
            limit: null,
            problem:
              "Shopify asked us to wait and then did not answer. What was read before is kept; it is tried again in 15 minutes.",
          },
          {
            title: "orders",
            state: "Read completely",
            tone: "info",
            rows: "9,412 order lines",
            lastRead: when("6 min ago"),
            reach: "Back to 23 Sep",
            limit:
              "Orders before 23 Sep are not shared with this app, so yearly seasons are not known and ranges are wider.",
            problem: null,
          },
          {
            title: "payouts",
            state: "Never read",
            tone: "warning",
            rows: "",
            lastRead: null,
            reach: "",
            limit: null,
            problem: null,
          },
        ],
      },
    ],
    sales: {
      known: "Sales are known back to Sun 27 Sep.",
      effect: "With older orders, Ops Room sees last year's season.",
      older: "can_ask",
      scopes: ["read_all_orders"],
    },
    access: [
      {
        ...{ id: "payments", title: "Disputes and payouts", scopes: ["read_shopify_payments_disputes"] },
        text: "Ops Room may not see disputes and payouts.",
        effect: "With them it says what to contest and by when.",
      },
    ],
    changes: [{ id: "change_discounts", title: "End discounts", text: "A draft ends one.", scopes: [] }],
    notLinked: [
      {
        title: "Gmail",
        hides: "Linking Gmail is not available yet, so supplier and customer mail cannot be looked at.",
      },
      {
        title: "Amazon",
        hides: "Linking Amazon is not available yet, so marketplace listings and fees cannot be looked at.",
      },
    ],
    detectors: [
      {
        of: "found",
        title: "Running out of stock",
        state: "Looked",
        detail: "Looked at 412 products, found 17.",
      },
      {
        of: "not_looked",
        title: "Late deliveries",
        state: "Could not look",
        detail: "Stock levels were not read completely.",
      },
      { of: "nothing", title: "Sold at a loss", state: "Looked", detail: "Looked at 412 products, found 0." },
    ],
    ...over,
  };
}

export function modelUse(over: Partial<ModelUseModel> = {}): ModelUseModel {
  return {
    name: "gpt-5.4-mini at api.openai.com",
    spent: "Today: 12,400 tokens and $0.03 in 4 requests.",
    setAside: "Another 7,100 tokens and $0.02 are set aside for answers that have not come.",
    prices: "Counted at $0.75 per million tokens sent and $4.50 per million received.",
    previewHref: "/app/settings/model-preview",
    ...over,
  };
}

export function modelPreview(over: Partial<ModelPreviewModel> = {}): ModelPreviewModel {
  return {
    state: "Sent to gpt-5.4-mini at api.openai.com, for each message that is to be worded.",
    messages: [
      {
        id: "vendor_message.chase en plain short",
        title: "Asks a supplier where an overdue order is.",
        about: "English, plain, short; prompt vendor-message@1",
        url: "https://api.openai.com/v1/responses",
        model: "gpt-5.4-mini",
        system: "You write the words of a message.",
        user: "Purpose: Asks a supplier where an overdue order is.\n<script>alert(1)</script>",
        body: '{"model":"gpt-5.4-mini"}',
      },
    ],
    ...over,
  };
}

export function settings(over: Partial<SettingsModel> = {}): SettingsModel {
  const supplier = (key: string, name: string, rest: Partial<SettingsModel["suppliers"][number]> = {}) => ({
    key,
    name,
    products: 34,
    ...{ leadTypical: "", leadSlow: "", minimumUnits: "1", packUnits: "1" },
    ...{ priceBreaks: "", quickDelivery: "", email: "", contact: "", language: "" },
    ...rest,
  });
  return {
    degraded: null,
    currency: "USD",
    values: {
      leadTypical: "21",
      leadSlow: "35",
      serviceLevelPercent: "95",
      cashLimit: "",
      attentionBudget: "5",
      coverDays: "45",
      shipWithin: "",
      lostSalePercent: "70",
      holdingPercent: "25",
      marginLowPercent: "25",
      marginHighPercent: "65",
      paymentFeePercent: "2.9",
      paymentFeeFixed: "0.30",
      fulfilment: "",
      otherFeesPercent: "",
      salesTaxPercent: "",
      modelOn: "on",
      modelTokensPerDay: "200000",
      modelUsdPerDay: "2.00",
    },
    model: modelUse(),
    suppliers: [
      supplier("kiln & co", "Kiln & Co", {
        leadTypical: "14",
        leadSlow: "21",
        packUnits: "12",
        ...{ priceBreaks: "500: 5%", quickDelivery: "7 days, 15%" },
        minimumUnits: "24",
        email: "orders@kiln.example",
      }),
      supplier("بيت الشموع", "بيت الشموع", { products: 1 }),
      supplier("w", "Werkstatt für handgeschöpftes Büttenpapier und Buchbinderei Schwarzenberger & Söhne", {
        products: 0,
      }),
    ],
    ...over,
  };
}

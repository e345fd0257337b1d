import { describe, expect, it } from "vitest";
import { toLocale, toOrder, toStockLevel, toVariant } from "./to-facts.ts";
import type { FulfilmentOrder, Level, Line, Product, Variant, WholeOrder } from "./schema.ts";

const US = { currency: "USD", timeZone: "America/New_York" };
const at = (text: string) => new Date(text);

const written = (value: string) => ({ value });

const product: Product = {
  id: "gid://shopify/Product/1",
  title: "Ceramic Mug",
  vendor: "Kiln & Co",
  productType: "Kitchen",
  status: "ACTIVE",
  updatedAt: at("2026-03-01T00:00:00Z"),
  minimumAdvertised: null,
};
const variant: Variant = {
  id: "gid://shopify/ProductVariant/11",
  title: "White",
  sku: "MUG-W",
  price: "18.00",
  compareAtPrice: null,
  inventoryPolicy: "DENY",
  requiresComponents: false,
  createdAt: at("2026-01-01T00:00:00Z"),
  updatedAt: at("2026-02-01T00:00:00Z"),
  minimumAdvertised: null,
  inventoryItem: {
    id: "gid://shopify/InventoryItem/21",
    tracked: true,
    updatedAt: at("2026-01-15T00:00:00Z"),
    unitCost: { amount: "6.50", currencyCode: "USD" },
  },
};

describe("a variant", () => {
  it.each<[string, Partial<Variant>, Partial<Product>, object]>([
    ["its only variant has no title of its own", { title: "Default Title" }, {}, { variantTitle: null }],
    ["a blank SKU is none", { sku: "  " }, {}, { sku: null }],
    ["a missing SKU is none", { sku: null }, {}, { sku: null }],
    ["a blank vendor is none", {}, { vendor: "" }, { vendor: null }],
    ["price 0 is a price", { price: "0.00" }, {}, { priceMinor: 0 }],
    [
      "no unit cost is unknown, not 0",
      { inventoryItem: { ...variant.inventoryItem, unitCost: null } },
      {},
      { unitCostMinor: null },
    ],
    [
      "a cost of 0 is a cost",
      { inventoryItem: { ...variant.inventoryItem, unitCost: { amount: "0.0", currencyCode: "USD" } } },
      {},
      { unitCostMinor: 0 },
    ],
    [
      "a cost in another currency cannot be counted",
      { inventoryItem: { ...variant.inventoryItem, unitCost: { amount: "6.50", currencyCode: "EUR" } } },
      {},
      { unitCostMinor: null },
    ],
    [
      "a metafield of money is the least that it may be advertised at",
      { minimumAdvertised: written('{"amount":"15.00","currency_code":"USD"}') },
      { minimumAdvertised: written("12") },
      { minimumAdvertisedMinor: 1_500 },
    ],
    [
      "the product's counts where the variant has none, as a number too",
      {},
      { minimumAdvertised: written(" 15.5 ") },
      { minimumAdvertisedMinor: 1_550 },
    ],
    ...[
      '{"amount":"15.00","currency_code":"EUR"}',
      '{"amount":"a lot","currency_code":"USD"}',
      '{"amount":15}',
      '["15.00"]',
      "0",
      "-3",
      "ask them",
      "",
    ].map((text): [string, Partial<Variant>, Partial<Product>, object] => [
      `what cannot be read as an amount is none: ${text}`,
      { minimumAdvertised: written(text) },
      {},
      { minimumAdvertisedMinor: null },
    ]),
    ["it may sell below zero", { inventoryPolicy: "CONTINUE" }, {}, { continueSelling: true }],
    ["Shopify's unlisted is kept apart", {}, { status: "UNLISTED" }, { status: "unlisted" }],
    ["a status that we do not know is not sold", {}, { status: "HIDDEN" }, { status: "draft" }],
    [
      "a changed product makes it new",
      {},
      { updatedAt: at("2026-05-01T00:00:00Z") },
      { updatedAt: at("2026-05-01T00:00:00Z") },
    ],
    [
      "a changed cost makes it new",
      { inventoryItem: { ...variant.inventoryItem, updatedAt: at("2026-06-01T00:00:00Z") } },
      {},
      { updatedAt: at("2026-06-01T00:00:00Z") },
    ],
  ])("%s", (_because, change, productChange, expected) => {
    expect(toVariant({ ...variant, ...change }, { ...product, ...productChange }, US)).toMatchObject(
      expected,
    );
  });

  it("has no stock of its own where it is a bundle, whose parts are read apart", () => {
    expect(toVariant(variant, product, US)).toMatchObject({ tracked: true, parts: [] });
    const bundle = toVariant({ ...variant, requiresComponents: true }, product, US);
    expect(bundle.tracked).toBe(false);
    expect(bundle).not.toHaveProperty("parts");
  });

  it.each([
    ["JPY", "1800", 1800],
    ["JPY", "1800.0", 1800],
    ["KWD", "1.234", 1234],
    ["USD", "18.005", 1801],
  ])("counts %s %s as %i", (currency, price, minor) => {
    expect(toVariant({ ...variant, price }, product, { ...US, currency }).priceMinor).toBe(minor);
  });
});

describe("a stock level", () => {
  const level: Level = {
    id: "gid://shopify/InventoryLevel/1?inventory_item_id=21",
    updatedAt: at("2026-03-01T00:00:00Z"),
    item: { id: "gid://shopify/InventoryItem/21" },
    location: { id: "gid://shopify/Location/3" },
    quantities: [
      { name: "available", quantity: -4 },
      { name: "incoming", quantity: 24 },
      { name: "safety_stock", quantity: 2 },
      { name: "on_hand", quantity: -2 },
    ],
  };

  it("keeps what is oversold below zero, and counts what Shopify leaves out as 0", () => {
    expect(toStockLevel(level)).toMatchObject({
      available: -4,
      incoming: 24,
      safetyStock: 2,
      onHand: -2,
      committed: 0,
      damaged: 0,
    });
  });
});

describe("an order", () => {
  const line: Line = {
    id: "gid://shopify/LineItem/31",
    sku: "MUG-W",
    title: "Ceramic Mug",
    quantity: 3,
    currentQuantity: 2,
    variant: { id: variant.id },
    lineItemGroup: null,
    originalUnitPriceSet: { shopMoney: { amount: "18.00" } },
    discountAllocations: [
      { allocatedAmountSet: { shopMoney: { amount: "5.40" } } },
      { allocatedAmountSet: { shopMoney: { amount: "1.00" } } },
    ],
  };
  const order: WholeOrder = {
    id: "gid://shopify/Order/41",
    name: "#1001",
    createdAt: at("2026-03-02T03:30:00Z"),
    updatedAt: at("2026-03-05T00:00:00Z"),
    cancelledAt: null,
    test: false,
    currencyCode: "USD",
    displayFinancialStatus: "PARTIALLY_REFUNDED",
    displayFulfillmentStatus: "FULFILLED",
    capturable: false,
    discountCodes: [],
    shippingLine: null,
    risk: { recommendation: "NONE", assessments: [] },
    fulfillments: [],
    lines: [line],
    refunds: [
      {
        id: "gid://shopify/Refund/51",
        createdAt: at("2026-03-09T04:59:00Z"),
        lines: [
          {
            quantity: 1,
            restockType: "RETURN",
            lineItem: { id: line.id },
            subtotalSet: { shopMoney: { amount: "16.00" } },
          },
        ],
      },
    ],
  };

  it("counts on the shop's day, not on Greenwich's, also across a change of the clocks", () => {
    expect(toOrder(order, US)).toMatchObject({ day: "2026-03-01", refunds: [{ day: "2026-03-09" }] });
    expect(toOrder(order, { ...US, timeZone: "Asia/Tokyo" })).toMatchObject({ day: "2026-03-02" });
  });

  it("adds up all discounts of a line", () => {
    expect(toOrder(order, US)?.lines[0]).toMatchObject({
      unitPriceMinor: 1800,
      discountMinor: 640,
      quantity: 3,
      currentQuantity: 2,
    });
  });

  it("keeps a line whose variant was deleted, or that never had one", () => {
    expect(toOrder({ ...order, lines: [{ ...line, variant: null, sku: "" }] }, US)?.lines[0]).toMatchObject({
      variantId: null,
      sku: null,
    });
  });

  it("leaves out a refund that is announced only", () => {
    expect(toOrder({ ...order, refunds: [{ id: "r", createdAt: null, lines: [] }] }, US)?.refunds).toEqual(
      [],
    );
  });

  it.each<{ because: string; risk: WholeOrder["risk"]; says: unknown }>([
    {
      because: "the highest of several assessments counts",
      risk: {
        recommendation: "INVESTIGATE",
        assessments: [{ riskLevel: "LOW" }, { riskLevel: "HIGH" }, { riskLevel: "NONE" }],
      },
      says: { level: "high", advice: "investigate" },
    },
    {
      because: "an assessment that is still made says nothing",
      risk: { recommendation: "NONE", assessments: [{ riskLevel: "PENDING" }] },
      says: null,
    },
    {
      because: "advice without a level is kept",
      risk: { recommendation: "CANCEL", assessments: [] },
      says: { level: null, advice: "cancel" },
    },
  ])("says how risky it is: $because", ({ risk, says }) => {
    expect(toOrder({ ...order, risk }, US)?.risk).toEqual(says);
  });

  it("counts what was authorised and not taken together, until the first of it lapses", () => {
    const authorizations = [
      {
        createdAt: at("2026-03-02T04:00:00Z"),
        gateway: "shopify_payments",
        authorizationExpiresAt: at("2026-03-09T04:00:00Z"),
        totalUnsettledSet: { shopMoney: { amount: "30.00" } },
      },
      {
        createdAt: at("2026-03-02T03:30:00Z"),
        gateway: "manual",
        authorizationExpiresAt: null,
        totalUnsettledSet: { shopMoney: { amount: "12.50" } },
      },
      {
        createdAt: at("2026-03-01T03:30:00Z"),
        gateway: "taken already",
        authorizationExpiresAt: null,
        totalUnsettledSet: null,
      },
    ];
    expect(toOrder({ ...order, open: { fulfilmentOrders: [], authorizations } }, US)?.authorization).toEqual({
      openMinor: 4_250,
      authorizedAt: at("2026-03-02T03:30:00Z"),
      expiresAt: at("2026-03-09T04:00:00Z"),
      gateway: "manual",
    });
    expect(toOrder(order, US)?.authorization).toBeNull();
  });

  it("tells parts that could not be read from parts that are not there", () => {
    const parts = (open?: WholeOrder["open"]) =>
      toOrder(open ? { ...order, open } : order, US)?.fulfilmentOrders;
    expect(parts()).toEqual([]);
    expect(parts({ fulfilmentOrders: null, authorizations: [] })).toBeNull();
  });

  it.each<{ because: string; part: Partial<FulfilmentOrder>; promised: string | null }>([
    {
      because: "a day by which it is to be sent",
      part: { fulfillBy: at("2026-03-06T17:00:00Z") },
      promised: "2026-03-06T17:00:00Z",
    },
    {
      because: "the day that a subscription's part is planned for",
      part: { status: "SCHEDULED", fulfillAt: at("2026-04-01T14:00:00Z") },
      promised: "2026-04-01T14:00:00Z",
    },
    {
      because: "the same day once it has come and Shopify opened the part",
      part: { status: "OPEN", fulfillAt: at("2026-04-01T14:00:00Z") },
      promised: "2026-04-01T14:00:00Z",
    },
    {
      because: "the latest day rather than the earliest",
      part: { fulfillAt: at("2026-04-01T14:00:00Z"), fulfillBy: at("2026-04-03T14:00:00Z") },
      promised: "2026-04-03T14:00:00Z",
    },
    { because: "none: an ordinary part", part: {}, promised: null },
    { because: "none: a pre-order without a day", part: { fulfillAt: null }, promised: null },
    {
      because: "none: a day after the order is still the order's",
      part: { fulfillAt: at("2026-03-03T03:30:00Z") },
      promised: null,
    },
    {
      because: "a moment later somebody chose it",
      part: { fulfillAt: at("2026-03-03T03:30:01Z") },
      promised: "2026-03-03T03:30:01Z",
    },
    {
      because: "none: an edit made the part later",
      part: { createdAt: at("2026-03-09T10:35:00Z"), fulfillAt: at("2026-03-09T10:00:00Z") },
      promised: null,
    },
  ])("keeps by when a part was promised: $because", ({ part, promised }) => {
    const placedAt = at("2026-03-02T03:30:00Z");
    const ordinary: FulfilmentOrder = {
      ...{ id: "gid://shopify/FulfillmentOrder/1", status: "OPEN", createdAt: placedAt, updatedAt: placedAt },
      ...{ fulfillAt: at("2026-03-02T03:00:00Z"), fulfillBy: null, fulfillmentHolds: [] },
    };
    const open = { fulfilmentOrders: [{ ...ordinary, ...part }], authorizations: [] };
    expect(toOrder({ ...order, createdAt: placedAt, open }, US)?.fulfilmentOrders).toMatchObject([
      { promisedAt: promised === null ? null : at(promised) },
    ]);
  });

  it.each([
    { because: "paid", shippingLine: { discountedPriceSet: { shopMoney: { amount: "6.50" } } }, minor: 650 },
    {
      because: "sent free",
      shippingLine: { discountedPriceSet: { shopMoney: { amount: "0.0" } } },
      minor: 0,
    },
    { because: "nothing is sent", shippingLine: null, minor: null },
  ])("knows what was paid for shipping: $because", ({ shippingLine, minor }) => {
    expect(toOrder({ ...order, shippingLine }, US)?.shippingMinor).toBe(minor);
  });

  it("knows one spelling of a discount code", () => {
    expect(toOrder({ ...order, discountCodes: ["Mia10 ", "mia10", " "] }, US)?.discountCodes).toEqual([
      "MIA10",
    ]);
  });

  it("is not counted when the shop had another currency", () => {
    expect(toOrder({ ...order, currencyCode: "EUR" }, US)).toBeNull();
  });
});

describe("the locale", () => {
  it.each([
    [{ defaultLocale: "en", country: "GB" }, "en-GB"],
    [{ defaultLocale: "de", country: null }, "de"],
    [{ defaultLocale: "pt-BR", country: "PT" }, "pt-BR"],
    [{ defaultLocale: "fr", country: "*" }, "fr"],
    [{ defaultLocale: "no such", country: null }, "en"],
    [null, "en"],
  ])("of %o is %s", (localization, expected) => {
    expect(toLocale(localization)).toBe(expected);
  });
});

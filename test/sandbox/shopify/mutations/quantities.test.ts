import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MUG, NOW, openTestStore, PLATE, STREET, type TestStore, WAREHOUSE } from "../test-store.ts";

const ADJUST = `mutation Adjust($input: InventoryAdjustQuantitiesInput!, $key: String!) {
  inventoryAdjustQuantities(input: $input) @idempotent(key: $key) {
    inventoryAdjustmentGroup { referenceDocumentUri changes { name delta quantityAfterChange item { id } location { name } } }
    userErrors { code field message } } }`;

type Payload = {
  inventoryAdjustmentGroup: { changes: Record<string, unknown>[] } | null;
  userErrors: { code: string; field: string[] | null }[];
};

let store: TestStore;
let keys = 0;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await store.shopify.stop();
});

function change(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`,
    locationId: `gid://shopify/Location/${WAREHOUSE}`,
    delta: 5,
    changeFromQuantity: 0,
    ledgerDocumentUri: "gid://ops-room/PurchaseOrder/1",
    ...over,
  };
}

function input(
  over: Record<string, unknown> = {},
  ...changes: Record<string, unknown>[]
): Record<string, unknown> {
  return { name: "incoming", reason: "other", changes: changes.length > 0 ? changes : [change()], ...over };
}

async function adjust(given: Record<string, unknown>, key = `key-${(keys += 1)}`): Promise<Payload> {
  const { data, errors } = await store.graphql(ADJUST, { input: given, key });
  if (!data?.["inventoryAdjustQuantities"]) throw new Error(errors[0]?.message);
  return data["inventoryAdjustQuantities"] as Payload;
}

function quantity(name: "incoming" | "available", item: string = MUG.item): number | undefined {
  return store.shopify.store.level(item, WAREHOUSE)?.quantities[name];
}

describe("adjusting incoming units", () => {
  it("changes them, tells what they are now, and stands in the ledger", async () => {
    const payload = await adjust(input({ referenceDocumentUri: "gid://ops-room/PurchaseOrder/1" }), "po-1");
    expect(payload).toMatchObject({
      userErrors: [],
      inventoryAdjustmentGroup: {
        referenceDocumentUri: "gid://ops-room/PurchaseOrder/1",
        changes: [{ name: "incoming", delta: 5, quantityAfterChange: 5, location: { name: "Warehouse" } }],
      },
    });
    expect(quantity("incoming")).toBe(5);
    expect(store.shopify.ledger()).toMatchObject([
      {
        at: NOW,
        operation: "inventoryAdjustQuantities",
        key: "po-1",
        applied: ["incoming of Ceramic Mug, White (MUG-W) at Warehouse: 0 → 5"],
      },
    ]);
  });

  it("applies all lines or none", async () => {
    const good = change({
      inventoryItemId: `gid://shopify/InventoryItem/${PLATE.item}`,
      changeFromQuantity: 6,
    });
    const { userErrors } = await adjust(input({}, good, change({ changeFromQuantity: 1 })));
    expect(userErrors).toMatchObject([
      { code: "CHANGE_FROM_QUANTITY_STALE", field: ["input", "changes", "1", "changeFromQuantity"] },
    ]);
    expect(quantity("incoming", PLATE.item)).toBe(6);
    expect(store.shopify.ledger()).toEqual([]);
  });

  it.each([
    {
      code: "INVALID_INVENTORY_ITEM",
      given: input({}, change({ inventoryItemId: "gid://shopify/InventoryItem/9" })),
    },
    {
      code: "INVALID_INVENTORY_ITEM",
      given: input({}, change({ inventoryItemId: "gid://shopify/ProductVariant/100" })),
    },
    { code: "INVALID_LOCATION", given: input({}, change({ locationId: "gid://shopify/Location/9" })) },
    {
      code: "ITEM_NOT_STOCKED_AT_LOCATION",
      given: input(
        {},
        change({
          inventoryItemId: "gid://shopify/InventoryItem/1100",
          locationId: `gid://shopify/Location/${STREET}`,
        }),
      ),
    },
    { code: "INVALID_QUANTITY_NAME", given: input({ name: "committed" }) },
    { code: "INVALID_QUANTITY_NAME", given: input({ name: "on_hand" }) },
    { code: "INVALID_REASON", given: input({ reason: "because" }) },
    { code: "INVALID_REFERENCE_DOCUMENT", given: input({ referenceDocumentUri: "PO 1" }) },
    { code: "INVALID_QUANTITY_DOCUMENT", given: input({}, change({ ledgerDocumentUri: null })) },
    { code: "INVALID_LEDGER_DOCUMENT", given: input({}, change({ ledgerDocumentUri: "PO 1" })) },
    {
      code: "INTERNAL_LEDGER_DOCUMENT",
      given: input({}, change({ ledgerDocumentUri: "gid://shopify/Order/1" })),
    },
    {
      code: "INVALID_AVAILABLE_DOCUMENT",
      given: input({ name: "available" }, change({ changeFromQuantity: 12 })),
    },
    {
      code: "MAX_ONE_LEDGER_DOCUMENT",
      given: input(
        {},
        change(),
        change({ changeFromQuantity: null, ledgerDocumentUri: "gid://ops-room/PurchaseOrder/2" }),
      ),
    },
    { code: "INVALID_QUANTITY_TOO_HIGH", given: input({}, change({ delta: 2_000_000_001 })) },
    { code: "CHANGE_FROM_QUANTITY_STALE", given: input({}, change({ changeFromQuantity: 4 })) },
  ])("answers $code and changes nothing", async ({ code, given }) => {
    const payload = await adjust(given);
    expect(payload.userErrors.map((error) => error.code)).toEqual([code]);
    expect(payload.inventoryAdjustmentGroup).toBeNull();
    expect(quantity("incoming")).toBe(0);
  });

  it("takes exactly 2,000,000,000", async () => {
    expect((await adjust(input({}, change({ delta: 2_000_000_000 })))).userErrors).toEqual([]);
  });

  it("insists on changeFromQuantity, though null skips the comparison", async () => {
    const without = change();
    delete without["changeFromQuantity"];
    await expect(adjust(input({}, without))).rejects.toThrow("changeFromQuantity is required");
    expect((await adjust(input({}, change({ changeFromQuantity: null })))).userErrors).toEqual([]);
  });

  it("of available also changes what is on hand", async () => {
    const given = input(
      { name: "available" },
      change({ delta: -2, changeFromQuantity: 12, ledgerDocumentUri: null }),
    );
    expect((await adjust(given)).inventoryAdjustmentGroup?.changes).toMatchObject([
      { name: "available", delta: -2, quantityAfterChange: 10 },
      { name: "on_hand", delta: -2, quantityAfterChange: 12 },
    ]);
  });
});

describe("an idempotency key", () => {
  it("gives the first result again and applies once", async () => {
    const first = await adjust(input(), "same");
    const second = await adjust(input(), "same");
    expect(second).toEqual(first);
    expect(quantity("incoming")).toBe(5);
    expect(store.shopify.ledger()).toHaveLength(1);
  });

  it("does not go with other input", async () => {
    await adjust(input(), "same");
    const { userErrors } = await adjust(input({ reason: "correction" }), "same");
    expect(userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_PARAMETER_MISMATCH" }]);
  });

  it("is refused while its first request still runs", async () => {
    const gate = Promise.withResolvers<undefined>();
    store.shopify.faults.set("slow", { match: "inventoryAdjust", until: gate.promise, times: 1 });
    const running = adjust(input(), "same");
    // Once the fault has struck, the first request holds the key.
    while (store.shopify.faults.list().length > 0) await store.graphql("{ shop { name } }");
    const second = await adjust(input(), "same");
    gate.resolve(undefined);
    const first = await running;
    expect(first.userErrors).toEqual([]);
    expect(second.userErrors).toMatchObject([{ code: "IDEMPOTENCY_CONCURRENT_REQUEST" }]);
    expect(quantity("incoming")).toBe(5);
  });

  it("is spent when its attempt failed inside Shopify", async () => {
    store.shopify.faults.set("attempt_fails", { times: 1 });
    await expect(adjust(input(), "same")).rejects.toThrow();
    expect((await adjust(input(), "same")).userErrors).toMatchObject([
      { code: "IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED" },
    ]);
    expect((await adjust(input(), "another")).userErrors).toEqual([]);
  });

  it.each([
    { because: "the directive is missing", directive: "" },
    { because: "the key is blank", directive: '@idempotent(key: " ")' },
  ])("is required: $because", async ({ directive }) => {
    const { errors } = await store.graphql(
      `mutation A($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) ${directive} { userErrors { code } } }`,
      { input: input() },
    );
    expect(errors[0]?.message).toContain("@idempotent");
    expect(quantity("incoming")).toBe(0);
  });
});

describe("setting and moving quantities", () => {
  const ids = {
    inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`,
    locationId: `gid://shopify/Location/${WAREHOUSE}`,
  };

  async function set(name: string, quantity: Record<string, unknown>): Promise<Payload> {
    const { data } = await store.graphql(
      `mutation S($input: InventorySetQuantitiesInput!, $key: String!) { inventorySetQuantities(input: $input) @idempotent(key: $key) {
        inventoryAdjustmentGroup { changes { name delta quantityAfterChange } } userErrors { code } } }`,
      {
        key: `set-${(keys += 1)}`,
        input: { name, reason: "correction", quantities: [{ ...ids, ...quantity }] },
      },
    );
    return data?.["inventorySetQuantities"] as Payload;
  }

  it("sets on hand by changing what is available", async () => {
    const payload = await set("on_hand", { quantity: 20, changeFromQuantity: 14 });
    expect(payload.inventoryAdjustmentGroup?.changes).toMatchObject([
      { name: "available", delta: 6, quantityAfterChange: 18 },
      { name: "on_hand", delta: 6, quantityAfterChange: 20 },
    ]);
  });

  it.each([
    { name: "incoming", quantity: { quantity: 1, changeFromQuantity: 0 }, code: "INVALID_NAME" },
    {
      name: "available",
      quantity: { quantity: -1, changeFromQuantity: 12 },
      code: "INVALID_QUANTITY_NEGATIVE",
    },
    {
      name: "available",
      quantity: { quantity: 1, changeFromQuantity: 11 },
      code: "CHANGE_FROM_QUANTITY_STALE",
    },
  ])("refuses to set $name with $code", async ({ name, quantity: given, code }) => {
    expect((await set(name, given)).userErrors).toMatchObject([{ code }]);
  });

  it("moves units between states of one location", async () => {
    const { data } = await store.graphql(
      `mutation M($input: InventoryMoveQuantitiesInput!, $key: String!) { inventoryMoveQuantities(input: $input) @idempotent(key: $key) {
        inventoryAdjustmentGroup { changes { name delta } } userErrors { code } } }`,
      {
        key: "move",
        input: {
          reason: "damaged",
          referenceDocumentUri: "gid://ops-room/Proposal/1",
          changes: [
            {
              inventoryItemId: ids.inventoryItemId,
              quantity: 3,
              from: { locationId: ids.locationId, name: "available", changeFromQuantity: 12 },
              to: {
                locationId: ids.locationId,
                name: "damaged",
                changeFromQuantity: 0,
                ledgerDocumentUri: "gid://ops-room/Damage/1",
              },
            },
          ],
        },
      },
    );
    expect(data?.["inventoryMoveQuantities"]).toEqual({
      inventoryAdjustmentGroup: {
        changes: [
          { name: "available", delta: -3 },
          { name: "damaged", delta: 3 },
        ],
      },
      userErrors: [],
    });
  });
});

describe("moving units that arrived from incoming to available", () => {
  const MOVE = `mutation Move($input: InventoryMoveQuantitiesInput!, $key: String!) {
    inventoryMoveQuantities(input: $input) @idempotent(key: $key) {
      inventoryAdjustmentGroup { changes { name delta quantityAfterChange } } userErrors { code field } } }`;
  const place = (item = PLATE.item) => ({
    inventoryItemId: `gid://shopify/InventoryItem/${item}`,
    locationId: `gid://shopify/Location/${WAREHOUSE}`,
  });

  function arrival(from: Record<string, unknown> = {}, to: Record<string, unknown> = {}, units = 6) {
    const { inventoryItemId, locationId } = place();
    const document = "gid://ops-room/PurchaseOrder/PO-1";
    return {
      inventoryItemId,
      quantity: units,
      from: { locationId, name: "incoming", changeFromQuantity: 6, ledgerDocumentUri: document, ...from },
      to: { locationId, name: "available", changeFromQuantity: null, ...to },
    };
  }

  async function move(changes: readonly unknown[], key: string | null = `move-${(keys += 1)}`) {
    const { data, errors } = await store.graphql(
      key === null ? MOVE.replace("@idempotent(key: $key)", "") : MOVE,
      {
        input: {
          reason: "movement_received",
          referenceDocumentUri: "gid://ops-room/PurchaseOrder/PO-1",
          changes,
        },
        ...(key === null ? {} : { key }),
      },
    );
    if (!data?.["inventoryMoveQuantities"]) throw new Error(errors[0]?.message);
    return data["inventoryMoveQuantities"] as Payload;
  }

  it("turns them into units on hand, all at once, and says so in the ledger", async () => {
    const before = quantity("available", PLATE.item) ?? 0;

    const payload = await move([arrival()]);

    expect(payload.userErrors).toEqual([]);
    expect(quantity("incoming", PLATE.item)).toBe(0);
    expect(quantity("available", PLATE.item)).toBe(before + 6);
    expect(store.shopify.ledger().at(-1)?.applied.join("; ")).toContain(
      "incoming of Plate at Warehouse: 6 → 0",
    );
  });

  it("changes nothing a second time under the same key", async () => {
    await move([arrival()], "once");
    await move([arrival()], "once");
    expect(quantity("incoming", PLATE.item)).toBe(0);
    expect(store.shopify.ledger()).toHaveLength(1);
  });

  it.each([
    { code: "CHANGE_FROM_QUANTITY_STALE", changes: [arrival({ changeFromQuantity: 5 })] },
    { code: "INVALID_QUANTITY_DOCUMENT", changes: [arrival({ ledgerDocumentUri: null })] },
    { code: "INTERNAL_LEDGER_DOCUMENT", changes: [arrival({ ledgerDocumentUri: "gid://shopify/Order/1" })] },
    { code: "INVALID_AVAILABLE_DOCUMENT", changes: [arrival({}, { ledgerDocumentUri: "gid://a/B/1" })] },
    {
      code: "DIFFERENT_LOCATIONS",
      changes: [arrival({}, { locationId: `gid://shopify/Location/${STREET}` })],
    },
    { code: "INVALID_QUANTITY_NAME", changes: [arrival({}, { name: "committed" })] },
    { code: "INVALID_QUANTITY_NEGATIVE", changes: [arrival({}, {}, -6)] },
    { code: "INVALID_QUANTITY_TOO_HIGH", changes: [arrival({}, {}, 2_000_000_100)] },
    {
      code: "MAXIMUM_LEDGER_DOCUMENT_URIS",
      changes: [1, 2, 3].map((n) =>
        arrival({ ledgerDocumentUri: `gid://ops-room/PurchaseOrder/${n}` }, {}, 1),
      ),
    },
  ])("answers $code and moves nothing", async ({ code, changes }) => {
    const { userErrors } = await move(changes);
    expect(userErrors.map((error) => error.code)).toContain(code);
    expect(quantity("incoming", PLATE.item)).toBe(6);
    expect(store.shopify.ledger()).toEqual([]);
  });

  it("demands a key, and a quantity to set out from or an explicit null", async () => {
    await expect(move([arrival()], null)).rejects.toThrow();
    await expect(move([arrival({ changeFromQuantity: undefined })])).rejects.toThrow(/changeFromQuantity/);
    expect(store.shopify.ledger()).toEqual([]);
  });
});

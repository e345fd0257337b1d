import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MUG, openTestStore, STREET, type TestStore, WAREHOUSE } from "../test-store.ts";

const SCOPES =
  "read_products,read_inventory,read_locations,write_inventory_transfers,write_inventory_shipments,write_inventory_shipments_received_items";

let store: TestStore;
let keys = 0;
beforeEach(async () => {
  store = await openTestStore({ scopes: SCOPES });
});
afterEach(async () => {
  await store.shopify.stop();
});

async function write(
  field: string,
  type: string,
  input: unknown,
  selection: string,
): Promise<Record<string, unknown>> {
  const { data, errors } = await store.graphql(
    `mutation W($input: ${type}!, $key: String!) { ${field}(input: $input) @idempotent(key: $key) { ${selection} userErrors { code } } }`,
    { input, key: `t-${(keys += 1)}` },
  );
  if (!data) throw new Error(errors[0]?.message);
  return data[field] as Record<string, unknown>;
}

const lineItems = [{ inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`, quantity: 4 }];
const places = {
  originLocationId: `gid://shopify/Location/${WAREHOUSE}`,
  destinationLocationId: `gid://shopify/Location/${STREET}`,
};

function quantities(): Record<string, number> {
  const at = (location: string) => store.shopify.store.level(MUG.item, location)?.quantities;
  const [origin, destination] = [at(WAREHOUSE), at(STREET)];
  if (!origin || !destination) throw new Error("The mug is stocked at both.");
  return {
    originAvailable: origin.available,
    originReserved: origin.reserved,
    incoming: destination.incoming,
    available: destination.available,
  };
}

describe("a transfer", () => {
  it("reserves, travels and arrives", async () => {
    const ready = await write(
      "inventoryTransferCreateAsReadyToShip",
      "InventoryTransferCreateAsReadyToShipInput",
      { ...places, lineItems, referenceName: "PO-7" },
      "inventoryTransfer { id status referenceName totalQuantity destination { name } }",
    );
    expect(ready["inventoryTransfer"]).toMatchObject({
      status: "READY_TO_SHIP",
      referenceName: "PO-7",
      totalQuantity: 4,
    });
    expect(quantities()).toEqual({ originAvailable: 8, originReserved: 4, incoming: 0, available: 3 });

    const { id: movementId } = ready["inventoryTransfer"] as { id: string };
    const sent = await write(
      "inventoryShipmentCreateInTransit",
      "InventoryShipmentCreateInput",
      { movementId, lineItems },
      "inventoryShipment { id status }",
    );
    expect(quantities()).toEqual({ originAvailable: 8, originReserved: 0, incoming: 4, available: 3 });

    const { id } = sent["inventoryShipment"] as { id: string };
    await store.graphql(
      `mutation R($id: ID!) { inventoryShipmentReceive(id: $id, bulkReceiveAction: ACCEPTED) @idempotent(key: "r") { userErrors { code } } }`,
      { id },
    );
    expect(quantities()).toEqual({ originAvailable: 8, originReserved: 0, incoming: 0, available: 7 });
    const { data } = await store.graphql(
      `query T($id: ID!) { inventoryTransfer(id: $id) { status receivedQuantity } }`,
      { id: movementId },
    );
    expect(data?.["inventoryTransfer"]).toEqual({ status: "TRANSFERRED", receivedQuantity: 4 });
  });

  async function ship(over: Record<string, unknown> = {}) {
    const ready = await write(
      "inventoryTransferCreateAsReadyToShip",
      "InventoryTransferCreateAsReadyToShipInput",
      { ...places, lineItems },
      "inventoryTransfer { id }",
    );
    const { id: movementId } = ready["inventoryTransfer"] as { id: string };
    return write(
      "inventoryShipmentCreateInTransit",
      "InventoryShipmentCreateInput",
      { movementId, lineItems, ...over },
      "inventoryShipment { id lineItems(first: 1) { nodes { id } } }",
    );
  }

  it("ships no item twice in one shipment", async () => {
    const half = { ...lineItems[0], quantity: 2 };
    const { userErrors } = await ship({ lineItems: [half, half] });
    expect(userErrors).toEqual([{ code: "DUPLICATE_ITEM" }]);
    expect(quantities()).toEqual({ originAvailable: 8, originReserved: 4, incoming: 0, available: 3 });
  });

  it.each([
    { because: "as much as travels, part of it rejected", units: [3, 1], codes: [], available: 6 },
    {
      because: "more in two parts than travels",
      units: [3, 3],
      codes: ["INVALID_QUANTITY"],
      available: 3,
    },
  ])("receives $because", async ({ units: [accepted, rejected], codes, available }) => {
    const { inventoryShipment } = await ship();
    const { id, lineItems: shipped } = inventoryShipment as {
      id: string;
      lineItems: { nodes: { id: string }[] };
    };
    const shipmentLineItemId = shipped.nodes[0]?.id;
    const { data } = await store.graphql(
      `mutation R($id: ID!, $lines: [InventoryShipmentReceiveItemInput!]) { inventoryShipmentReceive(id: $id, lineItems: $lines) @idempotent(key: "r") { userErrors { code } } }`,
      {
        id,
        lines: [
          { shipmentLineItemId, quantity: accepted, reason: "ACCEPTED" },
          { shipmentLineItemId, quantity: rejected, reason: "REJECTED" },
        ],
      },
    );
    expect(data?.["inventoryShipmentReceive"]).toEqual({ userErrors: codes.map((code) => ({ code })) });
    expect(quantities()["available"]).toBe(available);
  });

  it("is told again as it was first, though it has gone on since", async () => {
    const CREATE = `mutation C($input: InventoryTransferCreateInput!) { inventoryTransferCreate(input: $input) @idempotent(key: "same") { inventoryTransfer { id status } userErrors { code } } }`;
    const first = await store.graphql(CREATE, { input: { ...places, lineItems } });
    const { inventoryTransfer } = first.data?.["inventoryTransferCreate"] as {
      inventoryTransfer: { id: string; status: string };
    };
    expect(inventoryTransfer.status).toBe("DRAFT");
    await store.graphql(
      `mutation M($id: ID!) { inventoryTransferMarkAsReadyToShip(id: $id) @idempotent(key: "ready") { userErrors { code } } }`,
      { id: inventoryTransfer.id },
    );
    expect(store.shopify.store.transfers.values().next().value?.status).toBe("READY_TO_SHIP");
    expect((await store.graphql(CREATE, { input: { ...places, lineItems } })).data).toEqual(first.data);
  });

  it.each([
    {
      code: "TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION",
      over: { destinationLocationId: places.originLocationId },
    },
    { code: "LOCATION_NOT_FOUND", over: { originLocationId: "gid://shopify/Location/9" } },
    { code: "DUPLICATE_ITEM", over: { lineItems: [...lineItems, ...lineItems] } },
    { code: "INVALID_QUANTITY", over: { lineItems: [{ ...lineItems[0], quantity: 0 }] } },
    {
      code: "ITEM_NOT_FOUND",
      over: { lineItems: [{ inventoryItemId: "gid://shopify/InventoryItem/9", quantity: 1 }] },
    },
  ])("answers $code and creates nothing", async ({ code, over }) => {
    const { userErrors } = await write(
      "inventoryTransferCreate",
      "InventoryTransferCreateInput",
      { ...places, lineItems, ...over },
      "",
    );
    expect(userErrors).toEqual([{ code }]);
    expect(store.shopify.store.transfers.size).toBe(0);
    expect(store.shopify.ledger()).toEqual([]);
  });
});

/** Writes of stock: units on their way, their arrival, and what is free to sell. All compare and take a key. */
import { z } from "zod";
import { readPlaces } from "./now-stock.server.ts";
import { ADJUST_INCOMING, RECEIVE_INCOMING, SET_AVAILABLE } from "./mutations.ts";
import { answeredBy, type Standing, type WriteForm } from "./writes-form.ts";

const Place = { inventoryItemId: z.string(), locationId: z.string() };
/** Compare-and-set: a number always, for null would switch the check off. */
const changeFromQuantity = z.int();
/** Our own number, such as PO-1001. */
const reference = z.string().min(1);
/** Shopify takes so many in one call. */
const MOST = 250;

/** As the draft kinds `purchase_order`, `cancel_order` and `receive_order` (counted in already) write it. */
const AdjustRequest = z.strictObject({
  name: z.literal("incoming"),
  reason: z.string(),
  reference,
  changes: z
    .array(z.strictObject({ ...Place, delta: z.int(), changeFromQuantity }))
    .min(1)
    .max(MOST),
});

/** As the draft kind `receive_order` writes it. */
const ReceiveRequest = z.strictObject({
  reason: z.string(),
  reference,
  changes: z
    .array(z.strictObject({ ...Place, units: z.int().positive(), changeFromQuantity }))
    .min(1)
    .max(MOST),
});

/** As the draft kind `stock_correction` writes it. */
const SetRequest = z.strictObject({
  reason: z.string(),
  quantities: z
    .array(z.strictObject({ ...Place, quantity: z.int().min(0), changeFromQuantity }))
    .min(1)
    .max(MOST),
});

export function adjustingIncoming(request: unknown): WriteForm | null {
  const parsed = AdjustRequest.safeParse(request);
  if (!parsed.success) return null;
  const { name, reason, reference: of, changes } = parsed.data;
  const document = documentOf(of);
  return {
    ...STOCK,
    document: ADJUST_INCOMING,
    operation: "AdjustIncoming",
    variables: (key) => ({
      key,
      input: {
        name,
        reason,
        referenceDocumentUri: document,
        changes: changes.map((change) => ({ ...change, ledgerDocumentUri: document })),
      },
    }),
    look: lookAt("incoming", changes.map(shiftOf), { andAvailable: false }),
  };
}

export function receivingIncoming(request: unknown): WriteForm | null {
  const parsed = ReceiveRequest.safeParse(request);
  if (!parsed.success) return null;
  const { reason, reference: of, changes } = parsed.data;
  const document = documentOf(of);
  return {
    ...STOCK,
    document: RECEIVE_INCOMING,
    operation: "ReceiveIncoming",
    variables: (key) => ({
      key,
      input: {
        reason,
        referenceDocumentUri: document,
        changes: changes.map(({ inventoryItemId, locationId, units, changeFromQuantity: from }) => ({
          inventoryItemId,
          quantity: units,
          from: {
            locationId,
            name: "incoming",
            changeFromQuantity: from,
            ledgerDocumentUri: document,
          },
          // Available moves with every sale, so it is not compared; that incoming still is as approved is enough for
          // these units to arrive once. The field must be there all the same, and available takes no ledger document.
          to: { locationId, name: "available", changeFromQuantity: null },
        })),
      },
    }),
    look: lookAt(
      "incoming",
      changes.map(({ units, ...change }) => shiftOf({ ...change, delta: -units })),
      { andAvailable: true },
    ),
  };
}

export function settingAvailable(request: unknown): WriteForm | null {
  const parsed = SetRequest.safeParse(request);
  if (!parsed.success) return null;
  const { reason, quantities } = parsed.data;
  return {
    ...STOCK,
    document: SET_AVAILABLE,
    operation: "SetAvailable",
    variables: (key) => ({
      key,
      input: {
        name: "available",
        reason,
        // Shopify's inventory history shows it, so that the receipt with this key is found from there.
        referenceDocumentUri: `gid://ops-room/Effect/${key}`,
        quantities,
      },
    }),
    look: lookAt(
      "available",
      quantities.map(({ changeFromQuantity: from, quantity: to, ...place }) => ({ ...place, from, to })),
      { andAvailable: false },
    ),
  };
}

const Group = z.object({
  inventoryAdjustmentGroup: z.object({ id: z.string(), createdAt: z.string() }).nullable(),
});

const STOCK: Pick<WriteForm, "keyed" | "lookProves" | "recordId" | "answered"> = {
  keyed: true,
  lookProves: false,
  // The key finds the record itself.
  recordId: "",
  answered: (data) =>
    answeredBy(
      data,
      Group,
      ({ inventoryAdjustmentGroup: group }) => group && { id: group.id, at: group.createdAt },
    ),
};

/** Shopify wants one ledger document per call for any quantity but `available`; both documents show in its history. */
function documentOf(of: string): string {
  return `gid://ops-room/PurchaseOrder/${of}`;
}

type Shift = { inventoryItemId: string; locationId: string; from: number; to: number };

function shiftOf({
  delta,
  changeFromQuantity: from,
  ...place
}: z.output<typeof AdjustRequest>["changes"][number]): Shift {
  return { ...place, from, to: from + delta };
}

const NAMES = { incoming: "Incoming", available: "Available" } as const;

function lookAt(
  name: keyof typeof NAMES,
  shifts: readonly Shift[],
  { andAvailable }: { andAvailable: boolean },
): WriteForm["look"] {
  return async (client) => {
    const items = await readPlaces(client, shifts);
    const also: Record<string, number | null> = {};
    const standings = shifts.map(({ from, to }, index): Standing => {
      const item = items[index] ?? null;
      const title = item?.title ?? "a product";
      if (andAvailable) also[`Available of ${title}, all locations`] = item?.available ?? null;
      return {
        label: `${NAMES[name]} of ${title} at ${item?.location ?? "that location"}`,
        brief: `${NAMES[name]} stock of ${title}`,
        from,
        to,
        now: (name === "incoming" ? item?.incoming : item?.availableThere) ?? null,
      };
    });
    return { standings, also };
  };
}

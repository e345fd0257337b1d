/**
 * A transfer between locations, made as ready to ship. Shopify compares no quantity here: the look at what is free to
 * sell comes right before (the approval's preconditions), and the key keeps it from being made twice.
 */
import { z } from "zod";
import { CREATE_TRANSFER } from "./mutations.ts";
import { LATEST_TRANSFERS } from "./operations.ts";
import { page } from "./schema.ts";
import { answeredBy, type WriteForm } from "./writes-form.ts";

const Place = z.strictObject({ locationId: z.string(), name: z.string() });

/** As the draft kind `stock_transfer` writes it. */
const TransferRequest = z.strictObject({
  from: Place,
  to: Place,
  note: z.string(),
  lines: z
    .array(z.strictObject({ inventoryItemId: z.string(), units: z.int().positive() }))
    .min(1)
    .max(250),
});

export function creatingTransfer(request: unknown): WriteForm | null {
  const parsed = TransferRequest.safeParse(request);
  if (!parsed.success) return null;
  const { from, to, note, lines } = parsed.data;
  let units = 0;
  for (const line of lines) units += line.units;
  const label = `Transfer of ${units} ${units === 1 ? "unit" : "units"} from ${from.name} to ${to.name}`;
  return {
    document: CREATE_TRANSFER,
    operation: "CreateTransfer",
    keyed: true,
    lookProves: true,
    // The look finds it.
    recordId: "",
    variables: (key) => ({
      key,
      input: {
        originLocationId: from.locationId,
        destinationLocationId: to.locationId,
        lineItems: lines.map(({ inventoryItemId, units: quantity }) => ({ inventoryItemId, quantity })),
        note: note === "" ? null : note,
        // By which it is found again, here and by the merchant.
        tags: [key],
      },
    }),
    async look(client, key) {
      const { inventoryTransfers } = await client.read(LATEST_TRANSFERS, { first: LATEST }, TransfersAnswer);
      const { nodes, pageInfo } = inventoryTransfers;
      const ours = nodes.find(({ tags }) => tags.includes(key));
      const standing = { label, brief: label, from: ABSENT, to: PRESENT };
      if (!ours)
        return {
          standings: [{ ...standing, now: pageInfo.hasNextPage && isCrowded(nodes) ? "not known" : ABSENT }],
          also: {},
        };
      return {
        standings: [{ ...standing, now: PRESENT }],
        also: { Name: ours.name, Status: ours.status, Units: ours.totalQuantity },
        recordId: ours.id,
      };
    },
    answered: (data) =>
      answeredBy(
        data,
        Created,
        ({ inventoryTransfer: made }) => made && { id: made.id, at: made.dateCreated ?? "just now" },
      ),
  };
}

const LATEST = 100;
/** Well beyond the time for which "not there" is taken for "never made". */
const CROWDED_MS = 3_600_000;

/** So many transfers were made of late that ours may stand further down. */
function isCrowded(nodes: readonly { dateCreated: string | null }[]): boolean {
  const oldest = nodes.at(-1)?.dateCreated ?? null;
  return oldest === null || Date.now() - Date.parse(oldest) < CROWDED_MS;
}

const ABSENT = "not in Shopify";
const PRESENT = "in Shopify";

const TransfersAnswer = z.object({
  inventoryTransfers: page(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      tags: z.array(z.string()),
      totalQuantity: z.int(),
      dateCreated: z.string().nullable(),
    }),
  ),
});

const Created = z.object({
  inventoryTransfer: z.object({ id: z.string(), dateCreated: z.string().nullable() }).nullable(),
});

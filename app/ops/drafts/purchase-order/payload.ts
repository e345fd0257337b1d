import { z } from "zod";
import { Day } from "../../facts/day.ts";
import { MOST_FOR_SPEED } from "../../facts/settings.ts";
import { Currency } from "../../money/money.ts";

/** One product on the order. What was shown of its stock travels along, so that a later change is noticed. */
export const OrderLine = z.strictObject({
  variantId: z.string().min(1),
  inventoryItemId: z.string().min(1),
  title: z.string().min(1),
  sku: z.string().nullable(),
  units: z.int().positive().max(1_000_000),
  /** Null: not known. Never 0 for unknown. */
  unitCostMinor: z.int().min(0).nullable(),
  packUnits: z.int().min(1),
  minimumUnits: z.int().min(1),
  /** Incoming at the destination when the draft was made; the write sets out from exactly this. */
  incomingAtShow: z.int(),
  /** Units free to sell, all locations together, when the draft was made. */
  availableAtShow: z.int(),
  /** Selling price in Shopify when the draft was made, order's currency. Absent in drafts from before it was noted. */
  priceMinorAtShow: z.exactOptional(z.int()),
  /** Unit cost in Shopify then, whatever the order itself says; null: not recorded there. */
  costMinorAtShow: z.exactOptional(z.int().nullable()),
});
export type OrderLine = z.output<typeof OrderLine>;

/** Most characters of a note to the supplier. */
export const NOTE_LENGTH = 2_000;

/** A purchase order to one supplier, delivered to one location. */
export const PurchaseOrder = z.strictObject({
  /** Our own number, such as PO-1001; the record in Shopify carries it. */
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/),
  /** As the founder's settings know it; never from text that a stranger wrote. */
  supplier: z.strictObject({
    key: z.string().nullable(),
    name: z.string().min(1).max(255),
    email: z.email().nullable(),
  }),
  destination: z.strictObject({ locationId: z.string().min(1), name: z.string().min(1) }),
  currency: Currency,
  lines: z.array(OrderLine).min(1).max(200),
  /** When it is needed at the latest: the day stock would run out. */
  needByDay: Day,
  /** When it should arrive, by the supplier's usual lead time. */
  expectedDay: Day,
  /** It is to come by a delivery that is quicker than usual. Absent: as usual. */
  isQuick: z.exactOptional(z.literal(true)),
  /** What that is thought to cost more, as a share of the goods. The supplier names it, so it is on no line. */
  speedShare: z.exactOptional(z.number().min(0).max(MOST_FOR_SPEED)),
  note: z.string().max(NOTE_LENGTH),
});
export type PurchaseOrder = z.output<typeof PurchaseOrder>;

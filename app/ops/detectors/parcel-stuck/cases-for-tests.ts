import { addDays } from "../../facts/day.ts";
import type { ParcelPaceRow, ParcelRow } from "../../facts/rows/order-care.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { parcelStuck } from "./parcel-stuck.ts";

const POST = "Harbour Post";
const source = { connector: "shopify", recordId: "parcels", observedAt: "2026-11-22T08:00:00Z" };
export const ago = (days: number) => addDays(TODAY, -days);

/** A parcel that left twelve days ago with twenty mugs, was scanned a day later, and is still under way. */
export type Away = Partial<
  Omit<ParcelRow, "sentDay" | "scannedDay" | "expectedDay" | "newsDay" | "lines">
> & {
  sent?: number;
  scanned?: number | null;
  expected?: number | null;
  news?: number;
  units?: number;
};

export function parcel(given: Away, number: number): ParcelRow {
  const {
    sent = 12,
    scanned = sent - 1,
    expected = null,
    news = scanned ?? sent,
    units = 20,
    ...rest
  } = given;
  return {
    fulfilmentId: `gid://shopify/Fulfillment/${number}`,
    orderId: `gid://shopify/Order/${number}`,
    name: `#${1_000 + number}`,
    sentDay: ago(sent),
    carrier: POST,
    status: scanned === null ? "CONFIRMED" : "IN_TRANSIT",
    scannedDay: scanned === null ? null : ago(scanned),
    expectedDay: expected === null ? null : ago(expected),
    newsDay: ago(news),
    lines: [{ variantId: "gid://shopify/ProductVariant/1", title: "Mug", units, paidMinor: 2_200 * units }],
    parcels: 1,
    source,
    ...rest,
  };
}

/** Half of its parcels are scanned within a day and arrive in three more, nine in ten within two and six. */
export function pace(over: Partial<ParcelPaceRow> = {}): ParcelPaceRow {
  return {
    ...{ carrier: POST, sent: 200, scanned: 199, delivered: 196, source },
    daysToScan: { p50: 1, p90: 2 },
    daysInTransit: { p50: 3, p90: 6 },
    ...over,
  };
}

type Known = { paced?: ParcelPaceRow | null; mugs?: readonly Mug[] };

export function look(away: readonly Away[], { paced = pace(), mugs = [{}] }: Known = {}) {
  const parcels = new Map(away.map((one, at) => [String(at), parcel(one, at + 1)]));
  const parcelPace = new Map(paced ? [[paced.carrier, paced]] : []);
  return parcelStuck.detect(factsOf(mugs, { facts: { parcels, parcelPace } }));
}

export function raised(...given: Parameters<typeof look>): Alert {
  const { alerts } = look(...given);
  const [alert] = alerts;
  if (!alert || alerts.length > 1) throw new Error(`expected one alert, got ${alerts.length}`);
  return alert;
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([{}]).alerts;

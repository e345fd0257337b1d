import { SETTLING_DAYS } from "../../facts/settling.ts";
import type { OnOrderRow, StockRow } from "../../facts/views.ts";

type Arrival = OnOrderRow["arrivals"][number];

/** What is counted as coming, of our own orders and besides them. */
export type OnTheWay = {
  /** Our own orders as far as they are counted on. Null: none is open. */
  onOrder: OnOrderRow | null;
  /** Units on them. */
  orderedUnits: number;
  /** Open in our own books, but no longer incoming in Shopify: not counted on. */
  unshownUnits: number;
  /** Units that Shopify shows as incoming and that no order of ours explains: no day is known for them. */
  undatedUnits: number;
};

const DAY_MS = 86_400_000;

/**
 * Our own orders against what Shopify shows. Units that we wrote there as incoming, and that it shows no longer, have
 * come or been taken off by hand: counting on them would hide the stock-out that they no longer prevent.
 */
export function onTheWayOf(onOrder: OnOrderRow | null, stock: StockRow): OnTheWay {
  if (!onOrder)
    return { onOrder, orderedUnits: 0, unshownUnits: 0, undatedUnits: Math.max(0, stock.incoming) };
  const short = shortByLocation(onOrder.arrivals, stock);
  let unshownUnits = 0;
  const counted: Arrival[] = [];
  // Shopify does not say whose units it shows. What was to come first has most likely come.
  for (const arrival of onOrder.arrivals.toSorted((a, b) => a.expectedDay.localeCompare(b.expectedDay))) {
    const left = hasSettled(arrival, stock) ? (short.get(arrival.locationId) ?? 0) : 0;
    const off = Math.min(arrival.units, left);
    unshownUnits += off;
    short.set(arrival.locationId, (short.get(arrival.locationId) ?? 0) - off);
    if (arrival.units > off) counted.push({ ...arrival, units: arrival.units - off });
  }
  const explained = unitsOf(counted.filter(({ shownSince }) => shownSince !== null));
  return {
    onOrder: { ...onOrder, arrivals: counted },
    orderedUnits: unitsOf(counted),
    unshownUnits,
    undatedUnits: Math.max(0, stock.incoming - explained),
  };
}

/** Units by which Shopify's incoming falls short of our own orders, where those have had the time to show. */
function shortByLocation(arrivals: readonly Arrival[], stock: StockRow): Map<string, number> {
  const short = new Map<string, number>();
  for (const arrival of arrivals)
    if (hasSettled(arrival, stock))
      short.set(arrival.locationId, (short.get(arrival.locationId) ?? 0) + arrival.units);
  for (const [locationId, units] of short) {
    const shown = stock.byLocation.find((level) => level.locationId === locationId)?.incoming ?? 0;
    const others = unitsOf(
      arrivals.filter((arrival) => arrival.locationId === locationId && isJustShown(arrival, stock)),
    );
    short.set(locationId, Math.max(0, units - Math.max(0, shown - others)));
  }
  return short;
}

/** By when stock was read, not by today: what was read before the order says nothing of it. */
function hasSettled({ shownSince }: Arrival, { source }: StockRow): boolean {
  if (shownSince === null) return false;
  return Date.parse(source.observedAt) - Date.parse(shownSince) > SETTLING_DAYS * DAY_MS;
}

/** Too new to be missed, yet among what Shopify shows: those units are not an older order's. */
function isJustShown(arrival: Arrival, stock: StockRow): boolean {
  const { shownSince } = arrival;
  if (shownSince === null || hasSettled(arrival, stock)) return false;
  return Date.parse(shownSince) <= Date.parse(stock.source.observedAt);
}

function unitsOf(arrivals: readonly Arrival[]): number {
  let units = 0;
  for (const arrival of arrivals) units += arrival.units;
  return units;
}

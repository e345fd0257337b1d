/**
 * Runs detectors on a store of any size: its variants come page by page, every view of a page is prepared once for all
 * detectors that ask for it, and nothing of a page is kept but what the detectors found.
 */
import type { Alert, Detector, Found, Looking, LookInput } from "./contract.ts";
import type { Packed } from "./listed.ts";
import type { Ask, Facts, Prepared, View, ViewName } from "../facts/views.ts";

/** What one detector came to. "Never looked" is not "found none", and a failure hides nobody else's findings. */
export type DetectorRun = { detector: string; title: string } & (
  | { status: "ran"; alerts: readonly Packed[]; lookedAt: number; notes: readonly string[] }
  | { status: "skipped"; /** Views whose source was never read completely. */ neverRead: readonly string[] }
  | { status: "failed"; error: unknown }
);

/** The variants of a store, page by page. */
export type Walk = {
  /** Ids of all variants, a product's together, some thousand a page. */
  pages: readonly (readonly string[])[];
  /** Views of the variants of a page, among those that the walk was begun for. Pages are asked for in their order. */
  prepare(asks: Ask, page: readonly string[]): Promise<Prepared>;
};

export type LookPorts = {
  /** Views of variants hold these variants alone; null: all of them. Views by other keys are whole. */
  prepare(asks: Ask, only: readonly string[] | null): Promise<Prepared>;
  /** Walks through the store for these asks; it ends with `work`. */
  walk<T>(asks: readonly Ask[], work: (walk: Walk) => Promise<T>): Promise<T>;
  /** Lets what was asked for arrive while detectors are at work. */
  rest(): Promise<void>;
  /** Makes an alert small until it is stored. */
  pack(alert: Alert): Packed;
};

/** Views that speak of single variants, and come page by page. */
const OF_VARIANTS: ReadonlySet<string> = new Set<ViewName>([
  "variants",
  "stock",
  "sales",
  "outOfStock",
  "stockLog",
  "orderMargins",
  "returnsByVariant",
  "returnReasons",
]);

/** In the order of `detectors`. Rejects only where the store itself cannot be read. */
export async function runDetectors(
  detectors: readonly Detector[],
  shop: LookInput,
  ports: LookPorts,
): Promise<DetectorRun[]> {
  const runs = new Map<Detector, DetectorRun>();
  const whole = preparedOnce((asks) => ports.prepare(asks, null));
  prepareAhead(whole, detectors);
  await runPaged(detectors, { shop, ports, whole, runs });
  await runOnOrders(detectors, { shop, ports, whole, runs });
  return detectors.flatMap((detector) => runs.get(detector) ?? []);
}

/**
 * Begins with what is read whole, one view after another, those of paged detectors first: the store is at it while it sorts
 * the first page and while pages are looked at. That one cannot be read is said to whoever asks for it.
 */
function prepareAhead(whole: Preparing, detectors: readonly Detector[]): void {
  const read = async () => {
    for (const isPaged of [true, false])
      for (const detector of detectors)
        if (detector.look ? isPaged : !isPaged) await whole(partOf(detector.asks(), false));
  };
  read().catch(() => undefined);
}

type Running = { shop: LookInput; ports: LookPorts; whole: Preparing; runs: Map<Detector, DetectorRun> };

async function runPaged(
  detectors: readonly Detector[],
  { shop, ports, whole, runs }: Running,
): Promise<void> {
  const looking = new Map<Detector, { look: Looking; found: Packed[] }>();
  for (const detector of detectors) {
    const begin = () => detector.look?.(shop);
    const look = attempt(detector, runs, begin);
    if (look) looking.set(detector, { look, found: [] });
  }
  if (looking.size === 0) return;
  const asks = [...looking.keys()].map((detector) => partOf(detector.asks(), true));
  await ports.walk(asks, async (walk) => {
    for await (const ofPage of pagesAhead(walk, asks)) {
      for (const [detector, { look, found }] of looking) {
        if (runs.has(detector)) continue;
        await ports.rest();
        const facts = await factsFor(detector, { whole, ofVariants: ofPage });
        if (Array.isArray(facts)) runs.set(detector, skipped(detector, facts));
        else
          for (const alert of attempt(detector, runs, () => look.take(facts)) ?? [])
            found.push(ports.pack(alert));
      }
    }
  });
  for (const [detector, { look, found }] of looking) {
    const last = runs.has(detector) ? undefined : attempt(detector, runs, () => look.found());
    if (last) runs.set(detector, ran(detector, last, [...found, ...packedAll(last, ports)]));
  }
}

/** Prepares each page while detectors look at the one before it. */
async function* pagesAhead(walk: Walk, asks: readonly Ask[]): AsyncGenerator<Preparing> {
  // A store without variants is looked at too, so that what was never read is told from what is not there.
  const pages = walk.pages.length > 0 ? walk.pages : [[]];
  const read = async (page: readonly string[]) => {
    const prepare = preparedOnce((of) => walk.prepare(of, page));
    for (const of of asks) await prepare(of);
    return prepare;
  };
  let coming: Promise<Preparing> | null = null;
  for (const [at, page] of pages.entries()) {
    const prepare: Preparing = await (coming ?? read(page));
    const next = pages[at + 1];
    coming = next ? read(next) : null;
    // Whether it arrived is asked when its turn comes.
    coming?.catch(() => undefined);
    yield prepare;
  }
}

/** Of variants, these see those that stand on the orders they ask for. */
async function runOnOrders(
  detectors: readonly Detector[],
  { shop, ports, whole, runs }: Running,
): Promise<void> {
  const byVariants = new Map<string, Preparing>();
  for (const detector of detectors) {
    if (detector.look) continue;
    const ids = onOrders(await whole(ordersAsked(detector.asks())));
    const key = ids.join(" ");
    const ofVariants = byVariants.get(key) ?? preparedOnce((asks) => ports.prepare(asks, ids));
    byVariants.set(key, ofVariants);
    const facts = await factsFor(detector, { whole, ofVariants });
    if (Array.isArray(facts)) runs.set(detector, skipped(detector, facts));
    else {
      const found = attempt(detector, runs, () => detector.detect({ ...shop, facts }));
      if (found) runs.set(detector, ran(detector, found, packedAll(found, ports)));
    }
  }
}

/** Views of orders, and of bundles, whose lines name variants. */
const OF_ORDERS = [
  "openOrders",
  "ownOrders",
  "orderCare",
  "parcels",
  "returns",
  "customerOrders",
  "promises",
  "bundles",
] as const;

function ordersAsked(asks: Ask): Ask {
  return Object.fromEntries(OF_ORDERS.flatMap((view) => (asks[view] ? [[view, asks[view]]] : [])));
}

function onOrders(orders: Prepared): string[] {
  const ids = new Set<string>();
  for (const view of OF_ORDERS)
    for (const { lines } of orders[view]?.values() ?? [])
      for (const { variantId } of lines) if (variantId !== null) ids.add(variantId);
  // What is wanted in place of what comes back is on no order yet.
  for (const { exchanges } of orders.returns?.values() ?? [])
    for (const { variantId } of exchanges) if (variantId !== null) ids.add(variantId);
  for (const bundleId of orders.bundles?.keys() ?? []) ids.add(bundleId);
  return [...ids].sort();
}

type Preparing = (asks: Ask) => Promise<Prepared>;

/** Prepares each view at most once, whoever asks for it, and when. */
function preparedOnce(prepare: Preparing): Preparing {
  const kept = new Map<string, Promise<View<ViewName> | null>>();
  return async (asks) => {
    const prepared: Partial<Record<ViewName, View<ViewName> | null>> = {};
    for (const [view, ask] of Object.entries(asks) as [ViewName, Ask[ViewName]][]) {
      const key = `${view} ${JSON.stringify(ask)}`;
      let rows = kept.get(key);
      if (rows === undefined) {
        rows = prepare({ [view]: ask }).then((found) => found[view] ?? null);
        kept.set(key, rows);
      }
      prepared[view] = await rows;
    }
    // Exactly the views that were asked for, which the compiler cannot see.
    return prepared as Prepared;
  };
}

/** The facts that a detector asks for, or the names of those that were never read. */
async function factsFor(
  detector: Detector,
  { whole, ofVariants }: { whole: Preparing; ofVariants: Preparing },
): Promise<Facts | string[]> {
  const asks = detector.asks();
  const views = { ...(await whole(partOf(asks, false))), ...(await ofVariants(partOf(asks, true))) };
  const neverRead = Object.keys(asks).filter((view) => !views[view as ViewName]);
  return neverRead.length > 0 ? neverRead : (views as Facts);
}

/** Of asks, those for views of variants, or those for all others. */
function partOf(asks: Ask, ofVariants: boolean): Ask {
  return Object.fromEntries(Object.entries(asks).filter(([view]) => OF_VARIANTS.has(view) === ofVariants));
}

function packedAll({ alerts }: Found, ports: LookPorts): Packed[] {
  return alerts.map((alert) => ports.pack(alert));
}

function ran(
  { id, title }: Detector,
  { lookedAt, notes = [] }: Found,
  alerts: readonly Packed[],
): DetectorRun {
  return { detector: id, title, status: "ran", alerts, lookedAt, notes };
}

function skipped({ id, title }: Detector, neverRead: readonly string[]): DetectorRun {
  return { detector: id, title, status: "skipped", neverRead };
}

/** What throws is a failure of this detector alone; there is no result then. */
function attempt<T>(detector: Detector, runs: Map<Detector, DetectorRun>, step: () => T): T | undefined {
  const { id, title } = detector;
  try {
    return step();
  } catch (error) {
    runs.set(detector, { detector: id, title, status: "failed", error });
    return undefined;
  }
}

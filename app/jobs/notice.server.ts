import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { RunRecord, Store, Unit } from "../adapters/store/contract.ts";
import { packed } from "../adapters/store/packed-alert.server.ts";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { detectors } from "../ops/detectors/index.ts";
import { dayIn } from "../ops/facts/day.ts";
import { type OptionalKind, scopesMissing, SHOPIFY_KINDS } from "../ops/facts/source-status.ts";
import { SHELVES } from "../ops/ranking/contract.ts";
import { type LoopPorts, type LoopReport, runLoop } from "../ops/pipeline.ts";
import { prepareDraft } from "../shop/drafts.server.ts";
import type { JobContext } from "./context.server.ts";

/** Drafts prepared before anybody opens them: what a founder could get through in a week. */
const DRAFTS_AHEAD = 40;

/** Variants whose facts are in memory at once: a few tens of megabytes. */
const PAGE_VARIANTS = 5_000;

/** As many of a shelf as a reader could have seen. */
const LIST_LENGTH = 100;

/** Looks at one shop: detects, ranks and prepares drafts. It changes nothing outside. */
export const notice = defineJob({
  name: "notice",
  payload: z.strictObject({ shop: z.string() }),
  key: ({ shop }) => shop,
  attempts: 3,
  expireInSeconds: 900,
  async run({ store, now, log }: JobContext, { shop }) {
    const startedAt = now();
    const known = await store.shop(shop, knownOf);
    // "Never looked" is not "found none": without a complete first read there is nothing to conclude.
    if (!known) return;
    const { profile, settings, readSeconds } = known;
    const today = dayIn(profile.timeZone, startedAt);
    const report = await runLoop(portsOf(store, { shop, profile, startedAt }), {
      detectors,
      settings,
      currency: profile.currency,
      locale: profile.locale,
      today,
      timeZone: profile.timeZone,
      seed: seedOf(shop, today),
      draftsAhead: DRAFTS_AHEAD,
    });
    const times = { startedAt, finishedAt: now(), readSeconds };
    const run = runRecord(report, times, whyUnread(known));
    await store.shop(shop, async (unit) => {
      await unit.profile.holdTerms(profile);
      await unit.runs.save(run);
    });
    for (const each of report.runs) {
      if (each.status === "failed")
        log.warn("detector failed", { shop, detector: each.detector, error: each.error });
    }
    for (const { fingerprint, error } of report.draftFailures) {
      log.warn("draft not prepared", { shop, fingerprint, error });
    }
    log.info("looked at shop", { shop, drafts: report.drafts, ...report.seconds });
  },
});

type Known = NonNullable<Awaited<ReturnType<typeof knownOf>>>;

async function knownOf(unit: Unit) {
  const profile = await unit.profile.get();
  if (!profile || profile.uninstalledAt) return null;
  const sources = await unit.sources.all();
  const isRead = (kind: string) =>
    sources.some((source) => source.kind === kind && source.lastCompleteAt !== null);
  if (!SHOPIFY_KINDS.every(isRead)) return null;
  const reads = await unit.audit.forSubject("shopify");
  const seconds = reads.findLast(({ action }) => action === "source.read")?.detail["seconds"];
  return {
    profile,
    settings: await unit.settings.get(),
    sources,
    readSeconds: typeof seconds === "number" ? seconds : 0,
  };
}

function portsOf(
  store: Store,
  { shop, profile, startedAt }: { shop: string; profile: Known["profile"]; startedAt: Date },
): LoopPorts {
  return {
    prepare: (asks, today, only) => store.shop(shop, (unit) => unit.facts.prepare(asks, today, only)),
    walk: (asks, today, work) =>
      store.shop(shop, async (unit) => work(await unit.facts.walk(asks, { today, most: PAGE_VARIANTS }))),
    rest: () => new Promise((resolve) => setImmediate(resolve)),
    pack: packed,
    salesReach: () => store.shop(shop, (unit) => unit.facts.salesReach()),
    place: (detectors, settle) =>
      store.shop(shop, async (unit) => {
        await unit.profile.holdTerms(profile);
        await unit.alerts.hold();
        const decisions = await unit.decisions.latest();
        const placement = settle({ decisions, positions: await positionsOf(unit) });
        await unit.alerts.replace({ ...placement, detectors, now: startedAt });
        return placement;
      }),
    draft: (fingerprint) =>
      store.shop(shop, async (unit) => {
        const record = await unit.alerts.byFingerprint(fingerprint);
        if (!record || record.state !== "open") return false;
        const draft = await prepareDraft({ unit, now: startedAt, profile }, record, record.chosenOptionId);
        return draft !== null;
      }),
    clock: () => performance.now() / 1000,
  };
}

async function positionsOf(unit: Unit): Promise<ReadonlyMap<string, number>> {
  const { shelves } = await unit.alerts.open({ limitPerShelf: LIST_LENGTH });
  const lines = SHELVES.flatMap((shelf) => shelves[shelf].lines);
  return new Map(lines.map(({ fingerprint, position }) => [fingerprint, position]));
}

function runRecord(
  { runs, seconds }: LoopReport,
  { startedAt, finishedAt, readSeconds }: { startedAt: Date; finishedAt: Date; readSeconds: number },
  why: WhyUnread,
): RunRecord {
  return {
    id: randomUUID(),
    startedAt,
    finishedAt,
    detectors: runs.map((run) => ({
      id: run.detector,
      title: run.title,
      status: run.status,
      lookedAt: run.status === "ran" ? run.lookedAt : 0,
      alerts: run.status === "ran" ? run.alerts.length : 0,
      detail: detailOf(run, why),
    })),
    seconds: {
      read: readSeconds,
      notice: thousandths(seconds.notice),
      rank: thousandths(seconds.rank),
      draft: thousandths(seconds.draft),
    },
  };
}

/** Why nothing is known of what a store may allow or not, where nothing is. */
type WhyUnread = readonly { views: ReadonlySet<string>; why: string }[];

/** What each kind lets Ops Room see, and the views that need it. */
const SEEN: Readonly<
  Record<Exclude<OptionalKind, "price_lists">, { what: string; views: readonly string[] }>
> = {
  payments: { what: "disputes and payouts", views: ["disputes", "payouts", "payments"] },
  returns: { what: "returns", views: ["returns", "returnReasons", "orderAccounts"] },
  customers: { what: "whose orders are", views: ["customerOrders", "customerReturns", "cashOnDelivery"] },
  discounts: { what: "discounts", views: ["discounts"] },
};

function whyUnread({ profile, sources }: Known): WhyUnread {
  const kinds = Object.keys(SEEN) as (keyof typeof SEEN)[];
  const whyNot = (kind: keyof typeof SEEN): string => {
    const { what } = SEEN[kind];
    if (scopesMissing(kind, profile.scopes).length > 0)
      return `the store has not allowed Ops Room to see ${what}; Sources has the button for it`;
    const status = sources.find((source) => source.kind === kind);
    return kind === "payments" && status?.state === "absent"
      ? "the store does not use Shopify Payments"
      : `${what} were never read completely`;
  };
  return [
    ...kinds.map((kind) => ({ views: new Set(SEEN[kind].views), why: whyNot(kind) })),
    {
      views: new Set(["companyPrices"]),
      why: "the store has no price lists for companies, or they were never read",
    },
  ];
}

function detailOf(run: LoopReport["runs"][number], unread: WhyUnread): string {
  switch (run.status) {
    case "ran":
      return run.notes.join(" ");
    case "skipped":
      return couldNotLook(run.neverRead, unread);
    case "failed":
      return "could not look, because of a fault of ours; what was found before stays as it was";
  }
}

function couldNotLook(neverRead: readonly string[], unread: WhyUnread): string {
  const cause = unread.find(({ views }) => neverRead.every((view) => views.has(view)));
  return `could not look, because ${cause?.why ?? `${neverRead.join(", ")} was never read completely`}`;
}

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** The same day and shop give the same simulated futures, so that figures do not flicker between runs. */
function seedOf(shop: string, today: string): number {
  return createHash("sha256").update(`${shop} ${today}`).digest().readUInt32BE(0);
}

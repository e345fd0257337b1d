import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { RunRecord, Store, Unit } from "../adapters/store/contract.ts";
import { packed } from "../adapters/store/packed-alert.server.ts";
import { defineJob } from "../adapters/queue/define-job.server.ts";
import { detectors } from "../ops/detectors/index.ts";
import { dayIn } from "../ops/facts/day.ts";
import { SHOPIFY_KINDS } from "../ops/facts/source-status.ts";
import { SHELVES } from "../ops/ranking/contract.ts";
import { type LoopPorts, type LoopReport, runLoop } from "../ops/pipeline.ts";
import { prepareDraft } from "../shop/drafts.server.ts";
import type { JobContext } from "./context.server.ts";
import { couldNotLook, whyUnread, type WhyUnread } from "./why-unread.ts";

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
    const run = runRecord(report, times, whyUnread({ scopes: known.profile.scopes, sources: known.sources }));
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

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** The same day and shop give the same simulated futures, so that figures do not flicker between runs. */
function seedOf(shop: string, today: string): number {
  return createHash("sha256").update(`${shop} ${today}`).digest().readUInt32BE(0);
}

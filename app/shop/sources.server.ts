import { SHOPIFY_KINDS, type SourceStatus } from "../ops/facts/source-status.ts";
import type { SourcesModel } from "../ui/models.ts";
import { sourceBadge } from "./inbox.server.ts";
import type { Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { kindRows, kindTitle, NOT_LINKED } from "./source-words.ts";

type KindModel = SourcesModel["sources"][number]["kinds"][number];

/** What was read, when, how far back, what failed, and what could not be looked at because of it. */
export async function sourcesOf({ unit, say, now }: Scene): Promise<SourcesModel> {
  const sources = await unit.sources.all();
  const run = await unit.runs.latest();
  const kinds = SHOPIFY_KINDS.map((kind) =>
    kindModel(
      kind,
      sources.find((source) => source.connector === "shopify" && source.kind === kind),
      say,
    ),
  );
  return {
    sources: [{ title: "Shopify", badge: sourceBadge(sources, say, now), kinds }],
    notLinked: NOT_LINKED.map(({ title, hides }) => ({
      title,
      hides: `Linking ${title} is not available yet, so ${hides} cannot be looked at.`,
    })),
    detectors: (run?.detectors ?? []).map(({ title, status, lookedAt, alerts, detail }) => ({
      title,
      state: { ran: "Looked", skipped: "Could not look", failed: "Failed" }[status],
      detail:
        status === "ran"
          ? `Looked at ${say.count(lookedAt, "product variant")}, found ${say.number(alerts)}. ${detail}`.trim()
          : detail,
    })),
  };
}

function kindModel(kind: string, status: SourceStatus | undefined, say: Say): KindModel {
  const title = kindTitle("shopify", kind);
  if (!status || status.state === "never_read") {
    return {
      title,
      state: "Never read",
      tone: "warning",
      rows: "",
      lastRead: null,
      reach: "",
      limit: null,
      problem: status?.problem ?? null,
    };
  }
  const states = {
    reading: { state: status.lastCompleteAt ? "Reading again" : "Reading", tone: "info" },
    complete: { state: "Read completely", tone: status.limit ? "info" : "success" },
    failed: { state: "Could not be read", tone: "critical" },
  } as const;
  return {
    title,
    ...states[status.state],
    rows: kindRows(kind, say.number(status.rowsRead)),
    lastRead: status.lastCompleteAt ? say.when(status.lastCompleteAt) : null,
    reach: status.since ? `Back to ${say.day(status.since).short}` : "All there is",
    limit: status.limit,
    problem: status.problem,
  };
}

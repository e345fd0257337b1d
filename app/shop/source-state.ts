/** How fresh and how whole what was read of the store is, in words. */
import { OPTIONAL_KINDS, type SourceStatus } from "../ops/facts/source-status.ts";
import type { SourceBadge } from "../ui/models.ts";
import type { Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { kindTitle } from "./source-words.ts";

/** Reads come every quarter of an hour and by webhook; after this long something is wrong and is said. */
const STALE_MS = 2 * 3_600_000;

/** "Read 6 min ago · all sources fine", or what is not. */
export function sourceBadge(sources: readonly SourceStatus[], say: Say, now: Date): SourceBadge {
  const failed = sources.filter(({ state }) => state === "failed");
  const oldest = oldestRead(sources);
  const read = oldest ? `Read ${say.ago(oldest)}` : "Not read yet";
  if (failed.length > 0) {
    const kinds = failed.map(({ connector, kind }) => kindTitle(connector, kind)).join(", ");
    return { tone: "critical", text: `${read} · could not read ${kinds}` };
  }
  if (oldest && now.getTime() - oldest.getTime() > STALE_MS) return { tone: "warning", text: read };
  if (sources.some(({ kind, limit }) => kind === "orders" && limit))
    return { tone: "info", text: `${read} · sales known in part` };
  return { tone: "success", text: `${read} · all sources fine` };
}

/** A banner for whatever is shown of the store: what is failing or old, since when, and what that hides. Null: nothing. */
export async function degraded(scene: Pick<Scene, "unit" | "say" | "now">): Promise<string | null> {
  return degradedOf(await scene.unit.sources.all(), scene);
}

export function degradedOf(
  sources: readonly SourceStatus[],
  { say, now }: Pick<Scene, "say" | "now">,
): string | null {
  const sentences = sources.flatMap(({ connector, kind, state, lastCompleteAt, problem }) => {
    const title = kindTitle(connector, kind);
    if (state === "failed") {
      const last = lastCompleteAt
        ? `Last read ${say.when(lastCompleteAt).short}; what changed after that is not known here.`
        : "They were never read, so nothing is known of them.";
      return [`Shopify's ${title} could not be read: ${problem ?? "Shopify gave no reason."} ${last}`];
    }
    if (lastCompleteAt && now.getTime() - lastCompleteAt.getTime() > STALE_MS) {
      return [
        `Shopify's ${title} were last read ${say.when(lastCompleteAt).short}; what changed after that is not known here.`,
      ];
    }
    return [];
  });
  const unread = sources
    .filter(
      ({ state, lastCompleteAt }) => state !== "failed" && state !== "absent" && lastCompleteAt === null,
    )
    .map(({ connector, kind }) => kindTitle(connector, kind));
  if (unread.length > 0)
    sentences.push(
      `Shopify's ${new Intl.ListFormat("en").format(unread)} are being read: until that is done, what is shown here may be from before, or missing.`,
    );
  return sentences.length === 0 ? null : sentences.join(" ");
}

function oldestRead(sources: readonly SourceStatus[]): Date | null {
  let oldest: Date | null = null;
  for (const { kind, lastCompleteAt } of sources) {
    // Nothing waits for what the store may not even have.
    if (OPTIONAL_KINDS.some((optional) => optional === kind)) continue;
    if (!lastCompleteAt) return null;
    if (!oldest || lastCompleteAt < oldest) oldest = lastCompleteAt;
  }
  return oldest;
}

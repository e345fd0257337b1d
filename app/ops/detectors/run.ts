import type { Alert, DetectInput, Detector } from "./contract.ts";
import type { Ask, Facts, Prepared } from "../facts/views.ts";

/** What one detector came to. "Never looked" is not "found none", and a failure hides nobody else's findings. */
export type DetectorRun = { detector: string; title: string } & (
  | {
      status: "ran";
      alerts: readonly Alert[];
      lookedAt: number;
      /** What it could not look at, and why, in sentences. */
      notes: readonly string[];
    }
  | { status: "skipped"; /** Views whose source was never read completely. */ neverRead: readonly string[] }
  | { status: "failed"; error: unknown }
);

/** Runs one detector on prepared views. */
export function runDetector(
  detector: Detector,
  input: Omit<DetectInput<Ask>, "facts"> & { views: Prepared },
): DetectorRun {
  const { views, ...rest } = input;
  const { id, title } = detector;
  const neverRead = Object.keys(detector.asks()).filter((view) => !views[view as keyof Prepared]);
  if (neverRead.length > 0) return { detector: id, title, status: "skipped", neverRead };
  try {
    const { alerts, lookedAt, notes } = detector.detect({ ...rest, facts: views as Facts });
    return { detector: id, title, status: "ran", alerts, lookedAt, notes: notes ?? [] };
  } catch (error) {
    return { detector: id, title, status: "failed", error };
  }
}

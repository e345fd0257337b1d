import { describe, expect, it } from "vitest";
import { anAlert } from "../../test/factories/alert.ts";
import { packed } from "../adapters/store/packed-alert.server.ts";
import type { Alert, Detector } from "./detectors/contract.ts";
import { Settings } from "./facts/settings.ts";
import type { Prepared } from "./facts/views.ts";
import type { Decision } from "./memory/decision.ts";
import { type Known, type LoopPorts, type Placement, runLoop } from "./pipeline.ts";

const TODAY = "2026-11-22";

function detector(id: string, found: readonly Alert[] | Error): Detector {
  return {
    id,
    title: `What ${id} looks for`,
    asks: () => ({ variants: true }),
    detect: () => {
      if (found instanceof Error) throw found;
      return { alerts: found, lookedAt: 10 };
    },
  };
}

type Placed = Placement & { detectors: readonly string[] };

/** Only what the detectors of these tests ask for. */
function views(some: Partial<Prepared>): Prepared {
  return some as Prepared;
}

function recordingPorts({ decisions = new Map(), ...over }: Partial<LoopPorts & Known> = {}) {
  const placed: Placed[] = [];
  const drafted: string[] = [];
  let ticks = 0;
  const ports: LoopPorts = {
    prepare: async () => views({ variants: new Map() }),
    salesReach: async () => ({ since: "2026-01-01", limit: null, stockLogSince: null }),
    walk: async (_asks, _today, work) =>
      work({ pages: [], prepare: async () => views({ variants: new Map() }) }),
    rest: async () => undefined,
    pack: packed,
    place: async (detectors, settle) => {
      const placement = settle({ decisions, positions: new Map() });
      placed.push({ ...placement, detectors });
      return placement;
    },
    draft: async (fingerprint) => drafted.push(fingerprint) > 0,
    clock: () => ticks++,
    ...over,
  };
  return { ports, placed, drafted };
}

function input(detectors: readonly Detector[]) {
  const settings = Settings.parse({});
  return {
    detectors,
    settings,
    currency: "USD",
    locale: "en-US",
    today: TODAY,
    timeZone: "UTC",
    seed: 1,
    draftsAhead: 3,
  };
}

describe("the loop", () => {
  it("lets one detector's failure hide nothing of what the others found", async () => {
    const { ports, placed } = recordingPorts();

    const { runs } = await runLoop(
      ports,
      input([detector("broken", new Error("a bug")), detector("stockout", [anAlert(1)])]),
    );

    expect(runs.map(({ status }) => status)).toEqual(["failed", "ran"]);
    expect(placed[0]?.ranked.map(({ alert }) => alert.fingerprint)).toEqual(["stockout:1"]);
  });

  it("concludes nothing for a detector that failed or never could look: what it found before stays", async () => {
    const blind: Detector = { ...detector("blind", []), asks: () => ({ stock: true }) };
    const { ports, placed } = recordingPorts({
      prepare: async () => views({ stock: null, variants: new Map() }),
    });

    const { runs } = await runLoop(
      ports,
      input([blind, detector("broken", new Error("a bug")), detector("stockout", [])]),
    );

    expect(runs[0]).toMatchObject({ detector: "blind", status: "skipped", neverRead: ["stock"] });
    expect(placed[0]?.detectors).toEqual(["stockout"]);
  });

  it("keeps quiet what was decided on the same evidence, and still knows of it", async () => {
    const decided = anAlert(1);
    const dismissal: Decision = {
      id: "d",
      fingerprint: decided.fingerprint,
      kind: "dismissed",
      reason: "",
      until: null,
      untilEvent: null,
      evidenceKey: decided.evidenceKey,
      stakeP50Minor: decided.stake.p50.minor,
      availableThen: null,
      by: { userId: "7", name: null },
      at: new Date("2026-11-21T10:00:00Z"),
    };
    const { ports, placed, drafted } = recordingPorts({
      decisions: new Map([[decided.fingerprint, dismissal]]),
    });

    await runLoop(ports, input([detector("stockout", [decided, anAlert(2)])]));

    expect(placed[0]?.ranked.map(({ alert }) => alert.fingerprint)).toEqual(["stockout:2"]);
    expect(placed[0]?.quiet).toMatchObject([{ fingerprint: "stockout:1", state: "dismissed" }]);
    expect(drafted).toEqual(["stockout:2"]);
  });

  it("prepares drafts for the top of the list only, and none for what can wait", async () => {
    const due = [1, 2, 3, 4].map((n) => anAlert(n, { decideBy: TODAY }));
    const farOff = anAlert(9, { decideBy: "2027-02-01", waitingPerDay: { minor: 0, currency: "USD" } });
    const { ports, drafted } = recordingPorts();

    const many = await runLoop(ports, input([detector("stockout", [farOff, ...due])]));
    const none = await runLoop(ports, input([detector("stockout", [farOff])]));

    expect(drafted).toHaveLength(3);
    expect(drafted).not.toContain("stockout:9");
    expect([many.drafts, none.drafts]).toEqual([3, 0]);
  });

  it("leaves the list standing when a draft cannot be prepared, and says so", async () => {
    const { ports, placed } = recordingPorts({
      draft: () => Promise.reject(new Error("no active location")),
    });

    const { draftFailures, drafts } = await runLoop(
      ports,
      input([detector("stockout", [anAlert(1, { decideBy: TODAY })])]),
    );

    expect(placed).toHaveLength(1);
    expect(drafts).toBe(0);
    expect(draftFailures).toMatchObject([{ fingerprint: "stockout:1" }]);
  });
});

/** `kill -9` of a worker at every boundary of every effect type, judged by the store's ledger. More: the bench `crash`. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EFFECT_TYPES } from "../bench/crash/effect-types.ts";
import { BOUNDARIES } from "../bench/crash/messages.ts";
import { killWorkers } from "../bench/crash/run.ts";

describe("workers killed at every boundary", { timeout: 600_000 }, () => {
  it("leave every effect applied once or not at all, and known within five simulated minutes", async () => {
    const judged = await killWorkers({ kills: BOUNDARIES.length, naive: false });

    expect(judged).toMatchObject({
      duplicates: 0,
      lost: 0,
      unsettled: 0,
      faults: [],
      unknown_though_keyed: 0,
    });
    expect(judged.kills).toBe(BOUNDARIES.length * EFFECT_TYPES.length);
  });

  it("would write twice without intent and probe", async () => {
    const judged = await killWorkers({ kills: 1, naive: true, boundaries: ["applied"] });
    expect(judged.duplicates).toBeGreaterThan(0);
  });

  it("are those of every write that the connector knows", () => {
    const file = path.join(import.meta.dirname, "../../app/connectors/shopify/writes-request.server.ts");
    const known = [...fs.readFileSync(file, "utf8").matchAll(/\["([a-z_]+)", \w+\]/g)].map(
      ([, name]) => name,
    );
    expect(EFFECT_TYPES.map(({ operation }) => operation).toSorted()).toEqual(known.toSorted());
  });
});

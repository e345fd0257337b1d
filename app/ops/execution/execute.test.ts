import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receipted } from "../approvals/receipt.ts";
import type { Approval } from "../approvals/contract.ts";
import { NotFound, OpsError } from "../errors.ts";
import { executeApproved, SENDING_MS } from "./execute.ts";
import { approvedOrder, Outside } from "./outside-for-tests.ts";
import { probeAfterSeconds } from "./probe-schedule.ts";

const run = (outside: Outside) => executeApproved(outside.ports(), "a1");
const codeOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) => (error instanceof OpsError ? error.code : String(error)),
  );

describe("an approved draft", () => {
  it("is carried out once, with its key, and recorded", async () => {
    const outside = new Outside();
    expect(await run(outside)).toMatchObject({ state: "done" });
    expect(outside.asked).toEqual(["key-1"]);
    expect(outside.effect?.state).toBe("done");
    expect(outside.approval.state).toBe("used");
  });

  it.each([
    { behind: 60, because: "a minute behind" },
    { behind: 300, because: "as far behind as clocks of two machines may be" },
  ])("is carried out by a worker whose clock is $because", async ({ behind }) => {
    const outside = new Outside();
    outside.now = new Date(outside.approval.approvedAt.getTime() - behind * 1_000);
    expect(await run(outside)).toMatchObject({ state: "done" });
  });

  it("is not carried out twice by a replay", async () => {
    const outside = new Outside();
    await run(outside);
    expect(await codeOf(run(outside))).toBe("already_used");
    expect(outside.asked).toHaveLength(1);
  });

  it("is carried out once by a hundred parallel runs", async () => {
    const outside = new Outside();
    const runs = await Promise.allSettled(Array.from({ length: 100 }, () => run(outside)));
    expect(runs.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(outside.asked).toEqual(["key-1"]);
    expect(outside.stops).toEqual([]);
  });

  it("is unknown to others", async () => {
    await expect(executeApproved(new Outside().ports(), "another")).rejects.toThrow(NotFound);
  });
});

describe("an approval that does not hold writes nothing", () => {
  const cases: { because: string; change: Partial<Approval>; code: string; stops: number }[] = [
    { because: "voided by an edit", change: { state: "voided" }, code: "approval_voided", stops: 0 },
    { because: "expired", change: { state: "expired" }, code: "expired", stops: 0 },
    { because: "used, its effect gone", change: { state: "used" }, code: "already_used", stops: 0 },
    {
      because: "past its time",
      change: { expiresAt: new Date("2026-11-22T09:55:00Z") },
      code: "expired",
      stops: 1,
    },
    {
      because: "nobody approved it",
      change: { approver: { userId: "", name: null } },
      code: "no_approver",
      stops: 1,
    },
    {
      because: "dated further ahead than clocks of two machines are apart",
      // The other side's clock shows 9:55.
      change: { approvedAt: new Date("2026-11-22T10:00:01Z") },
      code: "approved_in_future",
      stops: 1,
    },
    {
      because: "it waits for a second person",
      change: { state: "waiting" },
      code: "second_person_needed",
      stops: 0,
    },
    {
      because: "two people were needed and one said yes",
      change: { needsTwo: true },
      code: "second_person_needed",
      stops: 1,
    },
    {
      because: "two people were needed and one said yes twice",
      change: {
        needsTwo: true,
        firstYes: { approvalId: "a0", approver: { userId: "42", name: "Mia" }, approvedAt: new Date(0) },
      },
      code: "second_person_needed",
      stops: 1,
    },
    { because: "given for another draft", change: { draftId: "d2" }, code: "content_changed", stops: 1 },
    { because: "another hash", change: { contentHash: "0".repeat(64) }, code: "content_changed", stops: 1 },
  ];
  it.each(cases)("$because", async ({ change, code, stops }) => {
    const { state, ...yes } = { ...approvedOrder(), ...change };
    const outside = new Outside(receipted(yes, state));
    expect(await codeOf(run(outside))).toBe(code);
    expect(outside.asked).toEqual([]);
    expect(outside.stops.map((stop) => stop.code)).toEqual(stops === 0 ? [] : [code]);
  });

  const forged: { what: string; change: Partial<Approval> }[] = [
    { what: "approver", change: { approver: { userId: "43", name: "Mia" } } },
    { what: "approver's name", change: { approver: { userId: "42", name: "Tom" } } },
    { what: "expiry", change: { expiresAt: new Date("2026-11-22T10:00:01Z") } },
    { what: "time", change: { approvedAt: new Date("2026-11-22T09:00:01Z") } },
    { what: "nonce", change: { nonce: "nonce-2" } },
    { what: "key", change: { effectKey: "key-2" } },
    { what: "method", change: { method: "admin_action" } },
    { what: "evidence", change: { evidenceIds: ["price"] } },
    { what: "shop", change: { shop: "other.myshopify.com" } },
    { what: "number of people", change: { needsTwo: true } },
    { what: "receipt's own hash", change: { receiptHash: "0".repeat(64) } },
  ];
  it.each(forged)("its $what was changed after it was given", async ({ change }) => {
    const outside = new Outside({ ...approvedOrder(), ...change });
    expect(await codeOf(run(outside))).toBe("receipt_changed");
    expect(outside.asked).toEqual([]);
  });

  it("however its bytes were changed, at every place", async () => {
    const approval = approvedOrder();
    for (let at = 0; at < approval.content.length; at += 1) {
      const other = String.fromCharCode(approval.content.charCodeAt(at) ^ 1);
      const content = approval.content.slice(0, at) + other + approval.content.slice(at + 1);
      const outside = new Outside({ ...approval, content });
      expect(await codeOf(run(outside)), `byte ${at}`).toBe("content_changed");
      expect(outside.asked).toEqual([]);
    }
  });

  it.each([
    {
      because: "stock moved further than a few sales",
      subject: "available:",
      value: 12,
      says: "moved from 31 to 12",
    },
    { because: "someone else ordered", subject: "incoming:", value: 1, says: "moved from 0 to 1" },
    {
      because: "the variant was deleted",
      subject: "variant:",
      value: null,
      says: "is gone since you approved",
    },
  ])("stale: $because", async ({ subject, value, says }) => {
    const outside = new Outside();
    outside.readings = outside.readings.map((reading) =>
      reading.subject.startsWith(subject) ? { ...reading, value } : reading,
    );
    expect(await codeOf(run(outside))).toBe("stale");
    expect(outside.asked).toEqual([]);
    expect(outside.stops[0]?.message).toContain(says);
    expect(outside.stops[0]?.message).toContain("look again");
    expect(outside.approval.state).toBe("voided");
  });

  it("a few sales since are no reason to stop", async () => {
    const outside = new Outside();
    outside.readings = outside.readings.map((reading) =>
      reading.subject.startsWith("available:") ? { ...reading, value: 25 } : reading,
    );
    expect(await run(outside)).toMatchObject({ state: "done" });
  });

  it("what cannot be read counts as gone", async () => {
    const outside = new Outside();
    outside.readings = [];
    expect(await codeOf(run(outside))).toBe("stale");
  });

  it("when the clock overtakes it between check and transaction", async () => {
    const outside = new Outside();
    outside.faults = { beginLoses: true };
    expect(await codeOf(run(outside))).toBe("approval_not_usable");
    expect(outside.asked).toEqual([]);
  });
});

describe("a write whose outcome is not clear", () => {
  it("is failed where the other side refused", async () => {
    const outside = new Outside();
    outside.faults = { write: "refused" };
    expect(await run(outside)).toMatchObject({ state: "failed", outcome: { code: "quantity_stale" } });
  });

  it("is looked for, found, and never sent again", async () => {
    const outside = new Outside();
    outside.faults = { write: "lost" };
    expect(await run(outside)).toMatchObject({ state: "unknown", probeAfterSeconds: 60 });
    expect(await run(outside.later(60))).toMatchObject({ state: "done" });
    expect(outside.asked).toEqual(["key-1"]);
  });

  it("is failed once it surely did not happen", async () => {
    const outside = new Outside();
    outside.faults = { write: "cut_before" };
    expect(await run(outside)).toMatchObject({ state: "unknown" });
    expect(await run(outside.later(120))).toMatchObject({ state: "failed", outcome: { code: "not_sent" } });
    expect(outside.asked).toHaveLength(1);
  });

  it("is not called failed while its call may still be on its way", async () => {
    const outside = new Outside();
    outside.faults = { write: "cut_before" };
    await run(outside);
    const key = outside.approval.effectKey;
    // Looked for too soon, found nowhere; then it arrives.
    expect(await run(outside.later(60))).toMatchObject({ state: "unknown", probeAfterSeconds: 60 });
    expect(outside.effect?.state).toBe("unknown");
    outside.applied.add(key);
    expect(await run(outside.later(60))).toMatchObject({ state: "done" });
    expect(outside.asked).toEqual([key]);
  });

  it("is looked for after 1 minute, 5 minutes, an hour and a day, then left to the founder", async () => {
    const outside = new Outside();
    outside.faults = { write: "lost", probe: "silent" };
    const waits: (number | null)[] = [];
    for (let look = 0; look < 5; look += 1) {
      const result = await run(outside);
      if (result.state === "unknown") waits.push(result.probeAfterSeconds);
      // The approval expires on the way, which no longer matters: it was used in time.
      outside.later(86_400);
    }
    expect(waits).toEqual([60, 300, 3_600, 86_400, null]);
    expect(outside.asked).toHaveLength(1);
    expect(probeAfterSeconds(99)).toBeNull();
  });

  it("is found after our process died between the write and its record", async () => {
    const outside = new Outside();
    outside.faults = { record: "killed" };
    await expect(run(outside)).rejects.toThrow("killed");
    expect(outside.effect?.state).toBe("sending");
    outside.faults = {};
    expect(await run(outside.later(1))).toMatchObject({ state: "done" });
    expect(outside.asked).toEqual(["key-1"]);
  });

  it("is left alone while another run may still be sending it", async () => {
    const outside = new Outside();
    outside.faults = { record: "killed", write: "cut_before" };
    await expect(run(outside)).rejects.toThrow("killed");
    outside.faults = {};
    expect(await run(outside.later(1))).toMatchObject({
      state: "unknown",
      outcome: { code: "still_sending" },
    });
    expect(outside.effect?.state).toBe("sending");
    expect(await run(outside.later(SENDING_MS / 1_000))).toMatchObject({ state: "failed" });
    expect(outside.asked).toHaveLength(1);
  });

  it("never writes twice, in any order of faults, deaths and waits", async () => {
    const step = fc.record({
      write: fc.constantFrom(undefined, "lost", "cut_before", "refused"),
      probe: fc.constantFrom(undefined, "silent"),
      record: fc.constantFrom(undefined, "killed"),
      wait: fc.constantFrom(1, 200, 90_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const outside = new Outside();
        for (const { wait, ...faults } of steps) {
          outside.faults = Object.fromEntries(
            Object.entries(faults).filter(([, fault]) => fault !== undefined),
          );
          await run(outside).catch(() => null);
          outside.later(wait);
        }
        expect(outside.asked.length).toBeLessThanOrEqual(1);
        // What was applied is never recorded as failed.
        if (outside.applied.size > 0) expect(outside.effect?.state).not.toBe("failed");
      }),
      { numRuns: 300 },
    );
  });
});

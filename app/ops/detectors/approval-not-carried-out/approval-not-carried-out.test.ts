import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { approved } from "../shared/own-records-for-tests.ts";
import { expireShareOf } from "./approval-not-carried-out.ts";
import { look, over } from "./cases-for-tests.ts";

describe("an approval that was never carried out", () => {
  it("is to be given again once its time is over, for all that its decision is worth", () => {
    const [alert] = look(approved(over)).alerts;
    expect(alert).toMatchObject({
      fingerprint: "approval_not_carried_out:A1",
      catalogueIds: ["AGT-03"],
      situation: "stock:V1",
      title: "Approve “Reorder Ceramic Mug, White” again: it was never carried out",
      decideBy: "2026-11-24",
      waitingPerDay: { minor: 8_000 },
    });
    expect(alert?.stake.p50.minor).toBeCloseTo(90_000, -3);
  });

  it("is said to end on its last day, for the part that is likely lost by then", () => {
    const [alert] = look(approved()).alerts;
    expect(alert?.catalogueIds).toEqual(["AGT-04"]);
    expect(alert?.title).toContain("the approval ends today");
    expect(alert?.decideBy).toBe(TODAY);
    expect(alert?.stake.p50.minor).toBeCloseTo(60_000, -3);
  });

  it.each<{ because: string; row: OwnEffectRow }>([
    { because: "it was given on this day: it may still be found", row: approved({ approvedDay: TODAY }) },
    {
      because: "it was begun",
      row: approved({ effect: { state: "sending", awaitsFounder: false, beganDay: TODAY } }),
    },
    { because: "it was edited since, so nobody approves it now", row: approved({ approval: "voided" }) },
    {
      because: "its draft was prepared anew after it ran out",
      row: approved({ ...over, draftState: "proposed" }),
    },
    { because: "the trouble is solved", row: approved({ ...over, alert: { state: "solved" } }) },
    {
      because: "too little is at stake",
      row: approved({ ...over, alert: { p10Minor: 0, p50Minor: 900, p90Minor: 1_900 } }),
    },
  ])("is no matter where $because", ({ row }) => {
    expect(look(row).alerts).toEqual([]);
  });

  it("is likelier to end unused the longer it has waited and the less is left, and is never sure before", () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(days, days, (waited, left) => {
        const at = (ago: number, ahead: number) =>
          expireShareOf({ approvedDay: addDays(TODAY, -ago), expiresDay: addDays(TODAY, ahead) }, TODAY);
        const share = at(waited, left);
        return share > 0 && share < 1 && at(waited + 1, left) >= share && at(waited, left + 1) <= share;
      }),
    );
  });

  it("turns on the chance that it ends unused while it has time, and on the trouble itself after that", () => {
    // $900 at stake, of which two thirds are lost if it is left: $20 are some 2% of all.
    expect(look(approved()).alerts[0]?.changesMind[0]).toBe(
      "If you think that it ends unused less than 2% of the time, leave it.",
    );
    expect(look(approved(over)).alerts[0]?.changesMind[0]).toBe(
      "If you are more than 98% sure that the trouble has passed by itself, leave it.",
    );
  });
});

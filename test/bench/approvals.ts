import { effectsFromClicks, invalid, tamper, type Tally } from "./approvals/attacks.ts";
import { openRig } from "./approvals/rig.ts";
import { type Bench, round } from "./bench.ts";

export const approvals: Bench = {
  title: "Approvals under attack: clicks, forged rows, approvals that do not hold (--clicks 100 --every 1)",
  async run({ clicks = "100", every = "1" }) {
    const rig = await openRig();
    try {
      const effects = await effectsFromClicks(rig, Number(clicks));
      const forged = await tamper(rig, Number(every));
      const unfit = await invalid(rig);
      for (const what of [...forged.slipped, ...unfit.slipped])
        process.stderr.write(`not refused: ${what}\n`);
      return {
        effects_from_100_clicks: effects,
        tampered_refused_share: share(forged),
        invalid_refused_share: share(unfit),
        clicks: Number(clicks),
        tampered: forged.tried,
        invalid: unfit.tried,
      };
    } finally {
      await rig.close();
    }
  },
};

/** Never rounded up to 1. */
function share({ tried, refused }: Tally): number {
  return refused === tried ? 1 : Math.min(0.9999, round(refused / tried, 4));
}

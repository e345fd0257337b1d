import { addDays, type Day } from "../../facts/day.ts";

/** What a promotion's name says it is for, and the last day of a year on which that is still on: `12-03`. */
type Occasion = { said: RegExp; ends: string };

/** Days that move from year to year stand with their latest. Names are those that shops give in English and German. */
const OCCASIONS: readonly Occasion[] = [
  { said: /black ?friday|cyber ?(monday|week)|\bbfcm/iu, ends: "12-06" },
  { said: /singles ?day/iu, ends: "11-14" },
  { said: /halloween/iu, ends: "11-03" },
  { said: /christmas|\bx-?mas|weihnacht|advent|holiday/iu, ends: "12-28" },
  { said: /boxing ?day/iu, ends: "12-31" },
  { said: /new ?year|neujahr/iu, ends: "01-10" },
  { said: /valentin/iu, ends: "02-17" },
  { said: /easter|\boster/iu, ends: "04-28" },
  { said: /mother|mutter/iu, ends: "05-17" },
  { said: /father|vater/iu, ends: "06-24" },
  { said: /memorial ?day/iu, ends: "06-02" },
  { said: /labor ?day/iu, ends: "09-09" },
  { said: /spring|fr(ü|ue)hling/iu, ends: "06-24" },
  { said: /summer|sommer/iu, ends: "09-25" },
  { said: /autumn|\bfall\b|herbst/iu, ends: "12-24" },
  { said: /winter/iu, ends: "03-24" },
];

/** The last day on which what the name says was still on, of the first such time after it began; null: it names none. */
export function occasionEnd(name: string, startsDay: Day): Day | null {
  // SUMMER10, BFCM_2026: what stands between words is no letter.
  const words = name.replace(/[\d_\-.]+/gu, " ");
  const occasion = OCCASIONS.find(({ said }) => said.test(words));
  if (!occasion) return null;
  const year = Number(startsDay.slice(0, 4));
  const thisYear = addDays(`${startsDay.slice(0, 4)}-${occasion.ends}`, 0);
  return thisYear >= startsDay ? thisYear : addDays(`${String(year + 1)}-${occasion.ends}`, 0);
}

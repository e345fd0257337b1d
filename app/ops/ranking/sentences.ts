/** Why an alert stands where it does, in ICU MessageFormat. Facts stand in slots alone; test/guarantees/ holds this. */

const LAST_DAY = "last day to decide in time {has_past_day, select, yes {was {past_day}} other {is {day}}}";

/** What the list is ranked by; one that stood above before stays there where it loses hardly less. */
const LOSE =
  "{above_count, plural, one {loses} other {lose}} {has_more, select, yes {more} other {about as much}} for each minute of your attention";

export const whys = {
  first: "Safety, law and security come before money.",
  dueSoon: "The last day to decide in time is {day}.",
  due: `{has_cost, select, yes {Each day of waiting costs about {cost}, and the ${LAST_DAY}.} other {The ${LAST_DAY}, though a day more costs hardly anything.}}`,
  losing: "The choice stays open, but each day of waiting costs about {cost}.",
  waitsUntil:
    "It can wait until {day}{has_cost, select, yes {; until then waiting costs about {cost} a day} other {}}.",
  dueAsWell: `{has_cost, select, yes {It is due as well, but the {above} to decide first ${LOSE}.} other {It is due as well, but a day more costs hardly anything.}}`,
  small: "It is due, but little is at stake: about {stake}.",
  inTime: "It can wait: deciding by {day} is still in time.",
  costsLess: `{has_cost, select, yes {It can wait: a day costs about {cost}, and the {above} of this week ${LOSE}.} other {It can wait: a day more costs hardly anything.}}`,
} as const;

const HERE = "{has_cost, select, yes {about {cost}} other {hardly anything}}";
const THERE = "{has_cost_below, select, yes {about {cost_below}} other {hardly anything}}";

/** Why one stands above the next. */
export const above = {
  first: "Safety, law and security come before money.",
  laterDay: `The next can wait until {day_below}; here a day of waiting costs ${HERE}, there ${THERE}.`,
  costsMore: `A day of waiting costs ${HERE} here, against ${THERE} for the next.`,
  costsMoreForMore: `It asks for more attention ({minutes} minutes against {minutes_below}), but a day of waiting costs ${HERE}, against ${THERE}.`,
  quicker: `Both lose about as much by waiting, and this asks for less attention: {minutes} minutes against {minutes_below}.`,
  stoodAbove:
    "Both lose about as much by waiting; this stood above before, and small changes do not shuffle the list.",
} as const;

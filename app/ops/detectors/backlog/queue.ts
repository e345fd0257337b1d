/** New orders are counted for four weeks; what is done now shows no further. */
export const HORIZON_DAYS = 28;
/** A queue that is not served by then is not served. */
const LONGEST_DAYS = 365;

/** A queue that is served in the order in which it was joined. */
export type Queue = {
  waiting: number;
  /** Days that those who wait have waited, longest first; evenly many stand for each. */
  ages: readonly number[];
  placedPerDay: number;
  sentPerDay: number;
  /** An order that leaves on a later day than this is late. */
  limitDays: number;
};

/** Sends more on the days from `fromDay` on, until what waits leaves in time: so much more, as a share. */
export type CatchUp = { more: number; fromDay: number };

/** Orders that leave late, by the days that each is late, and those sent beyond the usual pace. */
export type Played = { late: { orders: number; days: number }[]; extraOrders: number };

/**
 * Sends off, day by day, those that wait now and those that come in over the horizon: the same orders whatever the pace,
 * so that paces compare.
 */
export function play(queue: Queue, catchUp: CatchUp | null): Played {
  const { waiting, placedPerDay, sentPerDay, limitDays } = queue;
  const late: Played["late"] = [];
  let extraOrders = 0;
  let gone = 0;
  for (let day = 0; day < LONGEST_DAYS && sentPerDay > 0; day += 1) {
    const joined = waiting + placedPerDay * Math.min(HORIZON_DAYS, day + 1);
    const left = joined - gone;
    if (left < 1e-9 && day >= HORIZON_DAYS) break;
    const isCatchingUp = catchUp !== null && day >= catchUp.fromDay && left > sentPerDay * (limitDays + 1);
    const sent = Math.min(left, sentPerDay * (isCatchingUp ? 1 + catchUp.more : 1));
    const lateBy = day - joinedOn(gone + sent / 2, queue) - limitDays;
    if (lateBy > 0 && sent > 0) late.push({ orders: sent, days: lateBy });
    if (isCatchingUp) extraOrders += Math.max(0, sent - sentPerDay);
    gone += sent;
  }
  return { late, extraOrders };
}

/** The day on which the order at a place in the queue was placed; before today: negative. */
function joinedOn(place: number, { waiting, ages, placedPerDay }: Queue): number {
  if (place < waiting) return -(ages[Math.floor((place / waiting) * ages.length)] ?? 0);
  return placedPerDay > 0 ? Math.floor((place - waiting) / placedPerDay) : 0;
}

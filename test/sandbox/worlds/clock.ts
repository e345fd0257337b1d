import type { Day } from "../../../app/ops/facts/day.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** No zone in use changes its clock between quarter hours. */
const BUCKET_MS = 15 * MINUTE_MS;

/** The clock on the wall in one time zone. Throws RangeError for an unknown zone. */
export type WallClock = {
  /** Milliseconds that the wall is ahead of UTC at a moment. */
  offsetMs(atMs: number): number;
  /** The wall's day and milliseconds since its midnight, as a moment would show them were the zone UTC. */
  wallMs(at: Date): number;
  /**
   * The moment when the wall shows this. An hour shown twice means its first showing;
   * one that is skipped in spring becomes as much later as was skipped.
   */
  momentAt(wallMs: number): Date;
  /** `2026-11-01T01:30:00-04:00` */
  format(at: Date): string;
};

export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();

  function offsetMs(atMs: number): number {
    const bucket = Math.floor(atMs / BUCKET_MS);
    const remembered = known.get(bucket);
    if (remembered !== undefined) return remembered;
    const parts = new Map(
      format.formatToParts(bucket * BUCKET_MS).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const wall = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    const offset = wall - bucket * BUCKET_MS;
    known.set(bucket, offset);
    return offset;
  }

  return {
    offsetMs,
    wallMs: (at) => at.getTime() + offsetMs(at.getTime()),
    momentAt(wallMs) {
      // The offsets a day before and after are the only two that can hold here.
      const before = wallMs - offsetMs(wallMs - DAY_MS);
      const after = wallMs - offsetMs(wallMs + DAY_MS);
      const shown = [before, after].filter((moment) => moment + offsetMs(moment) === wallMs);
      return new Date(shown.length > 0 ? Math.min(...shown) : before);
    },
    format(at) {
      const offset = offsetMs(at.getTime());
      const wall = new Date(at.getTime() + offset).toISOString();
      const minutes = Math.abs(offset) / MINUTE_MS;
      const sign = offset < 0 ? "-" : "+";
      return `${wall.endsWith(".000Z") ? wall.slice(0, 19) : wall.slice(0, 23)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    },
  };
}

/** Moves moments by whole calendar days, keeping what the wall clock showed. */
export function shifter(clock: WallClock, days: number): (at: Date) => Date {
  if (days === 0) return (at) => at;
  return (at) => clock.momentAt(clock.wallMs(at) + days * DAY_MS);
}

const STAMP = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Reads `2026-11-01T01:30:00-04:00`, or without the offset (the zone's own wall clock),
 * or a day alone (its midnight). Null for anything else.
 */
export function readMoment(clock: WallClock, text: string): Date | null {
  const found = STAMP.exec(text);
  if (!found) return null;
  const [, day = "", time = "00:00", seconds = ":00", offset] = found;
  const moment = new Date(`${day}T${time}${seconds}${offset ?? "Z"}`);
  if (Number.isNaN(moment.getTime()) || !isDay(day)) return null;
  return offset === undefined ? clock.momentAt(moment.getTime()) : moment;
}

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  // Date rolls 31 April over to 1 May.
  return at.getUTCDate() === Number(text.slice(8));
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

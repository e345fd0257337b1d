/** Moments with the offset that an export wrote beside them. */
export type OffsetSample = { wallMs: number; offsetMs: number };

/** The zones that most stores keep; the first that fits is taken. */
const ZONES = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Phoenix",
  "America/Halifax",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Helsinki",
  "Europe/Istanbul",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Australia/Brisbane",
  "Australia/Adelaide",
  "Pacific/Auckland",
  "Pacific/Honolulu",
  "Etc/UTC",
];

const BY_CURRENCY: Readonly<Record<string, { zone: string; locale: string }>> = {
  USD: { zone: "America/New_York", locale: "en-US" },
  CAD: { zone: "America/Toronto", locale: "en-CA" },
  GBP: { zone: "Europe/London", locale: "en-GB" },
  EUR: { zone: "Europe/Berlin", locale: "en-IE" },
  AUD: { zone: "Australia/Sydney", locale: "en-AU" },
  NZD: { zone: "Pacific/Auckland", locale: "en-NZ" },
  JPY: { zone: "Asia/Tokyo", locale: "en-US" },
  INR: { zone: "Asia/Kolkata", locale: "en-IN" },
};

export function usualPlace(currency: string): { zone: string; locale: string } {
  return BY_CURRENCY[currency] ?? { zone: "Etc/UTC", locale: "en-US" };
}

/**
 * The zone whose clock agrees with most of the samples; null without samples. Among equals `preferred` wins,
 * then the list's order: the export says how far from UTC the clock was, not where it hung.
 */
export function guessZone(samples: readonly OffsetSample[], preferred: string): string | null {
  if (samples.length === 0) return null;
  let best: { zone: string; agree: number } | null = null;
  for (const zone of [preferred, ...ZONES]) {
    const agree = samples.filter(
      ({ wallMs, offsetMs }) => offsetIn(zone, wallMs - offsetMs) === offsetMs,
    ).length;
    if (!best || agree > best.agree) best = { zone, agree };
  }
  return best?.zone ?? null;
}

function offsetIn(zone: string, atMs: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const name = format.formatToParts(atMs).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (!found) return 0;
  const ms = (Number(found[2]) * 60 + Number(found[3])) * 60_000;
  return found[1] === "-" ? -ms : ms;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What proxies and tracing systems write; anything else could forge a log line or a header. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$/;

/** The id by which one request is followed through the logs: the one that came along where it is sane, else a new one. */
export function requestIdOf(given: string | undefined, make: () => string): string {
  return given !== undefined && SANE.test(given) ? given : make();
}

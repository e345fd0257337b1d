/** Says on standard error what broke in the stand-in itself: standard output belongs to whoever runs it. */
export function complain(what: string, error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The stand-in of Shopify: ${what}: ${why}\n`);
}

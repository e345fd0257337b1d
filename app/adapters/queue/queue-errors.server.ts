import { logger } from "../log/logger.server.ts";

const QUIET_MS = 10_000;

/** While the database is away every look for work fails, twice a second and queue: one line in ten seconds says so. */
export function logQueueErrors(): (error: Error) => void {
  let quietUntil = 0;
  let unsaid = 0;
  return (error) => {
    if (Date.now() < quietUntil) {
      unsaid += 1;
      return;
    }
    const { code } = error as NodeJS.ErrnoException;
    logger.error("queue does not work", { code, reason: error.message, unsaid });
    quietUntil = Date.now() + QUIET_MS;
    unsaid = 0;
  };
}

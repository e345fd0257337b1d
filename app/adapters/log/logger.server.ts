import pino from "pino";
import { OpsError } from "../../ops/errors.ts";
import { logScope } from "./scope.server.ts";

/** Ids and counts; never bodies, addresses or tokens. `error` becomes its class, code and message. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Names under which a secret or a person's data could travel; their values are never written. */
const SECRET = /token|secret|password|authorization|cookie|hmac|email|phone|address|body|payload|^key$/i;
const MAX_TEXT = 500;

// Standard output belongs to commands that print results, so logs go to standard error.
const out = pino(
  { base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, mixin: () => redacted(logScope()) },
  pino.destination({ dest: 2, sync: true }),
);

export function setLogLevel(level: "debug" | "info" | "warn" | "error" | "silent"): void {
  out.level = level;
}

/** The message is static text, so that equal failures group; what varies goes into fields. */
export const logger = {
  debug: (message: string, fields: LogFields = {}) => {
    out.debug(redacted(fields), message);
  },
  info: (message: string, fields: LogFields = {}) => {
    out.info(redacted(fields), message);
  },
  warn: (message: string, fields: LogFields = {}) => {
    out.warn(redacted(fields), message);
  },
  error: (message: string, fields: LogFields = {}) => {
    out.error(redacted(fields), message);
  },
};

/** Exported for its test. */
export function redacted(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safe(name, value)]));
}

function safe(name: string, value: unknown): unknown {
  if (SECRET.test(name)) return "[redacted]";
  if (value instanceof Response) return { name: "Response", status: value.status };
  if (value instanceof Error) return describeError(value);
  if (typeof value === "string") return scrubbed(value);
  if (Array.isArray(value)) return value.slice(0, 20).map((item: unknown) => safe("", item));
  if (value instanceof Date) return value;
  if (typeof value === "object" && value !== null) return redacted(value as LogFields);
  return value;
}

function describeError(error: Error): Record<string, unknown> {
  const code = error instanceof OpsError ? error.code : (error as NodeJS.ErrnoException).code;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: scrubbed(error.message),
    // Where we meant it, the code says where; elsewhere the first frames do.
    ...(error instanceof OpsError
      ? {}
      : {
          at: error.stack
            ?.split("\n")
            .slice(1, 4)
            .map((line) => line.trim()),
        }),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

/** Tokens of Shopify, the model's key, bearer headers, JWTs, passwords in URLs, and addresses of people. */
export function scrubbed(text: string): string {
  return text
    .replace(/shp[a-z]{2}_[A-Za-z0-9]+/g, "[redacted]")
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, "[redacted]")
    .replace(/(Bearer\s+)\S+/gi, "$1[redacted]")
    .replace(/sk-[\w-]{16,}/g, "[redacted]")
    .replace(/(?<![:\]\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g, "[redacted]")
    .replace(/(:\/\/[^:/\s]+:)[^@\s]+@/g, "$1[redacted]@")
    .slice(0, MAX_TEXT);
}

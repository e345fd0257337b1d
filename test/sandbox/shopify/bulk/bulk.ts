import { createReadStream, type ReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLError } from "graphql";
import { complain } from "../complain.ts";
import type { Faults } from "../faults.ts";
import { prepare } from "../graphql/prepare.ts";
import type { AdminSchema } from "../graphql/schema.ts";
import { userError } from "../mutations/mutation.ts";
import type { Context } from "../readers/reader.ts";
import { idOf } from "../state/model.ts";
import { type BulkOperation, isActive } from "./operation.ts";
import { type Branch, BulkRefusal, compile } from "./plan.ts";
import { writeJsonl } from "./write.ts";

const AT_ONCE = 5;
const URL_DAYS = 7;

export type BulkInput = {
  admin: AdminSchema;
  faults: Faults;
  now: () => Date;
  nextId: () => string;
  /** Address of a result file by its secret name. */
  urlOf: (name: string) => string;
  finished: (operation: BulkOperation) => void;
};

/** Bulk queries: run in the background over the store, each into a file of its own. */
export class BulkOperations {
  readonly operations: BulkOperation[] = [];
  private readonly files = new Map<string, { path: string; until: Date }>();
  private readonly running = new Set<Promise<void>>();
  private folder: Promise<string> | undefined;
  private readonly input: BulkInput;

  constructor(input: BulkInput) {
    this.input = input;
  }

  run(name: string, args: Readonly<Record<string, unknown>>, context: Context): unknown {
    if (name === "bulkOperationRunQuery")
      return this.start(String(args["query"]), args["groupObjects"] === true, context);
    return this.cancel(String(args["id"]));
  }

  /** The result file of an address that was given out and has not expired. */
  open(name: string): ReadStream | null {
    const file = this.files.get(name);
    return file && file.until > this.input.now()
      ? createReadStream(file.path, { highWaterMark: 256 * 1024 })
      : null;
  }

  /** Resolves when no operation runs any more. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  async close(): Promise<void> {
    for (const operation of this.operations) if (isActive(operation)) operation.status = "CANCELING";
    await this.settled();
    if (this.folder) await rm(await this.folder, { recursive: true, force: true });
  }

  private start(query: string, grouped: boolean, context: Context): unknown {
    if (this.operations.filter(isActive).length >= AT_ONCE) {
      return refusal(
        "LIMIT_REACHED",
        `Bulk operations limit reached: ${AT_ONCE} run already. Please try again later.`,
      );
    }
    const prepared = prepare(this.input.admin, query, new Set());
    if (!prepared.ok) return refusal("INVALID", prepared.errors.map(({ message }) => message).join("; "));

    const operation = this.created(query);
    let plan: Branch;
    try {
      plan = compile(this.input.admin, context.access, prepared.document);
    } catch (error) {
      if (error instanceof BulkRefusal) return refusal("INVALID", error.message);
      if (!(error instanceof GraphQLError)) throw error;
      // Shopify accepts it and then fails it: the scopes are checked while it runs.
      this.operations.push(operation);
      this.end(operation, "FAILED", "ACCESS_DENIED");
      return { bulkOperation: operation, userErrors: [] };
    }
    this.operations.push(operation);
    const work = this.work(operation, { plan, grouped, context }).finally(() => this.running.delete(work));
    this.running.add(work);
    return { bulkOperation: operation, userErrors: [] };
  }

  private created(query: string): BulkOperation {
    return {
      kind: "BulkOperation",
      id: this.input.nextId(),
      query,
      status: "CREATED",
      errorCode: null,
      createdAt: this.input.now(),
      completedAt: null,
      objectCount: 0,
      rootObjectCount: 0,
      fileSize: null,
      url: null,
      partialDataUrl: null,
    };
  }

  private async work(
    operation: BulkOperation,
    job: { plan: Branch; grouped: boolean; context: Context },
  ): Promise<void> {
    // The answer that names the operation leaves first.
    await new Promise((resolve) => setImmediate(resolve));
    if (operation.status === "CREATED") operation.status = "RUNNING";
    const fails = this.input.faults.strike("bulk_fails", operation.query) !== null;
    const half = fails ? Math.ceil(job.plan.rows(undefined, job.context).length / 2) : Infinity;
    const stopped = (): boolean => isCanceling(operation) || operation.rootObjectCount >= half;
    this.folder ??= mkdtemp(join(tmpdir(), "ops-room-stand-in-"));
    const name = `${randomBytes(16).toString("hex")}.jsonl`;
    const path = join(await this.folder, name);
    try {
      operation.fileSize = await writeJsonl(path, { ...job, counters: operation, stopped });
    } catch (error) {
      complain("A bulk operation broke", error);
      this.end(operation, "FAILED", "INTERNAL_SERVER_ERROR");
      return;
    }
    this.files.set(name, { path, until: new Date(this.input.now().getTime() + URL_DAYS * 86_400_000) });
    if (isCanceling(operation)) {
      this.end(operation, "CANCELED", null);
      return;
    }
    if (fails) {
      operation.partialDataUrl = this.input.urlOf(name);
      operation.fileSize = null;
      this.end(operation, "FAILED", "INTERNAL_SERVER_ERROR");
      return;
    }
    // As at Shopify, a result without any object has no file.
    if (operation.objectCount > 0) operation.url = this.input.urlOf(name);
    this.end(operation, "COMPLETED", null);
  }

  private end(
    operation: BulkOperation,
    status: BulkOperation["status"],
    errorCode: BulkOperation["errorCode"],
  ): void {
    operation.status = status;
    operation.errorCode = errorCode;
    operation.completedAt = this.input.now();
    this.input.finished(operation);
  }

  private cancel(gid: string): unknown {
    const operation = this.operations.find(({ id }) => id === idOf("BulkOperation", gid));
    if (!operation) return refusal("INVALID", "Bulk operation does not exist");
    if (!isActive(operation))
      return refusal("INVALID", "A bulk operation cannot be canceled when it is completed", operation);
    operation.status = "CANCELING";
    return { bulkOperation: operation, userErrors: [] };
  }
}

/** Asked anew: a cancellation arrives while the work goes on. */
function isCanceling(operation: BulkOperation): boolean {
  return operation.status === "CANCELING";
}

function refusal(code: string, message: string, bulkOperation: BulkOperation | null = null): unknown {
  return { bulkOperation, userErrors: [userError(code, null, message)] };
}

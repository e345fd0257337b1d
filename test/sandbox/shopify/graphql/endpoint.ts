/** POST /admin/api/2026-07/graphql.json: token, cost, faults, then the query itself. */
import type { BulkOperations } from "../bulk/bulk.ts";
import { type Faults, wait } from "../faults.ts";
import { AttemptFailed, type Mutations } from "../mutations/run.ts";
import type { Context } from "../readers/reader.ts";
import type { State } from "../state/state.ts";
import type { Tokens } from "../tokens.ts";
import { type Access, accessOf } from "./access.ts";
import { type Bucket, costOf, SINGLE_QUERY_LIMIT } from "./cost.ts";
import { run } from "./execute.ts";
import { prepare, type Prepared } from "./prepare.ts";
import type { AdminSchema } from "./schema.ts";

export type EndpointInput = {
  admin: AdminSchema;
  state: State;
  tokens: Tokens;
  faults: Faults;
  bucket: Bucket;
  mutations: Mutations;
  /** Names of the mutations that exist here. */
  mutationNames: ReadonlySet<string>;
  bulk: BulkOperations;
  now: () => Date;
  appId: string;
};

/** "cut": the connection ends without an answer. */
export type Answer = { status: number; body: unknown } | "cut";

const SPENT = "[API] Invalid API key or access token (unrecognized login or wrong password)";
const BROKEN: Answer = { status: 500, body: { errors: "Internal Server Error" } };

export class GraphqlEndpoint {
  private readonly prepared = new Map<string, Prepared>();
  private readonly accesses = new Map<string, Access>();
  private readonly input: EndpointInput;

  constructor(input: EndpointInput) {
    this.input = input;
  }

  async answer(token: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
    const scopes = this.input.tokens.scopesOf(token);
    if (!scopes) return { status: 401, body: { errors: SPENT } };
    const query = typeof body["query"] === "string" ? body["query"] : "";
    const prepared = this.prepare(query);
    if (!prepared.ok) return { status: 200, body: { errors: prepared.errors } };
    const variables = (body["variables"] ?? {}) as Record<string, unknown>;

    const { admin, bucket, faults } = this.input;
    const requested = costOf(admin, prepared.document, variables);
    if (requested > SINGLE_QUERY_LIMIT) return { status: 200, body: tooCostly(requested) };
    if (!bucket.has(requested) || faults.strike("throttled", query))
      return { status: 200, body: this.throttled(requested) };

    const writes = prepared.kind === "mutation" && [...prepared.rootFields].some((name) => !isBulk(name));
    if (writes) return this.write(query, () => this.execute(prepared, body, variables, scopes, requested));
    const slow = faults.strike("slow", query);
    if (slow) await wait(slow);
    return this.execute(prepared, body, variables, scopes, requested);
  }

  private async write(query: string, execute: () => Promise<Answer>): Promise<Answer> {
    const { faults } = this.input;
    if (faults.strike("error_before_apply", query)) return BROKEN;
    const cut = faults.strike("cut_connection", query);
    if (cut && cut.when !== "after") return "cut";
    const answer = await execute();
    if (cut) return "cut";
    return faults.strike("error_after_apply", query) ? BROKEN : answer;
  }

  private async execute(
    prepared: Prepared & { ok: true },
    body: Readonly<Record<string, unknown>>,
    variables: Readonly<Record<string, unknown>>,
    scopes: readonly string[],
    requested: number,
  ): Promise<Answer> {
    const { admin, mutations, bulk, bucket } = this.input;
    const context = this.context(scopes);
    const broken: AttemptFailed[] = [];
    const result = await run(
      prepared,
      variables,
      typeof body["operationName"] === "string" ? body["operationName"] : undefined,
      {
        admin,
        context,
        runMutation: async (name, args, key) => {
          if (isBulk(name)) return bulk.run(name, args, context);
          try {
            return await mutations.run(name, args, key);
          } catch (error) {
            if (error instanceof AttemptFailed) broken.push(error);
            throw error;
          }
        },
      },
    );
    if (broken.length > 0) return BROKEN;
    const actual = costOf(admin, prepared.document, variables, result.data ?? {});
    bucket.take(actual);
    const cost = { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: bucket.status() };
    return { status: 200, body: { ...result, extensions: { cost } } };
  }

  private prepare(query: string): Prepared {
    let prepared = this.prepared.get(query);
    if (!prepared) {
      prepared = prepare(this.input.admin, query, this.input.mutationNames);
      this.prepared.set(query, prepared);
    }
    return prepared;
  }

  private context(scopes: readonly string[]): Context {
    const key = scopes.join();
    let access = this.accesses.get(key);
    if (!access) {
      access = accessOf(this.input.admin, new Set(scopes));
      this.accesses.set(key, access);
    }
    const { state, now, appId, bulk } = this.input;
    return { state, access, now, appId, bulkOperations: bulk.operations };
  }

  private throttled(requested: number): unknown {
    return {
      errors: [
        {
          message: "Throttled",
          extensions: { code: "THROTTLED", documentation: "https://shopify.dev/api/usage/rate-limits" },
        },
      ],
      extensions: {
        cost: {
          requestedQueryCost: requested,
          actualQueryCost: null,
          throttleStatus: this.input.bucket.status(),
        },
      },
    };
  }
}

function isBulk(name: string): boolean {
  return name.startsWith("bulkOperation");
}

function tooCostly(cost: number): unknown {
  return {
    errors: [
      {
        message: `Query cost is ${cost}, which exceeds the single query max cost limit (${SINGLE_QUERY_LIMIT}).`,
        extensions: {
          code: "MAX_COST_EXCEEDED",
          cost,
          maxCost: SINGLE_QUERY_LIMIT,
          documentation: "https://shopify.dev/api/usage/rate-limits",
        },
      },
    ],
  };
}

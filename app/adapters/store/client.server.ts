import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@prisma/client";
import { Bug, Unavailable } from "../../ops/errors.ts";
import type { Box } from "./box.server.ts";

/** Stays inside app/adapters/store: the rest of the app gets units of work of one shop. */
export type Client = ReturnType<typeof connect>;
/** A transaction's client, in which the shop is named. */
export type Tx = Parameters<Parameters<Client["$transaction"]>[0]>[0];
/** What each part of the store is made from. */
export type Scope = { tx: Tx; shop: string };
/** Of those that keep what must not lie open: texts, and what was approved and sent. */
export type SealedScope = Scope & { box: Box };

/** Read before a shop is known: the one table that may be asked without one. */
const WITHOUT_SHOP = new Set<string>(["Session"]);

/** A client whose model calls are refused unless they name a shop. Row-level security names it a second time. */
export function connect(url: string, poolSize: number) {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, application_name: "ops-room" });
  return new PrismaClient({ adapter }).$extends({
    name: "names-its-shop",
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          if (!WITHOUT_SHOP.has(model) && !namesShop(args)) {
            throw new Bug(
              "shop_not_named",
              `${model}.${operation} was called without a shop; nothing was read or written.`,
            );
          }
          return query(args);
        },
      },
    },
  });
}

/** Every part of a call that picks or makes rows must say whose they are. */
function namesShop(args: unknown): boolean {
  if (!isRecord(args)) return false;
  const parts = ["where", "data", "create"].flatMap((name) =>
    name in args ? [{ name, value: args[name] }] : [],
  );
  const picks = parts.filter(({ name }) => name !== "data" || !("where" in args));
  return (
    picks.length > 0 &&
    picks.every(({ value }) => (Array.isArray(value) ? value.every(hasShop) : hasShop(value)))
  );
}

/** `{shop, …}`, or a compound key such as `{shop_id: {shop, id}}`. */
function hasShop(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (isShop(value["shop"])) return true;
  return Object.entries(value).some(
    ([key, inner]) => key.startsWith("shop_") && isRecord(inner) && isShop(inner["shop"]),
  );
}

function isShop(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * Throws Unavailable when this login could look past row-level security (superuser, BYPASSRLS, owner of the
 * tables), or when the migrations are missing.
 */
export async function assertSafeRole(client: Client): Promise<void> {
  const [role] = await client.$queryRaw<
    { name: string; strong: boolean; owns: boolean; migrated: boolean }[]
  >(Prisma.sql`
    select current_user::text as name, rolsuper or rolbypassrls as strong,
      exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')
      ) as owns,
      to_regclass('public.audit_log') is not null as migrated
    from pg_roles where rolname = current_user`);
  if (!role) throw new Bug("no_role", "The database does not know the role that it let in.");
  if (role.strong || role.owns) {
    throw new Unavailable(
      "role_too_strong",
      `Ops Room does not start as ${role.name}: this role ${role.strong ? "may look past row-level security" : "owns the tables"}, so shops would not be kept apart. Nothing was read. Put a role that owns nothing into DATABASE_URL (README, Going live).`,
    );
  }
  if (!role.migrated) {
    throw new Unavailable(
      "not_migrated",
      "The database has no tables of Ops Room yet. Run `npm run migrate` first.",
    );
  }
}

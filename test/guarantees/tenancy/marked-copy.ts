/**
 * Another shop with all that the first one has, each text and id of it changed so that it is known wherever it turns up:
 * ids of Shopify and of ours become others, words bear a mark.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { isSealed, type KeyRing, seal, unseal } from "../../../app/adapters/crypto/sealed-text.server.ts";

const MARK = "‹b7›";
const GID = /gid:\/\/shopify\/([A-Za-z]+)\/(\d+)/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Our own numbers of a row, where it is not drawn by chance: `approval#a`. */
const OWN_ID = /#a\b/g;
/** Names of places and languages, days and moments: they mean something to the code that reads them. */
const MEANS_SOMETHING =
  /^(\d{4}-\d\d-\d\d|[A-Z][a-z]+\/[A-Z]|[a-z]{2}-[A-Z]{2}$|v\d|[0-9a-f]{64}$|\d+$|\/|[a-z_]+@\d)/;
const WORDS = /\p{Lu}\p{Ll}|\p{L} \p{L}|#\d|@/u;

/** Marked though they look like closed words: numbers of people, codes, and names in capitals. */
const ANYBODYS = new Set([
  ...["access_log.who", "source_status.reach_limit"],
  ...["approvals.approver_user_id", "audit_log.actor", "decisions.by_user_id", "drafts.edited_by_user_id"],
  ...["order_closings.by_user_id", "purchase_orders.placed_by_user_id", "order_codes.code"],
  ...["discounts.code", "discounts.title", "price_lists.name"],
  ...["variants.sku", "order_lines.sku", "purchase_order_lines.sku", "purchase_orders.reference"],
  ...[
    "fulfilment_orders.fulfilment_order_id",
    "fulfilment_holds.fulfilment_order_id",
    "fulfilment_holds.hold_id",
  ],
  ...[
    "refund_lines.refund_id",
    "model_answers.model",
    "model_answers.prompt",
    "suppliers.key",
    "variants.supplier_key",
  ],
]);

export type Copy = {
  /** All that was changed, as it stands in the copy. */
  marks: readonly string[];
  /** The copy's name of one of the first shop's ids. */
  of(id: string): string;
  /** `table.column` of what bears a mark, or is another id. */
  columns: ReadonlySet<string>;
};

/** Copies every row of `from` to `to`. */
export async function markedCopy(
  superuserUrl: string,
  { from, to, keys }: { from: string; to: string; keys: KeyRing },
): Promise<Copy> {
  const uuids = new Map<string, string>();
  const marks = new Set<string>();
  const columns = new Set<string>();
  const changed = (text: string): string => {
    if (text === from) return to;
    const ids = text
      .replaceAll(GID, (_, type: string, id: string) => noted(`gid://shopify/${type}/77${id}`))
      .replaceAll(UUID, (id) => noted(uuids.get(id) ?? newUuid(id)))
      .replaceAll(OWN_ID, () => "#b");
    if (ids !== text) return noted(ids);
    if (MEANS_SOMETHING.test(text) || !WORDS.test(text)) return text;
    return noted(`${text} ${MARK}`);
  };
  const noted = (text: string) => {
    marks.add(text);
    return text;
  };
  const newUuid = (id: string) => {
    const other = randomUUID();
    uuids.set(id, other);
    return other;
  };
  const walked = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (!isSealed(value)) return changed(value);
      const open = unseal(value, keys, from);
      return seal(isJson(open) ? JSON.stringify(walked(JSON.parse(open))) : changed(open), keys, to);
    }
    if (Array.isArray(value)) return value.map(walked);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [changed(key), walked(inner)]));
  };

  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t where shop = $1`,
        [from],
      );
      await client.query(`delete from ${table} where shop = $1`, [to]);
      for (const { row } of rows) {
        const copy = walked(row) as Record<string, unknown>;
        for (const [column, value] of Object.entries(row))
          if (ANYBODYS.has(`${table}.${column}`) && typeof value === "string")
            copy[column] = noted(`${value} ${MARK}`);
        for (const [column, value] of Object.entries(copy))
          if (JSON.stringify(value) !== JSON.stringify(row[column])) columns.add(`${table}.${column}`);
        await client.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
          JSON.stringify(copy),
        ]);
      }
    }
  } finally {
    await client.end();
  }
  return { marks: [...marks, MARK], of: (id) => changed(id), columns };
}

/** All tables with a shop; triggers that keep rows from going do so here as well, so none of theirs is emptied. */
async function tablesOf(client: pg.Client): Promise<string[]> {
  await client.query("set session_replication_role = replica");
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`,
  );
  return rows.map(({ name }) => name);
}

function isJson(text: string): boolean {
  return text.startsWith("{") || text.startsWith("[");
}

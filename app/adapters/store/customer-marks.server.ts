import type { SealedScope } from "./client.server.ts";
import { type Marks, mentions } from "./mentions.ts";

/** Drafts, approvals and effects opened at a time. */
const PAGE = 500;

/** What the shop's own records call these orders and what hangs on them: lines, bundles, refunds, parcels, parts, holds. */
export async function marksOf({ tx, shop }: SealedScope, orderIds: readonly string[]): Promise<Marks> {
  const ids = [...orderIds];
  const rows = await tx.$queryRaw<{ gid: string | null; name: string | null }[]>`
    select order_id as gid, name from orders where shop = ${shop} and order_id = any(${ids})
    union all select null, order_name from disputes where shop = ${shop} and order_id = any(${ids})
    union all select line_id, null from order_lines where shop = ${shop} and order_id = any(${ids})
    union all select bundle_group, null from order_lines where shop = ${shop} and order_id = any(${ids})
    union all select refund_id, null from refund_lines where shop = ${shop} and order_id = any(${ids})
    union all select fulfilment_id, null from fulfilments where shop = ${shop} and order_id = any(${ids})
    union all select fulfilment_order_id, null from fulfilment_orders where shop = ${shop} and order_id = any(${ids})
    union all select hold_id, null from fulfilment_holds where shop = ${shop} and order_id = any(${ids})
    union all select customer, null from order_customers where shop = ${shop} and order_id = any(${ids})
    union all select return_id, name from returns where shop = ${shop} and order_id = any(${ids})`;
  const given = (values: readonly (string | null)[]) => [
    ...new Set(values.flatMap((value) => (value === null || value.trim() === "" ? [] : [value]))),
  ];
  return { gids: given([...ids, ...rows.map(({ gid }) => gid)]), names: given(rows.map(({ name }) => name)) };
}

/** Rows that speak of a customer's orders, by id; audit entries by their number. */
export type Traces = {
  alerts: string[];
  drafts: string[];
  approvals: string[];
  effects: string[];
  decisions: string[];
  runs: string[];
  auditEntries: number[];
};

/** Looks through every text of the shop, the sealed ones too. What goes with a trace is one: a draft with its alert. */
export async function tracesOf(scope: SealedScope, marks: Marks): Promise<Traces> {
  const speaks = mentions(marks);
  const { tx, shop, box } = scope;
  const inText = async (rows: Promise<{ id: string; text: string | null }[]>) =>
    (await rows).filter(({ text }) => text !== null && speaks(text)).map(({ id }) => id);

  const alerts = await inText(
    tx.$queryRaw`select id, to_jsonb(a)::text as text from alerts a where shop = ${shop}`,
  );
  const decisions = await inText(
    tx.$queryRaw`select id, to_jsonb(d)::text as text from decisions d where shop = ${shop}`,
  );
  const runs = await inText(
    tx.$queryRaw`select id, to_jsonb(r)::text as text from runs r where shop = ${shop}`,
  );

  const ofAlerts = new Set(alerts);
  const drafts = new Set<string>();
  for await (const rows of paged((after) =>
    tx.draft.findMany({ where: { shop, id: { gt: after } }, orderBy: { id: "asc" }, take: PAGE }),
  )) {
    for (const row of rows)
      if (ofAlerts.has(row.alertId) || speaks(JSON.stringify(box.openJson(row.payload)))) drafts.add(row.id);
  }
  const approvals = new Set<string>();
  for await (const rows of paged((after) =>
    tx.approval.findMany({ where: { shop, id: { gt: after } }, orderBy: { id: "asc" }, take: PAGE }),
  )) {
    for (const row of rows)
      if (drafts.has(row.draftId) || speaks(box.open(row.content))) approvals.add(row.id);
  }
  const effects = new Set<string>();
  for await (const rows of paged((after) =>
    tx.effect.findMany({ where: { shop, id: { gt: after } }, orderBy: { id: "asc" }, take: PAGE }),
  )) {
    for (const row of rows) {
      const text = `${row.title} ${box.open(row.request)} ${JSON.stringify([row.outcome, row.decided])}`;
      if (approvals.has(row.approvalId) || drafts.has(row.draftId) || speaks(text)) effects.add(row.id);
    }
  }

  const subjects = new Set<string>([...alerts, ...drafts, ...approvals, ...effects]);
  const entries = await tx.$queryRaw<{ seq: number; subject: string; detail: string }[]>`
    select seq, subject, detail from audit_log where shop = ${shop} and detail is not null`;
  const auditEntries = entries.filter(({ subject, detail }) => subjects.has(subject) || speaks(detail));
  return {
    ...{ alerts, decisions, runs },
    drafts: [...drafts],
    approvals: [...approvals],
    effects: [...effects],
    auditEntries: auditEntries.map(({ seq }) => seq),
  };
}

async function* paged<T extends { id: string }>(read: (after: string) => Promise<T[]>): AsyncGenerator<T[]> {
  let after = "";
  for (;;) {
    const rows = await read(after);
    yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? "";
  }
}

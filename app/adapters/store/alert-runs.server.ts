import type { Packed } from "../../ops/detectors/listed.ts";
import type { Scope } from "./client.server.ts";
import type { AlertState, AlertStore } from "./contract.ts";
import { unpacked } from "./packed-alert.server.ts";

type Input = Parameters<AlertStore["replace"]>[0];
type Placed = {
  alert: Packed;
  state: AlertState;
  shelf: string;
  position: number;
  why: string;
  under: string | null;
};

/**
 * Alerts in one statement. Each carries some 10 to 30 KB of JSON, and Prisma's debug history keeps the parameters of the
 * last hundred statements for as long as the process lives.
 */
const BATCH = 5;

/** Takes over one run's result: see AlertStore.replace. */
export async function replaceAlerts({ tx, shop }: Scope, input: Input): ReturnType<AlertStore["replace"]> {
  const { ranked, quiet, detectors, now } = input;
  const placed: Placed[] = [
    ...ranked.map(({ alert, shelf, position, why, under }) => ({
      alert,
      state: "open" as const,
      shelf,
      position,
      why,
      under,
    })),
    // Quiet ones that are new stand behind all others: no list shows them, their own page does.
    ...quiet.map(({ alert, state }, index) => ({
      alert,
      state,
      shelf: "can_wait",
      position: ranked.length + index,
      why: "",
      under: null,
    })),
  ];

  const fingerprints = placed.map(({ alert }) => alert.fingerprint);
  const before = await openAmong({ tx, shop }, fingerprints);
  await upsertAll({ tx, shop }, placed, now);
  const opened = (await openAmong({ tx, shop }, fingerprints)) - before;
  // A decision of these very minutes is over with its matter, like any earlier one.
  const solved = await tx.$executeRaw`
    update alerts a set state = 'solved', decision = null, solved_at = greatest(${now}::timestamptz, (
      select max(at) from decisions d where d.shop = ${shop} and d.fingerprint = a.fingerprint))
    where shop = ${shop} and state <> 'solved' and detector = any(${[...detectors]}) and last_seen_at < ${now}
      and fingerprint <> all(${fingerprints})`;
  return { opened, updated: placed.length - opened, solved };
}

function toRow({ alert: kept, ...place }: Placed) {
  const alert = unpacked(kept);
  return {
    ...place,
    fingerprint: alert.fingerprint,
    detector: alert.detector,
    product_id: alert.subject.productId,
    variant_id: alert.subject.variantId,
    lane: alert.lane,
    attention_minutes: alert.attentionMinutes,
    situation: alert.situation,
    title: alert.title,
    reason: alert.reason,
    currency: alert.stake.p50.currency,
    p10_minor: alert.stake.p10.minor,
    p50_minor: alert.stake.p50.minor,
    p90_minor: alert.stake.p90.minor,
    waiting_per_day_minor: alert.waitingPerDay.minor,
    decide_by: alert.decideBy,
    cautions: alert.missing.map(({ text }) => text),
    option_titles: Object.fromEntries(alert.options.map(({ id, title }) => [id, title])),
    chosen_option_id: alert.bestOptionId,
    alert,
  };
}

/** How many of these stand open. */
async function openAmong({ tx, shop }: Scope, fingerprints: readonly string[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ open: number }[]>`
    select count(*)::int as open from alerts
    where shop = ${shop} and state = 'open' and fingerprint = any(${[...fingerprints]})`;
  return row?.open ?? 0;
}

/** While the database takes one batch, the next is unpacked. */
async function upsertAll(scope: Scope, placed: readonly Placed[], now: Date): Promise<void> {
  let taken: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < placed.length; start += BATCH) {
    const rows = JSON.stringify(placed.slice(start, start + BATCH).map(toRow));
    await taken;
    // A query begins when it is waited for.
    taken = upsert(scope, rows, now).then((count) => count);
    // Whether it was taken is asked when its turn comes; until then the loop lets it be sent.
    taken.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await taken;
}

function upsert({ tx, shop }: Scope, rows: string, now: Date): Promise<number> {
  return tx.$executeRaw`
    with input as (
      select * from json_to_recordset(${rows}::json) as r(
        fingerprint text, detector text, product_id text, variant_id text, lane text, situation text, title text, reason text,
        currency text, p10_minor bigint, p50_minor bigint, p90_minor bigint, waiting_per_day_minor bigint,
        decide_by date, cautions text[], option_titles jsonb, chosen_option_id text, alert jsonb,
        state text, shelf text, position int, why text, under text, attention_minutes float8)
    ), today as (
      select (${now}::timestamptz at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date
        as day
    )
      insert into alerts as a (
        shop, id, fingerprint, detector, product_id, variant_id, lane, situation, title, reason, currency,
        p10_minor, p50_minor, p90_minor, waiting_per_day_minor, decide_by, cautions, option_titles, alert,
        state, shelf, position, why, under, attention_minutes, chosen_option_id, first_seen_at, last_seen_at, opened_at, stake_day)
      select ${shop}, gen_random_uuid()::text, i.fingerprint, detector, product_id, variant_id, lane, situation, title,
        reason, currency, p10_minor, p50_minor, p90_minor, waiting_per_day_minor, decide_by, cautions, option_titles,
        alert, state, shelf, position, why, under, attention_minutes, chosen_option_id, ${now}, ${now}, ${now}, today.day
      from input i cross join today
      on conflict (shop, fingerprint) do update set
        detector = excluded.detector, product_id = excluded.product_id, variant_id = excluded.variant_id, lane = excluded.lane,
        situation = excluded.situation, title = excluded.title, reason = excluded.reason,
        currency = excluded.currency, p10_minor = excluded.p10_minor, p50_minor = excluded.p50_minor,
        p90_minor = excluded.p90_minor, waiting_per_day_minor = excluded.waiting_per_day_minor,
        decide_by = excluded.decide_by, cautions = excluded.cautions, option_titles = excluded.option_titles,
        alert = excluded.alert, state = excluded.state,
        -- One that is set aside keeps its place: taken back, it stands there again until the next look.
        shelf = case when excluded.state = 'open' then excluded.shelf else a.shelf end,
        position = case when excluded.state = 'open' then excluded.position else a.position end,
        why = case when excluded.state = 'open' then excluded.why else a.why end,
        under = case when excluded.state = 'open' then excluded.under else a.under end,
        attention_minutes = excluded.attention_minutes,
        last_seen_at = excluded.last_seen_at, stake_day = excluded.stake_day,
        opened_at = case when a.state <> 'open' and excluded.state = 'open' then excluded.opened_at else a.opened_at end,
        decision = case when excluded.state = 'open' then null else a.decision end,
        -- A choice holds while the alert stays and still offers it.
        chosen_option_id = case
          when a.state <> 'solved' and excluded.option_titles ? a.chosen_option_id then a.chosen_option_id
          else excluded.chosen_option_id end,
        shelf_yesterday = case
          when a.state = 'solved' then null
          when a.stake_day < excluded.stake_day then a.shelf
          else a.shelf_yesterday end,
        stake_yesterday_minor = case
          when a.state = 'solved' or a.currency <> excluded.currency then null
          when a.stake_day < excluded.stake_day then a.p50_minor
          else a.stake_yesterday_minor end`;
}

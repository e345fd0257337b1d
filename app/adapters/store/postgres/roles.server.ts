import pg from "pg";
import type { Secrets } from "./secrets.server.ts";

export const OWNER_ROLE = "ops_room_owner";
export const APP_ROLE = "ops_room_app";

/** The superuser makes the two roles and the database, and does nothing else. Safe to run again. */
export async function ensureRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      [OWNER_ROLE, secrets.ownerPassword],
      [APP_ROLE, secrets.appPassword],
    ] as const) {
      const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
      const verb = rowCount ? "alter" : "create";
      await client.query(
        `${verb} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`,
      );
    }
    const { rowCount } = await client.query("select from pg_database where datname = 'ops_room'");
    if (!rowCount) await client.query(`create database ops_room owner ${OWNER_ROLE}`);
    await client.query(
      `revoke all on database ops_room from public; grant connect on database ops_room to ${APP_ROLE}`,
    );
  } finally {
    await client.end();
  }
}

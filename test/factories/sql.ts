import pg from "pg";

/** Runs one statement under a role of the test's choosing, past the store. */
export async function sql<R extends pg.QueryResultRow = Record<string, unknown>>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Runs statements in one transaction that names a shop, as the store does. */
export async function inShop(
  url: string,
  shop: string,
  ...statements: readonly string[]
): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.shop', $1, true)", [shop]);
    const answers: unknown[][] = [];
    for (const statement of statements)
      answers.push((await client.query<Record<string, unknown>>(statement)).rows);
    await client.query("commit");
    return answers;
  } finally {
    await client.end();
  }
}

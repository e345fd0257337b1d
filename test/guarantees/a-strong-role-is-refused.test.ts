/** Neither process starts in production under a role that could look past row-level security: the real commands, tried. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type TestDatabase, testDatabase } from "../factories/postgres.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync("package.json", "utf8")));

const roles = [
  { because: "owns the tables", url: () => database.ownerUrl },
  { because: "may look past row-level security", url: () => database.superuserUrl },
];

describe.each(["start", "worker"])("npm run %s", (name) => {
  it.each(roles)(
    "ends at once under a role that $because, and says what to do",
    ({ because, url }) => {
      const entry = scripts[name]?.split(" ").at(-1) ?? "";
      const { status, stderr } = spawnSync(process.execPath, [entry], {
        encoding: "utf8",
        timeout: 90_000,
        env: {
          ...{ OPS_ROOM_MODE: "production", DATABASE_URL: url(), DATABASE_OWNER_URL: database.ownerUrl },
          ...{ SHOPIFY_API_KEY: "a", SHOPIFY_API_SECRET: "b", SHOPIFY_APP_URL: "https://ops.example" },
          ...{ ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString("base64")}`, PORT: "1" },
        } as unknown as NodeJS.ProcessEnv,
      });
      expect(status).toBe(1);
      expect(stderr).toContain(`this role ${because}`);
      expect(stderr).toContain("Put a role that owns nothing into DATABASE_URL");
    },
    120_000,
  );
});

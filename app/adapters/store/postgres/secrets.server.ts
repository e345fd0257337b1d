import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { z } from "zod";
import { Refused } from "../../../ops/errors.ts";

const Secrets = z.strictObject({
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  port: z.int(),
});

/** What is needed to log in to the database of a data folder. Kept in a file that only its owner reads. */
export type Secrets = z.output<typeof Secrets>;

/** Makes them for a new database. Throws Refused when there is one already and its passwords are gone. */
export async function readOrMakeSecrets(dataDir: string, madeBefore: boolean): Promise<Secrets> {
  const file = path.join(dataDir, "postgres.json");
  if (fs.existsSync(file)) return Secrets.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  if (madeBefore) {
    throw new Refused(
      "database_passwords_gone",
      `The database in ${dataDir} cannot be opened: postgres.json, which held its passwords, is gone. The data was not touched. Put the file back, or set OPS_ROOM_DATA_DIR to another folder.`,
    );
  }
  const secrets: Secrets = {
    superuserPassword: password(),
    ownerPassword: password(),
    appPassword: password(),
    port: await freePort(),
  };
  saveSecrets(dataDir, secrets);
  return secrets;
}

/** Replaces the file in one step, so that a kill leaves the old one or the new one. */
export function saveSecrets(dataDir: string, secrets: Secrets): void {
  const file = path.join(dataDir, "postgres.json");
  const next = `${file}.${String(process.pid)}`;
  fs.writeFileSync(next, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  fs.renameSync(next, file);
}

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function isFree(port: number): Promise<boolean> {
  const server = net.createServer();
  return new Promise((resolve) => {
    server.once("error", () => {
      resolve(false);
    });
    server.listen(port, "127.0.0.1", () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}

/** Letters and digits only: it stands in URLs and in SQL. */
function password(): string {
  return randomBytes(24).toString("hex");
}

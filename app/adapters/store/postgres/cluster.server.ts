import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "./programs.server.ts";
import type { SystemUser } from "./system-user.server.ts";

/**
 * Creates the database's files, unless they are there. Made beside their place and moved there whole: a kill in
 * between leaves no half database.
 */
export async function ensureCluster(input: {
  cluster: string;
  initdb: string;
  user: SystemUser;
  superuserPassword: string;
}): Promise<void> {
  const { cluster, initdb, user, superuserPassword } = input;
  if (fs.existsSync(path.join(cluster, "PG_VERSION"))) return;
  const beside = `${path.basename(cluster)}.new-`;
  for (const name of fs.readdirSync(path.dirname(cluster))) {
    if (name.startsWith(beside))
      fs.rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true });
  }
  const made = path.join(path.dirname(cluster), `${beside}${String(process.pid)}`);
  const passwordFile = path.join(os.tmpdir(), `ops-room-${randomUUID()}`);
  fs.mkdirSync(made, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (user.uid !== null && user.gid !== null) {
    fs.chownSync(made, user.uid, user.gid);
    fs.chownSync(passwordFile, user.uid, user.gid);
  }
  try {
    await run(user, initdb, [
      `--pgdata=${made}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ]);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(made, cluster);
}

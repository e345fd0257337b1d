import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Unavailable } from "../../../ops/errors.ts";

/** As whom Postgres' programs run. Nulls: as this process does. `startedBy`: a command that starts them so. */
export type SystemUser = { uid: number | null; gid: number | null; startedBy: readonly string[] };

const ADD_USER = "useradd";

/**
 * Postgres refuses to run as root, so under root it runs as the system user `postgres`, made when absent.
 * Where that user cannot reach the programs or the data (inside /root, say), it is given the right to pass
 * through folders; where even that cannot be had, this throws Unavailable and says what to do.
 */
export function systemUser(folders: readonly string[]): SystemUser {
  if (process.getuid?.() !== 0) return { uid: null, gid: null, startedBy: [] };
  const user = existingUser("postgres") ?? madeUser("postgres") ?? existingUser("nobody");
  if (!user) {
    throw new Unavailable(
      "no_postgres_user",
      "Postgres does not run as root, and there is no system user `postgres` and no way to make one. Run Ops Room as another user, or set DATABASE_URL.",
    );
  }
  const closed = folders.map((folder) => closedFolder(folder, user.uid)).find((folder) => folder !== null);
  if (closed === undefined) return { ...user, startedBy: [] };
  const setpriv = withFolderRights(user);
  if (setpriv) return { ...user, startedBy: setpriv };
  throw new Unavailable(
    "folder_closed_to_postgres",
    `Postgres does not run as root, and the user it runs as may not enter ${closed}. Nothing was changed. Move Ops Room to a folder that others may enter, run it as another user than root, or set DATABASE_URL.`,
  );
}

/** The first folder on the way to `folder` that a stranger may not enter; null: the way is open. */
function closedFolder(folder: string, uid: number): string | null {
  const parts = path.resolve(folder).split(path.sep);
  for (let length = 1; length <= parts.length; length += 1) {
    const part = parts.slice(0, length).join(path.sep) || path.sep;
    const stat = fs.statSync(part, { throwIfNoEntry: false });
    if (stat && stat.uid !== uid && (stat.mode & 0o001) === 0) return part;
  }
  return null;
}

/** `setpriv` starts a program as another user that keeps root's right to pass through folders, and no other. */
function withFolderRights(user: { uid: number; gid: number }): string[] | null {
  const startedBy = [
    "setpriv",
    `--reuid=${String(user.uid)}`,
    `--regid=${String(user.gid)}`,
    "--clear-groups",
    "--inh-caps=-all,+dac_override",
    "--ambient-caps=-all,+dac_override",
  ];
  const [command = "", ...args] = startedBy;
  try {
    execFileSync(command, [...args, "true"], { stdio: "ignore" });
    return startedBy;
  } catch {
    return null;
  }
}

function existingUser(name: string): { uid: number; gid: number } | null {
  try {
    return { uid: idOf("-u", name), gid: idOf("-g", name) };
  } catch {
    return null;
  }
}

function madeUser(name: string): { uid: number; gid: number } | null {
  try {
    execFileSync(ADD_USER, ["--system", "--user-group", "--no-create-home", name], { stdio: "ignore" });
  } catch {
    return null;
  }
  return existingUser(name);
}

function idOf(flag: string, name: string): number {
  return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

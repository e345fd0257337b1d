import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../../../ops/errors.ts";

const WAIT_MS = 60_000;
const POLL_MS = 50;

/**
 * Runs `work` while no other process does so in this folder: a web process and a worker that start together
 * must not both create the database. The lock of a killed process is taken over.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, "starting.lock");
  const deadline = Date.now() + WAIT_MS;
  while (!tryLock(file)) {
    const holder = holderOf(file);
    if (holder !== null && !isAlive(holder)) takeAway(file, holder);
    else if (Date.now() > deadline) {
      throw new Unavailable(
        "data_folder_locked",
        `Process ${String(holder)} has been starting the database in ${folder} for a minute. Nothing was changed. End that process, or delete ${file} if it is not Ops Room, and start again.`,
      );
    } else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/**
 * Whether a process of this id runs; one of another user counts. One that has ended counts no more, though its entry
 * stays until its parent asks for it: in a container nobody may ever do so.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !hasEnded(pid);
}

/** Only Linux tells: the letter behind the name in brackets, which may hold brackets itself. */
function hasEnded(pid: number): boolean {
  try {
    const state = fs.readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return /^[ZX]/.test(state.slice(state.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

function tryLock(file: string): boolean {
  const own = `${file}.${randomUUID()}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, file); // the name appears together with its content, or not at all
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

function holderOf(file: string): number | null {
  try {
    return Number(fs.readFileSync(file, "utf8")) || null;
  } catch {
    return null; // given back between the two looks
  }
}

/** Moves a dead process's lock aside; one that somebody else took meanwhile is put back. */
function takeAway(file: string, dead: number): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
    if (holderOf(aside) !== dead) fs.linkSync(aside, file);
  } catch {
    // Another process was quicker; the next look decides.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/**
 * Waits for a test run to end, then stops its Postgres and removes its files.
 * Arguments: the run's process id, the server's, and the server's data folder.
 */
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../../app/adapters/store/postgres/folder-lock.server.ts";

const [run = 0, server = 0] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4] ?? "";

while (isAlive(run) && isAlive(server)) await sleep(500);
if (isAlive(server)) process.kill(server, "SIGINT");
while (isAlive(server)) await sleep(50);
if (folder.includes("ops-room-test-")) fs.rmSync(folder, { recursive: true, force: true });

import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Unavailable } from "../../../app/ops/errors.ts";

export type Child = {
  name: string;
  pid: number;
  /** Resolves when the process has ended, with words on how. */
  ended: Promise<string>;
  logFile: string;
  stop(): Promise<void>;
};

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, "exit-with-parent.ts")).href;
const PATIENCE_MS = 8_000;

/** Starts a Node program of the product as its own process. What it says goes to a log file. */
export function startChild(input: {
  name: string;
  args: readonly string[];
  env: Record<string, string>;
  logDir: string;
}): Child {
  const logFile = path.join(input.logDir, `${input.name}.log`);
  fs.mkdirSync(input.logDir, { recursive: true });
  const log = fs.openSync(logFile, "w");
  const child = spawn(process.execPath, ["--import", PRELOAD, ...input.args], {
    env: { ...process.env, ...input.env },
    stdio: ["ignore", log, log, "ipc"],
    // Its own group: Ctrl-C reaches the demo alone, which stops the others in order.
    detached: process.platform !== "win32",
  });
  fs.closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) =>
      resolve(signal ? `ended by ${signal}` : `ended with code ${String(code)}`),
    );
  });
  return { name: input.name, pid: child.pid ?? 0, ended, logFile, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/** Runs a Node program to its end. Throws Unavailable with its last words. */
export async function runToEnd(input: Parameters<typeof startChild>[0]): Promise<void> {
  const child = startChild(input);
  const how = await child.ended;
  if (how !== "ended with code 0") throw failed(child, how);
}

/** Waits until the process accepts connections; throws Unavailable with its last words when it ends first. */
export async function untilListening(child: Child, port: number): Promise<void> {
  const end: { how?: string } = {};
  void child.ended.then((how) => (end.how = how));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (end.how !== undefined) throw failed(child, end.how);
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw failed(child, "does not answer after a minute");
}

export function failed(child: Pick<Child, "name" | "logFile">, how: string): Unavailable {
  const last = lastLines(child.logFile);
  return new Unavailable(
    "demo_process_failed",
    `The ${child.name} process ${how}. Its last words (${child.logFile}):\n${last}`,
  );
}

function lastLines(file: string): string {
  const lines = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.slice(-12).join("\n") || "(nothing)";
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** A port that is free now; `wanted` when that one is. */
export async function freePort(wanted: number | null = null): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (error) => {
      if (wanted === null) reject(error);
      else resolve(freePort());
    });
    server.listen(wanted ?? 0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

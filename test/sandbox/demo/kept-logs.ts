import fs from "node:fs";
import path from "node:path";

const LAST_LINES = 6;
/** Characters: a log line may carry a whole stack. */
const LONGEST = 600;

/** Removes everything from a data folder but what its processes said, so that a failure can be looked into. */
export function keepLogsOnly(dir: string): void {
  for (const name of fs.readdirSync(dir))
    if (name !== "logs" && !name.endsWith(".log"))
      fs.rmSync(path.join(dir, name), { recursive: true, force: true });
}

/** Where the logs of a data folder are, with the last lines of each. */
export function lastWords(dir: string): string {
  const logs = [...logsIn(path.join(dir, "logs")), ...logsIn(dir)];
  if (logs.length === 0) return "No process had said anything yet: there are no logs.";
  return [
    `What the processes said is kept in ${dir}. Their last lines:`,
    ...logs.flatMap((file) => [`  ${path.relative(dir, file)}`, ...lastLines(file)]),
  ].join("\n");
}

function logsIn(dir: string): string[] {
  if (!fs.existsSync(dir)) return [];
  const names = fs.readdirSync(dir).filter((name) => name.endsWith(".log"));
  return names.sort().map((name) => path.join(dir, name));
}

function lastLines(file: string): string[] {
  const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).slice(-LAST_LINES);
  return lines.map((line) => `    ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`);
}

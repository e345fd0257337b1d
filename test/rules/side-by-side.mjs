// Runs npm scripts side by side, each argument a lane of scripts joined by commas that run one after the other:
// `node test/rules/side-by-side.mjs a b,c`. Each says what it has to say once it has ended, in one piece; one that fails
// ends its lane, and the others go on, so that one run names all that is wrong.
import { spawn } from "node:child_process";

const lanes = process.argv.slice(2).map((lane) => lane.split(","));
const wentWell = await Promise.all(lanes.map(runLane));
process.exitCode = wentWell.every(Boolean) ? 0 : 1;

async function runLane(scripts) {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

function run(script) {
  const began = performance.now();
  // npm names its own program to what it runs; without npm, the shell finds it.
  const npm = process.env.npm_execpath;
  const args = ["run", "--silent", script];
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.once("error", (error) => end(error.message));
    child.once("close", (code, signal) => end(code === 0 ? null : `ended with ${signal ?? code}`));
    function end(problem) {
      const seconds = Math.round((performance.now() - began) / 1000);
      process.stdout.write(Buffer.concat(said));
      process.stdout.write(`${script}: ${problem ?? "in order"} (${seconds} s)\n`);
      resolve(problem === null);
    }
  });
}

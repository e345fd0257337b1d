import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "world-command-"));
  await writeFile(
    path.join(scratch, "My lines 2026.csv"),
    "Invoice,StockCode,Description,Quantity,InvoiceDate,Price\n1,A1,MUG,2,2026-01-05 10:00,4.5\n1,A2,BOWL,x,2026-01-05 10:00,4.5\n",
  );
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Runs as `npm run world -- …` does, on this same Node. */
function world(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["test/sandbox/world.ts", ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

describe("npm run world", () => {
  it("prints one JSON summary on standard output and the rest on standard error", async () => {
    const out = path.join(scratch, "out");
    const ran = await world("--from-orders", path.join(scratch, "My lines 2026.csv"), "--out", out);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      world: "my-lines-2026",
      folder: out,
      currency: "GBP",
      firstDay: "2026-01-05",
      lastDay: "2026-01-05",
      counts: { variants: 1, orders: 1, orderLines: 1, unitsSold: 2 },
      lines: { read: 2, sold: 1, refunded: 0, reported: 1 },
      problems: { total: 1, byReason: { "the quantity is not a whole number": 1 } },
    });
    expect(ran.err).toContain("1 problems, line by line in");
    expect(await readFile(path.join(out, "problems.csv"), "utf8")).toContain(",3,quantity,");
    expect(await readdir(out)).toContain("world.json");
  });

  it.each([
    { because: "nothing is asked for", args: [], says: "npm run world -- --from-orders FILE" },
    { because: "both are", args: ["--from-orders", "a", "--from-exports", "b"], says: "npm run world" },
    { because: "an option is misspelt", args: ["--form-orders", "a"], says: "--form-orders" },
    { because: "the seed is no number", args: ["--from-orders", "a", "--seed", "x"], says: "--seed takes" },
    {
      because: "the zone is none",
      args: ["--from-exports", "a", "--time-zone", "Mars"],
      says: "--time-zone takes",
    },
    {
      because: "the currency is none",
      args: ["--from-exports", "a", "--currency", "dollars"],
      says: "--currency takes",
    },
    {
      because: "there is no such file",
      args: ["--from-orders", "nowhere.csv"],
      says: "There is no nowhere.csv",
    },
    { because: "there is no such folder", args: ["--from-exports", "nowhere"], says: "There is no nowhere" },
    { because: "orders are a folder", args: ["--from-orders", "test"], says: "test is a folder" },
    { because: "the name is blank", args: ["--from-orders", "a", "--name", " "], says: "--name needs" },
    { because: "the folder is blank", args: ["--from-orders", "a", "--out", ""], says: "--out needs" },
    {
      because: "the folder is a file",
      args: ["--from-orders", "a", "--out", "package.json"],
      says: "Nothing can be written to package.json",
    },
    {
      because: "the folder lies below a file",
      args: ["--from-orders", "a", "--out", "package.json/deep/world"],
      says: "Nothing can be written to package.json/deep/world",
    },
  ])("says what to do when $because, and prints no stack", async ({ args, says }) => {
    const ran = await world(...args);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    expect(ran.err).toContain(says);
    expect(ran.err).not.toContain("    at ");
  });

  it("keeps the reasons, line by line, when no row at all could be used", async () => {
    const dir = path.join(scratch, "useless");
    await mkdir(dir);
    await writeFile(
      path.join(dir, "o.csv"),
      "Name,Created at,Lineitem quantity,Lineitem name\n#1,soon,1,Mug\n#2,late,1,Mug\n",
    );
    const out = path.join(scratch, "useless-world");
    const ran = await world("--from-exports", dir, "--out", out);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("o.csv, line 3, column Created at: not a date");
    expect(ran.err).toContain("o.csv has no column Lineitem price");
    expect(ran.err).toContain(`2 problems, line by line in ${out}-problems.csv`);
    expect((await readFile(`${out}-problems.csv`, "utf8")).trim().split("\n")).toHaveLength(3);
    expect((await readdir(scratch)).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("names every file of the folder that it did not read, and why, and follows links", async () => {
    const dir = path.join(scratch, "mixed");
    await mkdir(path.join(dir, "older"), { recursive: true });
    await writeFile(path.join(scratch, "elsewhere.csv"), "Title,SKU,Price\nMug,M,5\n");
    await symlink(path.join(scratch, "elsewhere.csv"), path.join(dir, "products.csv"));
    await symlink(path.join(scratch, "gone.csv"), path.join(dir, "orders.csv"));
    await writeFile(path.join(dir, "strange.csv"), "a,b\n1,2\n");
    await writeFile(path.join(dir, "cut.csv.gz"), gzipSync("Title,SKU,Price\nMug,M,5\n").subarray(0, 20));
    const ran = await world("--from-exports", dir, "--out", path.join(scratch, "mixed-world"));
    expect(ran.code).toBe(0);
    const { lines, counts } = JSON.parse(ran.out) as { lines: { notRead: object[] }; counts: object };
    expect(counts).toMatchObject({ variants: 1 });
    expect(lines.notRead).toMatchObject([
      { file: "cut.csv.gz" },
      { file: "older" },
      { file: "orders.csv" },
      { file: "strange.csv" },
    ]);
    expect(ran.err).toContain(
      "strange.csv was not read: it has no header that Ops Room knows: an export of orders has",
    );
    expect(ran.err).toContain("older was not read: it is a folder");
    expect(ran.err).toContain("cut.csv.gz was not read: it cannot be read");
  });
});

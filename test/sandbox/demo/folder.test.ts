import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeFolder } from "./folder.ts";

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-folder-"));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

describe("the demo's folder", () => {
  it("keeps keys and world from one start to the next", () => {
    const first = takeFolder(dir);
    first.kept.world = "a world";
    first.save();
    first.release();
    const second = takeFolder(dir);
    expect(second.kept).toEqual(first.kept);
    second.release();
  });

  it("forgets the world but not the keys", () => {
    const folder = takeFolder(dir);
    fs.writeFileSync(path.join(dir, "shopify.kept"), "");
    const { apiSecret } = folder.kept;
    folder.kept.world = "a world";
    folder.forget();
    expect(folder.kept).toMatchObject({ world: null, apiSecret });
    expect(fs.existsSync(path.join(dir, "shopify.kept"))).toBe(false);
    folder.release();
  });

  it("takes over what a killed demo left", () => {
    fs.writeFileSync(path.join(dir, "demo.lock"), "999999\nhttp://localhost:1");
    expect(() => takeFolder(dir).release()).not.toThrow();
  });

  it("begins anew where what was kept cannot be read", () => {
    fs.writeFileSync(path.join(dir, "demo.json"), "{ half");
    const folder = takeFolder(dir);
    expect(folder.kept.world).toBeNull();
    folder.release();
  });
});

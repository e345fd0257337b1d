import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { CONNECTORS } from "../../app/connectors/index.server.ts";

it("every connector's folder is in the register, and nothing else is", () => {
  const folders = readdirSync(new URL("../../app/connectors/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(CONNECTORS.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

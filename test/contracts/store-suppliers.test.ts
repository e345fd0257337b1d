/** How a supplier is called that products spell in several ways. */
import { describe, expect, it } from "vitest";
import { aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");

const here = eachShop();
const { unit } = here;

describe("a supplier that products spell in several ways", () => {
  it.each([
    { because: "most products spell it so", vendors: ["KILN & CO", "Kiln & Co", "Kiln & Co"] },
    { because: "of two equally common it is not in capitals", vendors: ["KILN & CO", "Kiln & Co"] },
    { because: "spaces are none of its name", vendors: ["  Kiln   & Co ", "KILN & CO"] },
  ])("is called Kiln & Co everywhere: $because", async ({ vendors }) => {
    await unit(async (u) => {
      const variants = vendors.map((vendor, n) => aVariant(n, { vendor }));
      await u.facts.write({ variants }, NOW);
    });
    await here.read(NOW);

    const named = await unit((u) => u.settings.suppliers());
    const { variants } = await unit((u) => u.facts.prepare({ variants: true }, "2026-11-22"));

    expect(named.map(({ name, products }) => ({ name, products }))).toEqual([
      { name: "Kiln & Co", products: vendors.length },
    ]);
    expect(new Set([...(variants?.values() ?? [])].map(({ vendor }) => vendor))).toEqual(
      new Set(["Kiln & Co"]),
    );
  });

  it("keeps its capitals where no product spells it otherwise", async () => {
    await unit((u) => u.facts.write({ variants: [aVariant(1, { vendor: "IKEA" })] }, NOW));
    expect((await unit((u) => u.settings.suppliers()))[0]?.name).toBe("IKEA");
  });
});

import { describe, expect, it } from "vitest";
import { detectors } from "../../app/ops/detectors/index.ts";
import { factsIn } from "../../app/ops/words/fact-like.ts";
import { wordsOf } from "../../app/ops/words/template.ts";

const files = import.meta.glob<Record<string, unknown>>("../../app/ops/**/sentences.ts", { eager: true });
const templates = Object.entries(files).flatMap(([path, exported]) =>
  textsIn(exported, path.replace(/^.*app\/ops\//u, "")),
);

/** Every text in what a file exports, with where it is found. */
function textsIn(value: unknown, place: string): { place: string; template: string }[] {
  if (typeof value === "string") return [{ place, template: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place} ${name}`));
}

/** What a template states by itself, in any of its branches. */
function statedBy(template: string): string[] {
  return wordsOf(template, "en").flatMap((words) => [
    ...factsIn(words).map(({ start, end }) => words.slice(start, end)),
    ...(words.match(/[\p{N}\p{Sc}%@]|:\/\//gu) ?? []),
  ]);
}

describe("a sentence of ours states facts in its slots alone", () => {
  it.each(templates)("$place", ({ template }) => {
    expect(statedBy(template)).toEqual([]);
  });

  it("is looked for in every detector, and in the ranking", () => {
    const places = detectors.map(({ id }) => `detectors/${id.replaceAll("_", "-")}/sentences.ts`);
    for (const place of [...places, "ranking/sentences.ts"])
      expect(templates.filter((one) => one.place.startsWith(place)).length, place).toBeGreaterThan(0);
  });

  it.each([
    { because: "a digit", template: "Sells {rate}, 31 left." },
    { because: "a digit in a branch", template: "{has_left, select, yes {{left} left} other {0 left}}" },
    { because: "a currency sign", template: "Costs ${cash}." },
    { because: "a share", template: "{share}% of sales." },
    { because: "a weekday", template: "Reorder {product} by Thursday." },
    { because: "a month", template: "Sold {sold} in November." },
    { because: "a day beside today", template: "Reorder {product} today." },
    { because: "an address", template: "Write to @{name}." },
    { because: "a link", template: "See https://{shop}." },
  ])("and would be found out: $because", ({ template }) => {
    expect(statedBy(template)).not.toEqual([]);
  });
});

import { Chance, seedFor } from "../../app/ops/facts/chance.ts";
import { messagePurposes, PurposeId } from "../../app/ops/drafts/messages/purposes.ts";
import { checkText } from "../../app/ops/words/check.ts";
import type { Catalogue, Refusal } from "../../app/ops/words/contract.ts";
import { type Bench, quantile, round } from "./bench.ts";
import {
  type CorrectText,
  isAskedFor,
  isHeldOut,
  readCorrectTexts,
  slotNames,
} from "./slots/correct-texts.ts";
import { FACT_KINDS, type FactKind, factCorruptionNoticed } from "./slots/corrupt-facts.ts";
import { corruptWords, WORD_KINDS, type WordKind } from "./slots/corrupt-words.ts";
import { pick } from "./slots/pick.ts";

type Judged = { text: CorrectText; catalogue: Catalogue; refusals: Refusal[]; ms: number };
type Kind = WordKind | FactKind;

export const slots: Bench = {
  title: "Corrupted texts that are refused, correct ones that are not (--mutations 2000 --seed 7)",
  async run({ mutations = "2000", seed = "7" }) {
    const texts = readCorrectTexts();
    const judged = texts.flatMap((text) => {
      const catalogue = catalogueOf(text);
      return catalogue ? [judgedText(text, catalogue)] : [];
    });
    const accepted = judged.filter(({ refusals }) => refusals.length === 0);
    const byKind = corruptions({ accepted, count: Number(mutations), seed: Number(seed) });
    const made = byKind.reduce((sum, { noticed }) => sum + noticed.length, 0);
    const refused = byKind.reduce((sum, { noticed }) => sum + noticed.filter(Boolean).length, 0);
    const held = judged.filter(({ text }) => isHeldOut(text));
    const seen = judged.filter(({ text }) => !isHeldOut(text));
    return {
      mutations: made,
      refused_share: round(refused / made, 4),
      refused_by_kind: Object.fromEntries(
        byKind.map(({ kind, noticed }) => [kind, round(share(noticed, Boolean), 4)]),
      ),
      correct_texts: judged.length,
      false_refusal_share: round(share(judged, isRefused), 4),
      false_refusal_share_seen: round(share(seen, isRefused), 4),
      ...heldOutFigures(held),
      texts_naming_slots_of_no_catalogue: texts.length - judged.length,
      check_p50_ms: round(
        quantile(
          judged.map(({ ms }) => ms),
          0.5,
        ),
        2,
      ),
      check_p95_ms: round(
        quantile(
          judged.map(({ ms }) => ms),
          0.95,
        ),
        2,
      ),
    };
  },
};

/** None where no text is held out: a share of nothing would look like a perfect one. */
function heldOutFigures(held: readonly Judged[]): Record<string, unknown> {
  const asked = held.filter(({ text }) => isAskedFor(text));
  const free = held.filter(({ text }) => !isAskedFor(text));
  return {
    ...(asked.length > 0 && {
      false_refusal_share_asked_held_out: round(share(asked, isRefused), 4),
      asked_held_out_refusals_by_rule: refusalsByRule(asked),
    }),
    ...(free.length > 0 && {
      false_refusal_share_held_out: round(share(free, isRefused), 4),
      held_out_refusals_by_rule: refusalsByRule(free),
    }),
  };
}

/** The catalogue of a text; null where the text names a slot that it does not know, so that refusing it is right. */
function catalogueOf(text: CorrectText): Catalogue | null {
  const id = PurposeId.safeParse(text.catalogue);
  if (!id.success) return null;
  const { catalogue } = messagePurposes[id.data];
  return slotNames(text).every((name) => Object.hasOwn(catalogue.slots, name)) ? catalogue : null;
}

function judgedText(text: CorrectText, catalogue: Catalogue): Judged {
  const started = performance.now();
  const refusals = check(text, text.body, catalogue);
  return { text, catalogue, refusals, ms: performance.now() - started };
}

function check(text: CorrectText, body: CorrectText["body"], catalogue: Catalogue): Refusal[] {
  const { subject, language } = text;
  return checkText({ text: { subject, body }, catalogue, filled: slotNames(text), language });
}

/** As many corruptions of each kind, of texts that are accepted without them. */
function corruptions(input: { accepted: readonly Judged[]; count: number; seed: number }) {
  const kinds: readonly Kind[] = [...WORD_KINDS, ...FACT_KINDS];
  return kinds.map((kind, index) => {
    const chance = new Chance(seedFor(input.seed, kind));
    const wanted = Math.floor(input.count / kinds.length) + (index < input.count % kinds.length ? 1 : 0);
    const noticed: boolean[] = [];
    // Not every text has a place for every kind.
    for (let tries = 0; noticed.length < wanted && tries < wanted * 50; tries += 1) {
      const found = isNoticed(pick(chance, input.accepted), kind, chance);
      if (found !== null) noticed.push(found);
    }
    return { kind, noticed };
  });
}

function isNoticed({ text, catalogue }: Judged, kind: Kind, chance: Chance): boolean | null {
  if (isFactKind(kind)) return factCorruptionNoticed({ text, catalogue, kind, chance });
  const body = corruptWords({ text, catalogue, kind, chance });
  if (body === null || JSON.stringify(body) === JSON.stringify(text.body)) return null;
  return check(text, body, catalogue).length > 0;
}

function isFactKind(kind: Kind): kind is FactKind {
  return (FACT_KINDS as readonly string[]).includes(kind);
}

function isRefused({ refusals }: Judged): boolean {
  return refusals.length > 0;
}

function share<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}

/** How many texts each rule refused; never which. */
function refusalsByRule(judged: readonly Judged[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { refusals } of judged) {
    for (const rule of new Set(refusals.map((refusal) => refusal.rule)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/** "Who may approve": the rules as a form, and the owner's changes to them. */
import { allowedTo, type Allowed, WhoMay } from "../ops/approvals/who-may.ts";
import { draftKinds } from "../ops/drafts/index.ts";
import { Refused } from "../ops/errors.ts";
import { exactMoney } from "../ops/money/format.ts";
import { money, type Money } from "../ops/money/money.ts";
import { decimalText, parseMinor } from "../ops/money/parse.ts";
import type { ApprovalRulesModel, FieldErrors } from "../ui/models.ts";
import { text } from "./form-fields.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { nounOf } from "./kind-nouns.ts";
import { personOf } from "./may-approve.server.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

/** Stands for everybody without rules of their own. No user id of Shopify's looks so. */
const OTHERS = "others";

export async function approvalRulesOf(scene: Scene): Promise<ApprovalRulesModel> {
  const { unit, viewer, say, profile } = scene;
  const rules = await unit.approvalRules.get();
  const seen = await unit.people.all();
  const listed = new Set(rules.people.map(({ userId }) => userId));
  const known = [
    ...seen,
    // Somebody with rules who has not been seen since names are kept.
    ...rules.people.filter(({ userId }) => !seen.some((person) => person.userId === userId)),
  ];
  const isOwner = (await personOf(unit, viewer.userId)).isOwner;
  return {
    currency: profile.currency,
    mayChange: isOwner,
    whyNot: isOwner ? null : "Only the store owner can change this. You see what holds.",
    kinds: [...draftKinds.keys()].map((id) => ({ id, title: capital(nounOf(id)) })),
    twoAbove: amountField(rules.twoAbove),
    otherCurrency: otherCurrency(rules, profile.currency),
    groups: [
      {
        id: OTHERS,
        title: "Everybody else who can open Ops Room",
        about: OTHERS_ABOUT,
        own: true,
        owner: false,
        ...fields(rules.others),
      },
      ...known.map((person) => {
        const owner = "isOwner" in person && person.isOwner;
        const name = "name" in person ? person.name : null;
        return {
          id: person.userId,
          title: capital(say.who({ userId: person.userId, name }, { userId: "", name: null })),
          about: owner
            ? "Owns the store: may approve everything."
            : person.userId === viewer.userId
              ? "You"
              : null,
          own: listed.has(person.userId),
          owner,
          ...fields(allowedTo(rules, person.userId)),
        };
      }),
    ],
  };
}

const OTHERS_ABOUT = "Who can open it is set in Shopify, under Settings, Users.";

function fields({ kinds, upTo }: Allowed) {
  return { kinds: kinds === "all" ? null : [...kinds], upTo: amountField(upTo) };
}

function amountField(amount: Money | null): string {
  return amount === null ? "" : decimalText(amount.minor, amount.currency);
}

/** Limits of a currency that the store no longer has: nothing is compared with them, so they let nothing through. */
function otherCurrency({ people, others, twoAbove }: WhoMay, currency: string): string | null {
  const limits = [twoAbove, others.upTo, ...people.map(({ upTo }) => upTo)].filter((one) => one !== null);
  const old = limits.find((one) => one.currency !== currency);
  return old
    ? `Some limits were set in ${old.currency}, and the store now counts in ${currency}. Until you set them anew, every order counts as above them.`
    : null;
}

/**
 * Saves the rules as the owner typed them: `twoAbove`, and for each id of a group `own[id]` ("own" or "as_others"),
 * `all[id]`, `kind[id]` for each kind, `upTo[id]`. Audited. Refused for anybody else.
 */
export async function saveApprovalRules(scene: Scene, form: FormData): Promise<ApprovalRulesModel> {
  const { unit, viewer, profile, now, shop } = scene;
  if (!(await personOf(unit, viewer.userId)).isOwner)
    throw new Refused(
      "owner_only",
      "Nothing was changed: only the owner of the store says who may approve. If you are the owner, reload the page: Shopify may not have told us yet.",
    );
  const errors: FieldErrors = {};
  const was = await unit.approvalRules.get();
  const amount = amountReader(form, profile.currency, errors);
  const ids = new Set([...(await unit.people.all()), ...was.people].map(({ userId }) => userId));
  const people = [...ids]
    .filter((id) => text(form, `own[${id}]`) === "own")
    .map((userId) => ({ userId, ...allowedIn(form, userId, amount) }));
  const rules: WhoMay = { people, others: allowedIn(form, OTHERS, amount), twoAbove: amount("twoAbove") };
  if (Object.keys(errors).length > 0) throw new InvalidFields(errors);

  const saved = WhoMay.parse(rules);
  const said = await sentencesOf(scene, was, saved);
  if (said.length > 0) {
    await unit.approvalRules.save(saved, now);
    await unit.audit.append({
      at: now,
      actor: viewer.userId,
      action: "approval_rules.saved",
      subject: shop,
      detail: { changed: said.join("; "), rules: saved },
    });
  }
  return approvalRulesOf(scene);
}

function allowedIn(form: FormData, id: string, amount: (field: string) => Money | null): Allowed {
  const kinds = form.getAll(`kind[${id}]`).filter((value) => typeof value === "string");
  return {
    kinds: text(form, `all[${id}]`) === "all" ? "all" : kinds.filter((kind) => draftKinds.has(kind)),
    upTo: amount(`upTo[${id}]`),
  };
}

function amountReader(form: FormData, currency: string, errors: FieldErrors) {
  return (field: string): Money | null => {
    const typed = (text(form, field) ?? "").trim();
    if (typed === "") return null;
    const minor = parseMinor(typed, currency);
    if (minor !== null && minor >= 0) return money(minor, currency);
    errors[field] = "Enter an amount such as 1000.00, or leave it empty for no limit.";
    return null;
  };
}

/** What changed, a sentence each, for History. */
async function sentencesOf(
  { unit, profile, say, viewer }: Scene,
  was: WhoMay,
  now: WhoMay,
): Promise<string[]> {
  const names = new Map((await unit.people.all()).map(({ userId, name }) => [userId, name]));
  const amount = (of: Money | null) => (of === null ? "any amount" : exactMoney(of, profile.locale));
  const allowed = ({ kinds, upTo }: Allowed) =>
    `${kinds === "all" ? "everything" : kinds.length === 0 ? "nothing" : kinds.map(nounOf).join(", ")}, ${amount(upTo)}`;
  const said: string[] = [];
  if (!same(was.twoAbove, now.twoAbove))
    said.push(
      now.twoAbove ? `two people above ${amount(now.twoAbove)}` : "one person is enough for any amount",
    );
  if (!same(was.others, now.others)) said.push(`everybody else: ${allowed(now.others)}`);
  const ids = new Set([...was.people, ...now.people].map(({ userId }) => userId));
  for (const id of ids) {
    const [before, after] = [was, now].map(
      ({ people }) => people.find(({ userId }) => userId === id) ?? null,
    );
    if (same(before ?? null, after ?? null)) continue;
    const who = say.who({ userId: id, name: names.get(id) ?? null }, viewer);
    said.push(after ? `${who}: ${allowed(after)}` : `${who}: as everybody else`);
  }
  return said;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

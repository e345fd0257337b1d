import { hashOf } from "../../ops/approvals/hash.ts";
import { type Refusal, type Segment, Text } from "../../ops/words/contract.ts";
import { type Budget, openAsking } from "./attempts.server.ts";
import { repairCall, wordsCall } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Checker, Words, WordsModel, WouldSend } from "./contract.ts";
import { NOTHING_SPENT, type Price } from "./cost.ts";
import type { Limits } from "./limits.ts";
import type { Send } from "./send.server.ts";
import { nobody } from "./why.ts";

/** Texts that were let through, by the hash of all that was sent for them. */
export type KeptAnswers = {
  get(key: string): Promise<Kept | null>;
  put(key: string, answer: Kept): Promise<void>;
};
type Kept = { text: Text; model: string; prompt: string; repaired: boolean };

/** What a model of one shop stands on. */
export type ModelMeans = {
  connection: { baseUrl: string; name: string; price: Price };
  /** Null: no key is set up, and nothing can be sent. */
  send: Send | null;
  /** The shop's own switch, read anew each time. */
  isOn: () => Promise<boolean>;
  budget: Budget;
  kept: KeptAnswers;
  clock: Clock;
  limits: Limits;
};

export function openWordsModel(means: ModelMeans): WordsModel {
  const { name, baseUrl } = means.connection;
  return {
    wouldSend: (request) => wouldSend(wordsCall(request, name), baseUrl),
    write: async (request, { checker, signal }) => {
      const call = wordsCall(request, name);
      const { send } = means;
      if (send === null) return nobody("no_key", "words", NOTHING_SPENT);
      if (!(await means.isOn())) return nobody("off", "words", NOTHING_SPENT);
      const key = hashOf(wouldSend(call, baseUrl));
      const kept = await means.kept.get(key);
      if (kept && checker.check(kept.text).length === 0)
        return { from: "model", cached: true, spend: NOTHING_SPENT, ...kept };
      const words = await askForWords({ ...means, send }, { call, checker, signal });
      if (words.from === "model") {
        const { text, model, prompt, repaired } = words;
        await means.kept.put(key, { text, model, prompt, repaired });
      }
      return words;
    },
  };
}

type Asked = { call: ReturnType<typeof wordsCall>; checker: Checker; signal: AbortSignal | undefined };

/** Asks once, and once more with the refusals where there are any. */
async function askForWords(
  means: ModelMeans & { send: Send },
  { call, checker, signal }: Asked,
): Promise<Words> {
  const asking = openAsking({ ...means, price: means.connection.price }, signal);
  const none = (why: Parameters<typeof nobody>[0]) => nobody(why, "words", asking.spend());
  let now = call;
  for (const repaired of [false, true]) {
    const asked = await asking.ask(now);
    if (asked.is === "nobody") return none(asked.why);
    const wrote = readText(asked.text);
    if (wrote === null) return none("unreadable");
    const refusals: readonly Refusal[] = checker.check(wrote);
    if (refusals.length === 0) {
      const { model } = asked;
      return {
        from: "model",
        text: wrote,
        model,
        prompt: call.prompt,
        repaired,
        cached: false,
        spend: asking.spend(),
      };
    }
    now = repairCall(call, { wrote, refusals });
  }
  return none("refused_by_checker");
}

/** More than any message of ours has: what is longer is not worth checking. */
const MOST_PIECES = 400;
const MOST_CHARACTERS = 20_000;

/** Null: it is no text of words and slots. */
function readText(answer: string): Text | null {
  const parsed = Text.safeParse(parseJson(answer));
  if (!parsed.success || answer.length > MOST_CHARACTERS) return null;
  const { subject, body } = parsed.data;
  if (subject.length + body.length > MOST_PIECES) return null;
  return { subject: joined(subject), body: joined(body) };
}

/** The same text with one piece of words between two slots: a model may break its words anywhere. */
function joined(pieces: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && "words" in last && "words" in piece)
      all[all.length - 1] = { words: last.words + piece.words };
    else all.push(piece);
  }
  return all;
}

/** Undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wouldSend({ body }: ReturnType<typeof wordsCall>, baseUrl: string): WouldSend {
  const { model, instructions, input } = body;
  const [first] = Array.isArray(input) ? input : [];
  const user = first && "content" in first && typeof first.content === "string" ? first.content : "";
  return {
    url: `${baseUrl}/responses`,
    model: model ?? "",
    system: instructions ?? "",
    user,
    body: JSON.stringify(body),
  };
}

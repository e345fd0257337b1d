/** The stand-in's replies, and what we send, by OpenAI's own description of its API. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readingCall, repairCall, wordsCall } from "../../app/adapters/model/call.ts";
import { idOf } from "../../app/adapters/model/closed-shape.ts";
import { aWordsRequest } from "../factories/words-request.ts";
import { MODES, type Mode } from "../sandbox/openai/modes.ts";
import { type OpenAiStandIn, startOpenAi } from "../sandbox/openai/stand-in.ts";

const CONTRACTS = process.env["OPS_ROOM_CONTRACTS"] ?? "../shared/contracts";
const DESCRIPTION = path.join(CONTRACTS, "openai/openapi.json.gz");
const missing = !existsSync(DESCRIPTION);
if (missing) process.stderr.write(`SKIPPED: ${DESCRIPTION} is not there\n`);

/** No answer that a description could speak of. */
const NO_REPLY = new Set<Mode>(["cut", "no-json", "slow"]);
const replies = (Object.keys(MODES) as Mode[]).filter((mode) => !NO_REPLY.has(mode));

describe.skipIf(missing)("by OpenAI's own description", () => {
  let standIn: OpenAiStandIn;
  let schema: (name: string) => ValidateFunction;
  beforeAll(async () => {
    standIn = await startOpenAi();
    const document = JSON.parse(gunzipSync(readFileSync(DESCRIPTION)).toString("utf8")) as object;
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
    ajv.addFormat("unixtime", { type: "number", validate: (value: number) => Number.isInteger(value) });
    ajv.addSchema(document, "openai");
    const compiled = new Map<string, ValidateFunction>();
    schema = (name) => {
      const validate = compiled.get(name) ?? ajv.compile({ $ref: `openai#/components/schemas/${name}` });
      compiled.set(name, validate);
      return validate;
    };
  });
  afterAll(() => standIn.stop());

  const bodies = () => {
    const words = wordsCall(aWordsRequest(), standIn.model);
    const repair = repairCall(words, {
      wrote: { subject: [{ words: "240" }], body: [{ slot: "order" }] },
      refusals: [
        { rule: "quantity", found: "240", at: { part: "subject", segment: 0 }, message: "A number." },
      ],
    });
    const reading = readingCall({
      model: standIn.model,
      prompt: { id: "reading@1", system: "Read." },
      question: "What is it?",
      text: "A delay of PO-1001",
      shape: z.strictObject({
        intent: z.enum(["delay", "other"]),
        order: idOf("PO-", 8).nullable(),
        days: z.array(z.iso.date()).max(3),
      }),
    });
    return { words, repair, reading };
  };
  const post = (body: object, key = standIn.apiKey) =>
    fetch(`${standIn.baseUrl}/responses`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
  const fits = (name: string, value: unknown) => {
    const validate = schema(name);
    expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  };

  it.each(["words", "repair", "reading"] as const)("a request for %s is one", (kind) => {
    fits("CreateResponse", bodies()[kind].body);
  });

  it.each(replies)("the reply in the mode %s is one", async (mode) => {
    for (const { body } of Object.values(bodies())) {
      standIn.use(mode);
      const response = await post(body);
      fits(response.ok ? "Response" : "ErrorResponse", await response.json());
    }
  });

  it.each(replies)("each event of a streamed reply in the mode %s is one", async (mode) => {
    standIn.use(mode);
    const response = await post({ ...bodies().words.body, stream: true });
    if (!response.ok) {
      fits("ErrorResponse", await response.json());
      return;
    }
    const events = (await response.text())
      .split("\n\n")
      .filter((block) => block !== "")
      .map((block) => JSON.parse(block.slice(block.indexOf("data: ") + 6)) as unknown);
    expect(events.length).toBeGreaterThan(6);
    // Of a huge one, the first and the last ones.
    for (const event of [...events.slice(0, 60), ...events.slice(-5)]) fits("ResponseStreamEvent", event);
  });

  it.each([
    { because: "no such key", send: () => post(bodies().words.body, "sk-other") },
    { because: "no such model", send: () => post({ ...bodies().words.body, model: "gone" }) },
    { because: "no input", send: () => post({ model: standIn.model }) },
    { because: "no such address", send: () => fetch(`${standIn.baseUrl}/elsewhere`) },
  ])("a refusal is one: $because", async ({ send }) => {
    standIn.use("well-behaved");
    const response = await send();
    expect(response.ok).toBe(false);
    fits("ErrorResponse", await response.json());
  });
});

/** No secret and nobody's data leaves by a job's payload, a script of the browser, or a log line. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { VARIABLES } from "../../app/config.server.ts";
import { redacted } from "../../app/adapters/log/logger.server.ts";
import { jobs } from "../../app/jobs/index.server.ts";

/** What a payload may hold: which shop, which record of ours or of Shopify's, which topic, and when. */
const IDS = /^(shop|topic|triggeredAt|[a-zA-Z]+Id)$/;

describe("a job's payload", () => {
  it.each(jobs.map((job) => ({ name: job.name, payload: job.payload })))(
    "holds ids alone: $name",
    ({ payload }) => {
      const schema = z.toJSONSchema(payload, { io: "input" }) as {
        properties?: Record<string, { type?: string }>;
      };
      for (const [name, { type }] of Object.entries(schema.properties ?? {})) {
        expect(name).toMatch(IDS);
        expect(type).toBe("string");
      }
    },
  );

  it("would be refused with anything else", () => {
    expect("body").not.toMatch(IDS);
    expect("email").not.toMatch(IDS);
  });
});

const CLIENT = "build/client";
const isBuilt = fs.existsSync(CLIENT);
if (!isBuilt)
  process.stderr.write(
    `${CLIENT} is not there: npm run build makes it. What the browser gets is not looked at.\n`,
  );

describe.skipIf(!isBuilt)("what the browser gets", () => {
  const scripts = isBuilt ? fs.globSync(`${CLIENT}/**/*.{js,css,json,html,map}`) : [];
  const texts = scripts.map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));

  it("is there", () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  it("names no variable of the environment, and so holds no value of one", () => {
    // Shopify's own library calls a public address of its own APP_BRIDGE_URL.
    const secret = Object.keys(VARIABLES).filter((name) => name.includes("_") && name !== "APP_BRIDGE_URL");
    expect(secret.length).toBeGreaterThan(10);
    const found = texts.flatMap(({ file, text }) =>
      secret.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("holds no module of the server and no key of any kind that is known by its form", () => {
    const forms = [
      /shp(at|ca|pa|ss|ua|rt)_[0-9a-f]{16,}/,
      /sk-[A-Za-z0-9]{20,}/,
      /postgres(ql)?:\/\/[^\s"']+:[^\s"']+@/,
      /-----BEGIN [A-Z ]*PRIVATE KEY/,
      /aes-256-gcm/,
      /pg-boss/,
    ];
    const found = texts.flatMap(({ file, text }) =>
      forms.filter((form) => form.test(text)).map((form) => `${file}: ${String(form)}`),
    );
    expect(found).toEqual([]);
  });
});

describe("a log line", () => {
  it.each([
    {
      because: "a key ring",
      fields: { encryptionKeys: [{ id: "k1", key: "AAAAAAAAAAAA" }] },
      secret: "AAAAAAAAAAAA",
    },
    { because: "a token deep inside", fields: { a: { b: [{ accessToken: "planted" }] } }, secret: "planted" },
    {
      because: "a refresh token in words",
      fields: { note: "shprt_0123456789abcdef refused" },
      secret: "shprt_0123456789abcdef",
    },
    {
      because: "the model's key in words",
      fields: { error: new Error("Incorrect API key: sk-abcdefghijklmnopqrstuv") },
      secret: "sk-abcdefghijklmnopqrstuv",
    },
    {
      because: "an address of a person",
      fields: { note: "could not write to ada@example.com" },
      secret: "ada@example.com",
    },
  ])("never holds $because", ({ fields, secret }) => {
    expect(JSON.stringify(redacted(fields))).not.toContain(secret);
  });
});

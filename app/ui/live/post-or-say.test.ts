import { describe, expect, test } from "vitest";
import type { Answer } from "./answer.ts";
import { postOrSay } from "./post-or-say.ts";

function args(answer: () => Promise<Answer>) {
  const request = new Request("http://app.test/app", { method: "POST" });
  return { request, params: {}, serverAction: answer } as unknown as Parameters<typeof postOrSay>[0];
}

describe("posting a form", () => {
  test("hands on what the server answers", async () => {
    expect(await postOrSay(args(() => Promise.resolve({ ok: true })))).toEqual({ ok: true });
  });

  test("says on the screen that no answer came, so that what was typed stays", async () => {
    const answer = await postOrSay(args(() => Promise.reject(new TypeError("Failed to fetch"))));
    expect(answer).toMatchObject({ ok: false, problem: { code: "no_answer" } });
  });

  test.each([
    { because: "a redirect", signIn: new Response(null, { status: 302 }) },
    {
      because: "a refused token",
      signIn: { status: 401, statusText: "Unauthorized", internal: false, data: "" },
    },
  ])("leaves Shopify's own answers to the router: $because", async ({ signIn }) => {
    await expect(postOrSay(args(() => Promise.reject(signIn as unknown as Error)))).rejects.toBe(signIn);
  });
});

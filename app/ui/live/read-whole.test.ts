import { describe, expect, test } from "vitest";
import { readWhole } from "./read-whole.ts";

/** An answer whose second half comes when it is let go, or never, if the request is given up before. */
function inTwoHalves() {
  let letGo = () => {};
  const ask: typeof fetch = (_input, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("first "));
        init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
        letGo = () => {
          controller.enqueue(new TextEncoder().encode("second"));
          controller.close();
        };
      },
    });
    return Promise.resolve(new Response(body, { status: 203, headers: { "x-kept": "yes" } }));
  };
  return { ask, letGo: () => letGo() };
}

describe("a screen's data", () => {
  test.each(["http://app.test/app.data?index", "/app/orders.data", new URL("http://app.test/app.data")])(
    "is handed over whole: %s",
    async (address) => {
      const { ask, letGo } = inTwoHalves();
      const asked = readWhole(ask)(address);
      letGo();
      const answer = await asked;
      expect(answer.status).toBe(203);
      expect(answer.headers.get("x-kept")).toBe("yes");
      expect(await answer.text()).toBe("first second");
    },
  );

  test("is not handed over at all when the reader leaves in between", async () => {
    const { ask } = inTwoHalves();
    const leaving = new AbortController();
    const asked = readWhole(ask)("/app.data", { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  test("may have no body", async () => {
    const answer = await readWhole(() => Promise.resolve(new Response(null, { status: 204 })))("/app.data");
    expect(answer.status).toBe(204);
  });
});

test("anything else is handed over as it comes", async () => {
  const { ask, letGo } = inTwoHalves();
  const answer = await readWhole(ask)("http://app.test/app/drafts/1/pdf");
  letGo();
  expect(await answer.text()).toBe("first second");
});

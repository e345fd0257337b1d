/** Tokens for jobs, against every answer that Shopify's token endpoint may give. */
import { Session } from "@shopify/shopify-api";
import "@shopify/shopify-api/adapters/node";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../app/connectors/shopify/tokens.server.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

type Answer = () => Response | Promise<Response>;
const json = (body: unknown, status: number) => () => Response.json(body, { status });
const granted = json(
  {
    access_token: "shpat_new",
    scope: "read_products",
    expires_in: 3600,
    refresh_token: "shprt_new",
    refresh_token_expires_in: 7_776_000,
  },
  200,
);

function pair(name: string, expires: Date): Session {
  return new Session({
    id: `offline_${SHOP}`,
    shop: SHOP,
    state: "",
    isOnline: false,
    accessToken: `shpat_${name}`,
    refreshToken: `shprt_${name}`,
    expires,
  });
}

/** A session that ends in a minute, or none, and a token endpoint that gives `answer`. */
function opened(answer: Answer, held: Session | null = pair("old", minutes(1))) {
  const kept = { session: held, asked: 0 };
  const tokens = tokensOf({
    apiKey: "key",
    apiSecret: "secret",
    fetch: async () => {
      kept.asked += 1;
      return answer();
    },
    sessions: () =>
      Promise.resolve({
        loadSession: () => Promise.resolve(kept.session ? new Session(kept.session.toObject()) : undefined),
        renewSession: (session: Session) => {
          kept.session = session;
          return Promise.resolve();
        },
        expireSession: (_id: string, at: Date) => {
          if (kept.session?.expires && kept.session.expires > at) kept.session.expires = at;
          return Promise.resolve();
        },
      }),
    withShopLock: (_shop, work) => work(),
    now: () => NOW,
  });
  return { tokens, kept };
}

const voidPair: { because: string; answer: Answer }[] = [
  { because: "the refresh token is void", answer: json({ error: "invalid_grant" }, 400) },
  { because: "what it was made from is void", answer: json({ error: "invalid_subject_token" }, 400) },
  { because: "there is no such store any more", answer: () => new Response("", { status: 404 }) },
];
const unclear: { because: string; answer: Answer }[] = [
  { because: "our own secret is wrong", answer: json({ error: "invalid_client" }, 401) },
  { because: "Shopify has an error inside", answer: () => new Response("<html>", { status: 500 }) },
  { because: "Shopify is busy", answer: json({}, 429) },
  { because: "the answer is no token", answer: json({ access_token: "" }, 200) },
  { because: "nobody answers", answer: () => Promise.reject(new TypeError("fetch failed")) },
];

describe("a token that runs out", () => {
  it("is renewed, and kept with all that came with it", async () => {
    const { tokens, kept } = opened(granted);
    expect(await tokens.token(SHOP)).toBe("shpat_new");
    expect(kept.session).toMatchObject({ refreshToken: "shprt_new", expires: minutes(60) });
    expect(await tokens.token(SHOP)).toBe("shpat_new");
    expect(kept.asked).toBe(1);
  });

  it.each([...voidPair, ...unclear])(
    "and is not renewed is said to the job in one of our errors when $because",
    async ({ answer }) => {
      const { tokens, kept } = opened(answer);
      await expect(tokens.token(SHOP)).rejects.toMatchObject({ name: "Unavailable", code: "shopify_token" });
      expect(kept.session?.accessToken).toBe("shpat_old");
    },
  );

  it("is the one that a page signed in with meanwhile, when ours is void because of it", async () => {
    const opening = opened(() => {
      opening.kept.session = pair("of_the_page", minutes(60));
      return Response.json({ error: "invalid_grant" }, { status: 400 });
    });
    expect(await opening.tokens.token(SHOP)).toBe("shpat_of_the_page");
  });
});

describe("a token that Shopify turned away", () => {
  it("is replaced although it had time left", async () => {
    const { tokens } = opened(granted, pair("old", minutes(60)));
    expect(await tokens.replaced(SHOP, "shpat_old")).toBe("shpat_new");
  });

  it("was replaced already when somebody else was turned away first", async () => {
    const { tokens, kept } = opened(granted, pair("newer", minutes(60)));
    expect(await tokens.replaced(SHOP, "shpat_old")).toBe("shpat_newer");
    expect(kept.asked).toBe(0);
  });

  it("and is void for good counts as run out, so that the next page signs in anew", async () => {
    const { tokens, kept } = opened(json({ error: "invalid_grant" }, 400), pair("old", minutes(60)));
    await expect(tokens.replaced(SHOP, "shpat_old")).rejects.toMatchObject({ code: "shopify_token" });
    expect(kept.session?.expires).toEqual(NOW);
  });
});

describe("whether the app is installed", () => {
  it("is known by a token that Shopify gives now, not by the time that a stored one has left", async () => {
    const { tokens, kept } = opened(granted, pair("old", minutes(60)));
    expect(await tokens.isInstalled(SHOP)).toBe(true);
    expect(kept.asked).toBe(1);
  });

  it("is denied where no token is held", async () => {
    expect(await opened(granted, null).tokens.isInstalled(SHOP)).toBe(false);
  });

  it.each(voidPair)("is denied when $because", async ({ answer }) => {
    expect(await opened(answer).tokens.isInstalled(SHOP)).toBe(false);
  });

  it.each(unclear)("is not decided when $because", async ({ answer }) => {
    await expect(opened(answer).tokens.isInstalled(SHOP)).rejects.toMatchObject({ name: "Unavailable" });
  });
});

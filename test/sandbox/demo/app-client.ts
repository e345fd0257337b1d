// Its decoder of the answers to data requests, which Remix keeps to itself.
import { decodeViaTurboStream } from "@remix-run/react/dist/single-fetch.js";
import { Unavailable } from "../../../app/ops/errors.ts";

/** The app answers 410 to what looks like a bot, Node's own name included. */
export const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";

export type Reply = { status: number; body: unknown; redirect: string | null };

export type AppClient = ReturnType<typeof appClient>;

/** Speaks to the app as the frame in the Admin does: session tokens, Remix data requests, nothing else. */
export function appClient(options: {
  appUrl: string;
  shop: string;
  mintSessionToken: () => Promise<string>;
}) {
  const { appUrl, shop, mintSessionToken } = options;
  const host = Buffer.from(`admin.shopify.com/store/${shop.replace(/\.myshopify\.com$/, "")}`).toString(
    "base64",
  );

  async function send(path: string, init: RequestInit): Promise<Reply> {
    const headers = new Headers(init.headers);
    headers.set("user-agent", USER_AGENT);
    headers.set("authorization", `Bearer ${await mintSessionToken()}`);
    const response = await fetch(appUrl + path, { ...init, headers, redirect: "manual" });
    return {
      status: response.status,
      body: await bodyOf(response),
      redirect: response.headers.get("location"),
    };
  }

  return {
    /** Opens a page as the Admin's frame does after the library's bounce. */
    async open(path: string): Promise<void> {
      const query = new URLSearchParams({ embedded: "1", shop, host, id_token: await mintSessionToken() });
      const response = await fetch(`${appUrl}${path}?${query.toString()}`, {
        headers: { "user-agent": USER_AGENT, accept: "text/html" },
        redirect: "manual",
      });
      const text = await response.text();
      if (response.status !== 200)
        throw refusal(`opening ${path}`, { status: response.status, body: text, redirect: null });
    },

    /** Data of one route's loader. */
    async data(path: string, route: string): Promise<unknown> {
      const reply = await send(dataAddress(path, { _routes: route }), { method: "GET" });
      const { [route]: answer } = (reply.body ?? {}) as Record<string, { data?: unknown } | undefined>;
      if (reply.status !== 200 || !answer || !("data" in answer)) throw refusal(`reading ${path}`, reply);
      return answer.data;
    },

    /** A JSON route of the app. */
    async json(path: string): Promise<unknown> {
      const reply = await send(path, { method: "GET" });
      if (reply.status !== 200) throw refusal(`reading ${path}`, reply);
      return reply.body;
    },

    /** A form posted to one route's action. A redirect counts as done. */
    async post(path: string, route: string, fields: Iterable<readonly [string, string]>): Promise<Reply> {
      const body = new URLSearchParams([...fields].map(([name, value]) => [name, value]));
      const reply = await send(dataAddress(path, route.endsWith("_index") ? { index: "" } : {}), {
        method: "POST",
        body,
      });
      const { data } = (reply.body ?? {}) as { data?: { ok?: boolean } };
      if (reply.status >= 400 || data?.ok === false)
        throw refusal(`posting to ${path}`, { ...reply, body: data });
      return reply;
    },
  };
}

/** Remix' own data requests have their answers in a form of their own; everything else is JSON or text. */
async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (type.includes("json")) return response.json();
  if (!type.includes("text/x-script") || !response.body) return response.text();
  const { value, done } = await decodeViaTurboStream(response.body, globalThis);
  await done;
  return value;
}

/** Where Remix answers with a page's data instead of its document. */
function dataAddress(path: string, extra: Record<string, string>): string {
  const [pathname = "", search] = path.split("?");
  return `${pathname}.data?${new URLSearchParams([...new URLSearchParams(search), ...Object.entries(extra)]).toString()}`;
}

function refusal(what: string, { status, body }: Reply): Unavailable {
  const problem = (body as { problem?: { message?: string } } | null)?.problem?.message;
  const text =
    problem ?? (typeof body === "string" ? body : JSON.stringify(body)).replaceAll(/\s+/g, " ").slice(0, 400);
  return new Unavailable("demo_app_refused", `The app answered ${String(status)} when ${what}: ${text}`);
}

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
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as unknown) : text,
      redirect: response.headers.get("x-remix-redirect") ?? response.headers.get("location"),
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
      const reply = await send(withData(path, route), { method: "GET" });
      if (reply.status !== 200) throw refusal(`reading ${path}`, reply);
      return reply.body;
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
      const reply = await send(withData(path, route), { method: "POST", body });
      const said = reply.body as { ok?: boolean } | null;
      if (reply.status >= 400 || said?.ok === false) throw refusal(`posting to ${path}`, reply);
      return reply;
    },
  };
}

function withData(path: string, route: string): string {
  const index = route.endsWith("_index") ? "index&" : "";
  return `${path}${path.includes("?") ? "&" : "?"}${index}_data=${encodeURIComponent(route)}`;
}

function refusal(what: string, { status, body }: Reply): Unavailable {
  const problem = (body as { problem?: { message?: string } } | null)?.problem?.message;
  const text =
    problem ?? (typeof body === "string" ? body : JSON.stringify(body)).replaceAll(/\s+/g, " ").slice(0, 400);
  return new Unavailable("demo_app_refused", `The app answered ${String(status)} when ${what}: ${text}`);
}

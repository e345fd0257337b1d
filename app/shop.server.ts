/**
 * The composition root of the web process: a request becomes one shop and what it may do.
 * Routes hold nothing else; what is repeated in routes stands here.
 */
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { boundary } from "@shopify/shopify-app-remix/server";
import { config } from "./config.server.ts";
import { Invalid, OpsError } from "./ops/errors.ts";
import { processStore } from "./shop/process.server.ts";
import { noteSignIn } from "./shop/note-sign-in.server.ts";
import { openShop } from "./shop/open-shop.server.ts";
import { InvalidFields } from "./shop/invalid-fields.ts";
import { refuseOddTexts } from "./shop/read-form.ts";
import { jsonResponse } from "./shop/json-response.ts";
import { previewRequests } from "./shop/preview-requests.ts";
import type { ShopApp } from "./shop/shop-app.ts";
import { authenticate, renewAccess, viewerOf } from "./shopify.server.ts";
import type { FieldErrors, Problem } from "./ui/models.ts";

type Admin = Awaited<ReturnType<typeof authenticate.admin>>;
export type Refusal = { ok: false; problem: Problem; fieldErrors?: FieldErrors };
type Args = { params: Readonly<Record<string, string | undefined>>; url: URL; request: Request };

/**
 * Who asks, by Shopify's verified session token, and what their shop may do.
 * Throws Shopify's own Responses (redirects, 401, the answer to OPTIONS): callers let them pass.
 */
export async function shopFor(request: Request): Promise<{ shop: ShopApp; cors: Admin["cors"] }> {
  const { session, sessionToken, cors } = await authenticate.admin(request);
  const store = await processStore();
  const { shop } = session;
  const viewer = await viewerOf({ store, shop, userId: sessionToken.sub, sessionToken: rawTokenOf(request) });
  await noteSignIn(store, { shop, userId: viewer.userId, now: new Date() });
  const { model } = config();
  return { shop: openShop(store, { shop, viewer, renewAccess, model, previewRequests }), cors };
}

/** The session token as it came, which has been verified by then. Null: it came in another way. */
function rawTokenOf(request: Request): string | null {
  const [, bearer] = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  return bearer ?? new URL(request.url).searchParams.get("id_token");
}

/** A loader of one shop. A refusal is thrown as a Response of `{ok: false, problem}` for the error boundary. */
export function shopLoader<T>(work: (shop: ShopApp, args: Args) => Promise<T>) {
  return async ({ request, params }: LoaderFunctionArgs): Promise<T> => {
    const { shop } = await shopFor(request);
    try {
      return await work(shop, argsOf(request, params));
    } catch (error) {
      throw refused(error);
    }
  };
}

/** An action of one shop. A refusal is answered as `{ok: false, problem, fieldErrors?}` with its status. */
export function shopAction<T>(work: (shop: ShopApp, args: Args & { form: FormData }) => Promise<T>) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const { shop } = await shopFor(request);
    try {
      return await work(shop, { ...argsOf(request, params), form: await formOf(request) });
    } catch (error) {
      return refused(error);
    }
  };
}

/** Throws Invalid for an id or an address that could be none of ours. */
function argsOf(request: Request, params: Args["params"]): Args {
  const url = new URL(request.url);
  refuseOddTexts(Object.values(params));
  refuseOddTexts([...url.searchParams].flat());
  return { request, params, url };
}

/** Of every screen: a thrown answer keeps its own headers, by which App Bridge knows that a token is to be renewed. */
export const shopHeaders: HeadersFunction = (args) => boundary.headers(args);

async function formOf(request: Request): Promise<FormData> {
  const form = await readFormData(request);
  refuseOddTexts([...form].flat());
  return form;
}

async function readFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Invalid(
      "malformed_form",
      "Nothing was changed: what came was not a form. Reload the page and try again.",
    );
  }
}

/** Translates our five errors only; anything else passes on. */
export function refused(error: unknown): Response {
  if (!(error instanceof OpsError)) throw error;
  const problem = { code: error.code, message: error.message };
  const refusal: Refusal =
    error instanceof InvalidFields
      ? { ok: false, problem, fieldErrors: error.fieldErrors }
      : { ok: false, problem };
  return jsonResponse(refusal, error.status);
}

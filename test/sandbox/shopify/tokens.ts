/** Sign-in by token exchange and expiring offline tokens, as Shopify's token endpoint gives them. */
import { randomBytes } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";

const ACCESS_MINUTES = 60;
const REFRESH_DAYS = 90;
const USED_REFRESH_DAYS = 30;
const EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
const ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
const OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token";
const ONLINE = "urn:shopify:params:oauth:token-type:online-access-token";
const ONLINE_HOURS = 24;

/** Who works in the store: its owner, and somebody who may open the app. Others are known by number alone. */
const STAFF: ReadonlyMap<string, { first: string; last: string; owner: boolean }> = new Map([
  ["101", { first: "Mia", last: "Keller", owner: true }],
  ["202", { first: "Tom", last: "Okafor", owner: false }],
  ["303", { first: "Ana", last: "Ruiz", owner: false }],
]);

type AccessToken = { scopes: readonly string[]; expiresAt: Date };
type RefreshToken = { expiresAt: Date; usedAt: Date | null; replacement: RefreshToken | null };

export type TokenAnswer = { status: number; body: Record<string, unknown> };
export type TokenInput = {
  apiKey: string;
  apiSecret: string;
  shop: string;
  now: () => Date;
  scopes: () => readonly string[];
};

export type KeptTokens = {
  access: Map<string, AccessToken>;
  refresh: Map<string, RefreshToken>;
  installed: boolean;
};

export class Tokens {
  private access = new Map<string, AccessToken>();
  private refresh = new Map<string, RefreshToken>();
  private readonly input: TokenInput;
  installed = true;
  /** Grows with each change. */
  version = 0;

  constructor(input: TokenInput) {
    this.input = input;
  }

  /** The scopes of a token that is good now; null when it is unknown or expired. */
  scopesOf(token: string): readonly string[] | null {
    const held = this.access.get(token);
    return held && held.expiresAt > this.input.now() ? held.scopes : null;
  }

  keep(): KeptTokens {
    return { access: this.access, refresh: this.refresh, installed: this.installed };
  }

  restore({ access, refresh, installed }: KeptTokens): void {
    this.access = access;
    this.refresh = refresh;
    this.installed = installed;
  }

  /** The merchant removed the app: every token ends. */
  uninstall(): void {
    this.version += 1;
    this.access.clear();
    this.refresh.clear();
    this.installed = false;
  }

  install(): void {
    this.version += 1;
    this.installed = true;
  }

  /** An id_token as App Bridge gives it: good for a minute. */
  async mint(userId: string): Promise<string> {
    const { apiKey, apiSecret, shop, now } = this.input;
    const seconds = Math.floor(now().getTime() / 1000);
    return new SignJWT({ dest: `https://${shop}`, sid: randomBytes(16).toString("hex") })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer(`https://${shop}/admin`)
      .setAudience(apiKey)
      .setSubject(userId)
      .setJti(randomBytes(16).toString("hex"))
      .setIssuedAt(seconds)
      .setNotBefore(seconds)
      .setExpirationTime(seconds + 60)
      .sign(new TextEncoder().encode(apiSecret));
  }

  /** POST /admin/oauth/access_token. */
  async answer(body: Readonly<Record<string, unknown>>): Promise<TokenAnswer> {
    const { apiKey, apiSecret } = this.input;
    if (body["client_id"] !== apiKey || body["client_secret"] !== apiSecret) {
      return refused("invalid_client", "The client id or secret is wrong.");
    }
    if (body["grant_type"] === "refresh_token") return this.refreshed(body["refresh_token"]);
    if (body["grant_type"] === EXCHANGE) return this.exchanged(body);
    return refused("unsupported_grant_type", "grant_type must be token-exchange or refresh_token.");
  }

  private async exchanged(body: Readonly<Record<string, unknown>>): Promise<TokenAnswer> {
    if (body["subject_token_type"] !== ID_TOKEN)
      return refused("invalid_request", "subject_token_type must be id_token.");
    const wanted = body["requested_token_type"];
    if (wanted !== OFFLINE && wanted !== ONLINE)
      return refused("invalid_request", "requested_token_type must be offline or online.");
    if (wanted === OFFLINE && String(body["expiring"]) !== "1")
      return refused("invalid_request", "Offline access tokens must expire: send expiring=1.");
    const user = await this.userOf(String(body["subject_token"]));
    if (user === null) {
      return refused("invalid_subject_token", "The id token is forged, expired, or of another shop or app.");
    }
    return wanted === ONLINE ? this.online(user) : this.granted(null);
  }

  /** An online token ends with the person's session in the Admin, and says who they are. */
  private online(userId: string): TokenAnswer {
    this.version += 1;
    const scopes = [...this.input.scopes()];
    const accessToken = `shpat_${randomBytes(16).toString("hex")}`;
    this.access.set(accessToken, { scopes, expiresAt: after(this.input.now(), ONLINE_HOURS * 60) });
    const { first, last, owner } = STAFF.get(userId) ?? { first: "", last: "", owner: false };
    return {
      status: 200,
      body: {
        access_token: accessToken,
        scope: scopes.join(","),
        expires_in: ONLINE_HOURS * 3_600,
        associated_user_scope: scopes.join(","),
        associated_user: {
          ...{ id: Number(userId), first_name: first, last_name: last, email: `${userId}@staff.example` },
          ...{ account_owner: owner, locale: "en", collaborator: false, email_verified: true },
        },
      },
    };
  }

  private refreshed(given: unknown): TokenAnswer {
    const held = this.refresh.get(String(given));
    const now = this.input.now();
    if (!held || held.expiresAt <= now)
      return refused("invalid_grant", "The refresh token is unknown or expired.");
    // A used one may be retried until its replacement is used, at most 30 days: the answer may have been lost.
    const tooLate =
      held.usedAt !== null && now.getTime() - held.usedAt.getTime() > USED_REFRESH_DAYS * 86_400_000;
    if (held.replacement?.usedAt || tooLate) return refused("invalid_grant", "The refresh token was used.");
    return this.granted(held);
  }

  private granted(replaces: RefreshToken | null): TokenAnswer {
    this.version += 1;
    const now = this.input.now();
    const scopes = [...this.input.scopes()];
    const accessToken = `shpat_${randomBytes(16).toString("hex")}`;
    const refreshToken = `shprt_${randomBytes(16).toString("hex")}`;
    const refresh = { expiresAt: after(now, REFRESH_DAYS * 1440), usedAt: null, replacement: null };
    this.access.set(accessToken, { scopes, expiresAt: after(now, ACCESS_MINUTES) });
    this.refresh.set(refreshToken, refresh);
    if (replaces) {
      replaces.usedAt ??= now;
      replaces.replacement = refresh;
    }
    return {
      status: 200,
      body: {
        access_token: accessToken,
        scope: scopes.join(","),
        expires_in: ACCESS_MINUTES * 60,
        refresh_token: refreshToken,
        refresh_token_expires_in: REFRESH_DAYS * 86_400,
      },
    };
  }

  /** The user of an id token; null: it is none of ours. */
  private async userOf(token: string): Promise<string | null> {
    const { apiKey, apiSecret, shop, now } = this.input;
    if (!this.installed) return null;
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(apiSecret), {
        audience: apiKey,
        algorithms: ["HS256"],
        currentDate: now(),
        clockTolerance: 10,
        requiredClaims: ["exp", "sub", "dest"],
      });
      return payload["dest"] === `https://${shop}` ? (payload.sub ?? null) : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

function after(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * 60_000);
}

function refused(error: string, description: string): TokenAnswer {
  return { status: 400, body: { error, error_description: description } };
}

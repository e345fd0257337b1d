import type { Request, Response } from "express";

export type DoorRefusal = { status: number; code: string; message: string };

/** What is turned away before a route sees it, in the form in which routes refuse; a browser that asks for a page gets text. */
export function refuse(request: Request, response: Response, { status, code, message }: DoorRefusal): void {
  response.status(status);
  if (request.accepts(["json", "html"]) === "html") response.type("text/plain").send(message);
  else response.json({ ok: false, problem: { code, message } });
}

export const TOO_LARGE: DoorRefusal = {
  status: 413,
  code: "too_large",
  message:
    "Nothing was changed: what was sent is larger than one megabyte, which no form of Ops Room is. Send less of it at a time.",
};

export const ADDRESS_TOO_LONG: DoorRefusal = {
  status: 414,
  code: "address_too_long",
  message: "There is no page at an address this long. Open Ops Room from the Apps section of Shopify Admin.",
};

export const CROSS_SITE: DoorRefusal = {
  status: 403,
  code: "cross_site",
  message:
    "Nothing was changed: this was sent by a page of another site. Open Ops Room in your Shopify admin.",
};

export const UNREADABLE: DoorRefusal = {
  status: 400,
  code: "unreadable",
  message:
    "Nothing was changed: what was sent did not arrive whole, or in a form nobody can read. Try again.",
};

export const FAILED: DoorRefusal = {
  status: 500,
  code: "failed",
  message: "Something failed on our side. Reload the page in a minute to see where things stand.",
};

export function tooMany(seconds: number, isShop: boolean): DoorRefusal {
  const who = isShop ? "this store" : "your network";
  return {
    status: 429,
    code: "too_many_requests",
    message: `Nothing was changed: ${who} sent more requests within a minute than Ops Room answers. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
  };
}

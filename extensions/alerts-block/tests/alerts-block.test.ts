import { getExtension } from "@shopify/ui-extensions-tester";
import { fireEvent, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import texts from "../locales/en.default.json";

const extension = getExtension("admin.product-details.block.render");
const alert = {
  id: "a1",
  title: "Reorder Ceramic Mug, White by Thursday",
  reason: "Sells 9 a day, 31 left, and Kiln & Co take 14 to 21 days.",
  stake: "$1,240",
  href: "/app/alerts/a1",
};

beforeEach(() => {
  extension.setUp();
  const shopify = extension.shopify as { data: { selected: { id: string }[] } };
  shopify.data = { selected: [{ id: "gid://shopify/Product/7" }] };
});
afterEach(() => extension.tearDown());

function answer(make: () => Response | Promise<Response>) {
  const asked: string[] = [];
  extension.fetch = vi.fn(async (input: RequestInfo | URL) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return make();
  });
  return asked;
}

describe("the block on the product page", () => {
  it("asks for this product and lists its alerts with a link into the app", async () => {
    const asked = answer(() => Response.json({ state: "looked", alerts: [alert] }));
    await extension.render();
    await waitFor(() => expect(document.body.textContent).toContain(alert.title));
    expect(asked[0]).toBe("/api/ext/alerts?productId=gid%3A%2F%2Fshopify%2FProduct%2F7");
    expect(document.body.textContent).toContain(alert.reason);
    expect(document.querySelector("s-link")?.getAttribute("href")).toBe("app:app/alerts/a1");
  });

  // The tester gives back the key of a text.
  it.each([
    { because: "it looked and found nothing", state: "looked", says: "none", short: "noneShort" },
    { because: "nobody has looked yet", state: "reading", says: "reading", short: "readingShort" },
  ])("with nothing to decide says which it is: $because", async ({ state, says, short }) => {
    answer(() => Response.json({ state, alerts: [] }));
    await extension.render();
    await waitFor(() => expect(document.querySelector("s-spinner")).toBeNull());
    expect(document.querySelectorAll("s-link")).toHaveLength(0);
    expect(document.body.textContent).toBe(says);
    expect(document.querySelector("s-admin-block")?.getAttribute("collapsedSummary")).toBe(short);
    expect(texts).toHaveProperty(says);
    expect(texts).toHaveProperty(short);
  });

  it.each([
    { because: "the app answers with an error", make: () => new Response("", { status: 503 }) },
    { because: "the app cannot be reached", make: () => Promise.reject(new TypeError("offline")) },
    { because: "the answer is no JSON", make: () => new Response("<html>") },
  ])("does not pretend that all is well when $because, and can look again", async ({ make }) => {
    answer(make);
    await extension.render();
    const button = await waitFor(() => {
      const found = document.querySelector("s-button");
      if (!found) throw new Error("no button yet");
      return found;
    });
    expect(document.querySelector("s-text")?.textContent).toBe("unavailable");
    answer(() => Response.json({ state: "looked", alerts: [alert] }));
    fireEvent.click(button);
    await waitFor(() => expect(document.body.textContent).toContain(alert.title));
  });

  it("offers nothing that writes: one link per alert and no other control", async () => {
    answer(() => Response.json({ state: "looked", alerts: [alert, { ...alert, id: "a2" }] }));
    await extension.render();
    await waitFor(() => expect(document.querySelectorAll("s-link")).toHaveLength(2));
    expect(document.querySelectorAll("s-button, form, input")).toHaveLength(0);
  });
});

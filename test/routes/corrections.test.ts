/** An assumption is corrected where it is read, and the alert is worked out again with it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AlertModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
let id: string;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  id = (await running.inbox()).decideNow[0]?.id ?? "";
}, 180_000);
afterAll(() => running.close());

type Field = { name: string; value: string };

const assumption = (alert: AlertModel, ask: RegExp) => {
  const found = alert.assumptions.find(({ form }) => form && ask.test(form.ask));
  if (!found?.form) throw new Error(`no assumption asks ${String(ask)}`);
  return { text: found.text, fields: found.form.fields };
};
const correct = (fields: readonly Field[]) =>
  running.ask("alert", {
    params: { alertId: id },
    fields: [["intent", "correct"], ...fields.map(({ name, value }) => [name, value] as const)],
  });

describe("an assumption of an alert", () => {
  it("shows the value in force in its form", async () => {
    const alert = await running.alert(id);
    const { text, fields } = assumption(alert, /delivery time/);

    expect(alert.workingOut).toBe(false);
    for (const { value } of fields) expect(text).toContain(value);
  });

  it("is refused by field where it cannot be, and nothing is changed", async () => {
    const { fields } = assumption(await running.alert(id), /delivery time/);

    const { status, body } = await correct(fields.map((field) => ({ ...field, value: "soon" })));

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toContain(fields[0]?.name);
    expect(assumption(await running.alert(id), /delivery time/).fields).toEqual(fields);
  });

  it("that is corrected is said to be worked out, and then is", async () => {
    const before = await running.alert(id);
    const { fields } = assumption(before, /delivery time/);
    const days = ["33", "55"];
    await running.app.sql("delete from pgboss.job where name = 'notice'");

    const { status } = await correct(fields.map(({ name }, at) => ({ name, value: days[at] ?? "" })));
    const saved = await running.alert(id);
    const asked = await running.app.jobs("notice");
    await running.job("notice", { shop: SHOP });
    const after = await running.alert(id);

    expect(status).toBe(200);
    expect(asked).toEqual([{ shop: SHOP }]);
    expect(saved.workingOut).toBe(true);
    expect(after.workingOut).toBe(false);
    expect(after.happening).toContain("33 to 55 days");
    expect(after.options).not.toEqual(before.options);
    expect(assumption(after, /delivery time/).fields.map(({ value }) => value)).toEqual(days);
  });

  it.each([
    { ask: /share that is lost/, values: ["35"], said: "35%" },
    { ask: /how long an order should last/, values: ["60", "90"], said: "60 days" },
    { ask: /what keeping stock costs/, values: ["40"], said: "40%" },
    { ask: /what a quicker delivery of .* takes/, values: ["4 days, 12.5%"], said: "4 days, and 12.5%" },
  ])("of the store or a supplier can be corrected from it as well: $ask", async ({ ask, values, said }) => {
    const { fields } = assumption(await running.alert(id), ask);

    await correct(fields.map(({ name }, at) => ({ name, value: values[at] ?? "" })));
    await running.job("notice", { shop: SHOP });

    expect(assumption(await running.alert(id), ask).text).toContain(said);
  });
});

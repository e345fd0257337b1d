import { Invalid } from "../../../../app/ops/errors.ts";
import { type FaultName, FAULTS } from "../../shopify/faults.ts";
import type { ShopifyStandIn } from "../../shopify/stand-in.ts";
import { html, type Html } from "../html.ts";

const NAMES = Object.keys(FAULTS) as FaultName[];

/** Ways in which Shopify can fail, to be switched on by hand. */
export function faults({ faults: switched }: ShopifyStandIn): Html {
  const on = new Map(switched.list().map((fault) => [fault.name, fault]));
  return html`<p class="quiet">
      Switch one on and see what Ops Room does with it. Each stays on until it has struck as often as you
      said, or until you switch it off.
    </p>
    <section class="card flush">
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Fault</th>
              <th>What happens</th>
              <th></th>
            </tr>
          </thead>
          <tbody>
            ${NAMES.map((name) => {
              const fault = on.get(name);
              return html`<tr>
                <td class="nowrap"><strong>${name.replaceAll("_", " ")}</strong></td>
                <td>
                  ${sentence(FAULTS[name])}${fault ? html`<br /><span class="tag low">On, struck ${fault.struck} times</span>` : null}
                </td>
                <td>
                  <form method="post" class="row">
                    <input type="hidden" name="fault" value="${name}" />
                    ${
                      fault
                        ? html`<button class="button" name="do" value="off">Switch off</button>`
                        : html`${name === "slow" ? html`<label class="field">Milliseconds<input type="number" name="ms" value="3000" min="0" max="60000" /></label>` : null}
                            <label class="field"
                              >Times<input type="number" name="times" value="1" min="1" max="1000"
                            /></label>
                            <button class="button" name="do" value="on">Switch on</button>`
                    }
                  </form>
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** Switches one on or off; answers with what was done. Throws Invalid for a fault that does not exist. */
export function changeFaults({ faults: switched }: ShopifyStandIn, form: URLSearchParams): string {
  const name = NAMES.find((known) => known === form.get("fault"));
  if (!name) throw new Invalid("no_such_fault", "There is no such fault. Nothing was changed.");
  const title = name.replaceAll("_", " ");
  if (form.get("do") === "off") {
    switched.clear(name);
    return `“${title}” is off.`;
  }
  const times = Math.max(1, Math.trunc(Number(form.get("times") ?? "1")) || 1);
  const ms = name === "slow" ? { ms: Math.max(0, Math.trunc(Number(form.get("ms") ?? "3000")) || 0) } : {};
  switched.set(name, { times, ...ms });
  return `“${title}” is on and strikes ${times === 1 ? "once" : `${String(times)} times`}.`;
}

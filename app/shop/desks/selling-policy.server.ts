/** Selling when out of stock at the desk: the policies as the store has them now, and a choice for each variant. */
import { changedPolicies, SellingPolicy } from "../../ops/drafts/selling-policy/payload.ts";
import { policyText } from "../../ops/drafts/selling-policy/selling-policy.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { keyed } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Desk, Scene } from "../scene.server.ts";
import type { KindDesk } from "./contract.ts";
import { followed, goneText, notAllowed, read } from "./seeded.server.ts";

export const sellingPolicyDesk: KindDesk = {
  refresh: async (desk, draft) => withPoliciesNow(desk, await followed(desk, draft, SellingPolicy)),
  blockedBy: async (scene, draft) => blockedBy(scene, read(draft, SellingPolicy)),
  model: async (_, draft) => ({ values: formOf(read(draft, SellingPolicy)) }),
  edited: async (_, draft, form) => edited(read(draft, SellingPolicy), keyed(form, "policy")),
  undo(payload) {
    const lines = changedPolicies(read({ payload }, SellingPolicy)).map(
      ({ title, continueSelling }) =>
        `${continueSelling ? "tick" : "untick"} “Continue selling when out of stock” of ${title}`,
    );
    return `In Shopify Admin, on the product's page under Inventory, ${lines.join(", ")}.`;
  },
};

async function withPoliciesNow({ unit }: Desk, policy: SellingPolicy): Promise<SellingPolicy> {
  const stored = await unit.facts.variants({ productId: policy.productId });
  const now = new Map(stored.map((variant) => [variant.variantId, variant.continueSelling]));
  const lines = policy.lines.map((line) => ({
    ...line,
    continueSelling: now.get(line.variantId) ?? line.continueSelling,
  }));
  return { ...policy, lines };
}

async function blockedBy(scene: Scene, policy: SellingPolicy): Promise<string | null> {
  const blocked = notAllowed(scene, "write_products") ?? (await goneText(scene, policy.lines));
  if (blocked !== null || changedPolicies(policy).length > 0) return blocked;
  return "Shopify has it so already, so there is nothing to change. Choose otherwise, or “Not now” on the alert.";
}

function formOf({ lines }: SellingPolicy): ValuesForm {
  return {
    title: "Change what happens when none is left",
    rows: lines.map(({ variantId, title, sku, continueSelling, newContinueSelling }) => ({
      id: variantId,
      title,
      detail: `${sku ? `SKU ${sku}` : "No SKU"} · now ${policyText(continueSelling)}`,
      fields: [
        {
          name: `policy[${variantId}]`,
          label: "Selling when out of stock",
          value: policyText(newContinueSelling),
          options: [
            { value: policyText(true), label: "Allowed: customers can go on buying" },
            { value: policyText(false), label: "Stopped: nobody can buy what is not there" },
          ],
          keyboard: "text",
          suffix: null,
          help: null,
        },
      ],
    })),
  };
}

function edited(policy: SellingPolicy, chosen: Readonly<Record<string, string>>): SellingPolicy {
  const errors: Record<string, string> = {};
  const lines = policy.lines.map((line) => {
    const choice = chosen[line.variantId];
    if (choice === undefined) return line;
    if (choice !== policyText(true) && choice !== policyText(false))
      errors[`policy[${line.variantId}]`] = "Choose one of the two.";
    return { ...line, newContinueSelling: choice === policyText(true) };
  });
  const next = { ...policy, lines };
  const [first] = lines;
  if (first && changedPolicies(next).length === 0)
    errors[`policy[${first.variantId}]`] =
      "Shopify has it so already. Choose otherwise for one of them, or “Not now” on the alert.";
  if (Object.keys(errors).length > 0) throw new InvalidFields(errors);
  return next;
}

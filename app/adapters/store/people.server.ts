import { WhoMay } from "../../ops/approvals/who-may.ts";
import type { Scope } from "./client.server.ts";
import type { ApprovalRuleStore, PeopleStore } from "./contract.ts";
import { checked } from "./values.server.ts";

export function peopleStore({ tx, shop }: Scope): PeopleStore {
  return {
    get: (userId) => tx.person.findUnique({ where: { shop_userId: { shop, userId } }, omit: { shop: true } }),

    all: () => tx.person.findMany({ where: { shop }, orderBy: { userId: "asc" }, omit: { shop: true } }),

    async save(person) {
      const { userId, ...values } = person;
      await tx.person.upsert({
        where: { shop_userId: { shop, userId } },
        create: { shop, ...person },
        update: values,
      });
    },
  };
}

export function approvalRuleStore({ tx, shop }: Scope): ApprovalRuleStore {
  return {
    async get() {
      const row = await tx.approvalRules.findUnique({ where: { shop } });
      return checked(WhoMay, row?.value ?? {}, "What is stored of who may approve");
    },

    async save(rules, now) {
      const values = { value: rules, savedAt: now };
      await tx.approvalRules.upsert({ where: { shop }, create: { shop, ...values }, update: values });
    },
  };
}

import { Settings } from "../../ops/facts/settings.ts";
import { supplierKey } from "../../ops/facts/views.ts";
import type { Scope } from "./client.server.ts";
import type { SettingsStore } from "./contract.ts";
import { vendorsOf } from "./supplier-names.server.ts";
import { checked } from "./values.server.ts";

type SupplierRow = {
  key: string;
  name: string;
  typical: number | null;
  slow: number | null;
  minimumUnits: number | null;
  packUnits: number | null;
  email: string | null;
  contact: string | null;
  language: string | null;
  products: number;
};

export function settingsStore({ tx, shop }: Scope): SettingsStore {
  return {
    async get() {
      const row = await tx.shopSettings.findUnique({ where: { shop } });
      return checked(Settings, row?.value ?? {}, "What is stored of the settings");
    },

    async save(settings) {
      const values = { value: settings, savedAt: new Date() };
      await tx.shopSettings.upsert({ where: { shop }, create: { shop, ...values }, update: values });
    },

    async suppliers() {
      const rows = await tx.$queryRaw<SupplierRow[]>`
        with ${vendorsOf(shop)}
        select coalesce(v.key, s.key) as key, coalesce(s.name, v.name) as name, coalesce(v.products, 0) as products,
          s.lead_typical_days as typical, s.lead_slow_days as slow, s.minimum_units as "minimumUnits",
          s.pack_units as "packUnits", s.email, s.contact, s.language
        from vendors v full join (select * from suppliers where shop = ${shop}) s on s.key = v.key
        order by 3 desc, 1`;
      return rows.map((row) => ({
        key: row.key,
        name: row.name,
        products: row.products,
        leadDays: row.typical === null ? null : { typical: row.typical, slow: row.slow ?? row.typical },
        minimumUnits: row.minimumUnits ?? 1,
        packUnits: row.packUnits ?? 1,
        email: row.email,
        contact: row.contact,
        language: row.language === "en" || row.language === "de" ? row.language : null,
      }));
    },

    async saveSuppliers(terms) {
      for (const { name, leadDays, ...rest } of terms) {
        const key = supplierKey(name);
        const values = {
          name,
          leadTypicalDays: leadDays?.typical ?? null,
          leadSlowDays: leadDays?.slow ?? null,
          ...rest,
          savedAt: new Date(),
        };
        await tx.supplier.upsert({
          where: { shop_key: { shop, key } },
          create: { shop, key, ...values },
          update: values,
        });
      }
    },
  };
}

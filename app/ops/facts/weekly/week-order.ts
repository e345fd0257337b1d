import { Chance, shuffled } from "../chance.ts";
import { countTables, drawCount } from "../count-draws.ts";
import { normalSlices, quantileOf } from "../quantiles.ts";

export type OrderSettings = {
  fractile: number;
  phi: number; over: number; doubt: number; paths: number;
};
/** draws */
export function makeOrders(settings: OrderSettings, seed: number) {
  const { paths } = settings;
  const chance = new Chance(seed);
  const perms = [0, 1, 2].map(() => shuffled(paths, chance));
  const lev = shuffled(paths, chance);
  const slices = normalSlices(paths);
  const uni = perms.map((p) => Float64Array.from(p, (at) => Math.min(4294967295, Math.floor(((at + chance.unit()) / paths) * 4294967296))));
  const g = Float64Array.from(lev, (at) => Math.exp(settings.doubt * (slices[at] ?? 0) - settings.doubt ** 2 / 2));
  return (mu: readonly number[], onHand: number, landing: readonly number[]): number => {
    const need = new Float64Array(paths);
    const tables = mu.map((m) => countTables(m / (settings.phi - 1 + settings.over * m))(m));
    for (let j = 0; j < paths; j += 1) {
      let stock = onHand;
      for (let h = 0; h < 3; h += 1) {
        stock += landing[h] ?? 0;
        const table = tables[h];
        const d = table ? drawCount(table, ((mu[h] ?? 0) * (g[j] ?? 1)) / Math.max(table.mean, 1e-9), uni[h]?.[j] ?? 0) : 0;
        if (h < 2) stock = Math.max(0, stock - d);
        else need[j] = Math.max(0, d - stock);
      }
    }
    need.sort();
    return need[Math.min(paths - 1, Math.ceil(settings.fractile * paths) - 1)] ?? 0;
  };
}
void quantileOf;

/**
 * The most that rows can be worth together when each takes at most one column and each column has so many places.
 * Successive shortest paths (min-cost flow), one unit of flow at a time; stops where no more worth is added. Exact.
 */
export function bestAssignment(
  worth: readonly (readonly number[])[],
  places: number,
): { total: number; columnOf: Int32Array } {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  const columnOf = new Int32Array(rows).fill(-1);
  const used = new Int32Array(columns);
  let total = 0;
  for (;;) {
    const path = bestPath(worth, columnOf, { used, places });
    if (!path || path.gain <= 1e-9) return { total, columnOf };
    total += path.gain;
    for (const [row, column] of path.moves) columnOf[row] = column;
    used[path.end] = (used[path.end] ?? 0) + 1;
  }
}

type Path = { gain: number; end: number; moves: [row: number, column: number][] };

/** The chain of moves that adds most: a free row takes a place, whoever had it moves on, until a place is free. Bellman and Ford. */
function bestPath(
  worth: readonly (readonly number[])[],
  columnOf: Int32Array,
  { used, places }: { used: Int32Array; places: number },
): Path | null {
  const columns = used.length;
  const gain = new Float64Array(columns).fill(-Infinity);
  const from = new Int32Array(columns).fill(-1);
  const mover = new Int32Array(columns).fill(-1);
  const at = (row: number, column: number) => worth[row]?.[column] ?? 0;
  const members: number[][] = Array.from({ length: columns }, () => []);
  for (let row = 0; row < worth.length; row += 1) {
    const held = columnOf[row] ?? -1;
    if (held >= 0) members[held]?.push(row);
    else
      for (let column = 0; column < columns; column += 1)
        if (at(row, column) > (gain[column] ?? 0)) {
          gain[column] = at(row, column);
          mover[column] = row;
          from[column] = -1;
        }
  }
  for (let round = 0; round < columns; round += 1) {
    let changed = false;
    for (let column = 0; column < columns; column += 1) {
      if (gain[column] === -Infinity) continue;
      for (const row of members[column] ?? [])
        for (let next = 0; next < columns; next += 1) {
          const value = (gain[column] ?? 0) - at(row, column) + at(row, next);
          if (next === column || value <= (gain[next] ?? 0) + 1e-9) continue;
          gain[next] = value;
          from[next] = column;
          mover[next] = row;
          changed = true;
        }
    }
    if (!changed) break;
  }
  let end = -1;
  for (let column = 0; column < columns; column += 1)
    if ((used[column] ?? 0) < places && (gain[column] ?? 0) > (end < 0 ? 0 : (gain[end] ?? 0))) end = column;
  if (end < 0) return null;
  const moves: Path["moves"] = [];
  for (let column = end; column >= 0; column = from[column] ?? -1) moves.push([mover[column] ?? 0, column]);
  return { gain: gain[end] ?? 0, end, moves };
}

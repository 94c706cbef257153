const nothing = 1e-9;

/** A sum over some of the people, each counted once. */
export function sumOver(members: readonly number[], respondents: number): readonly number[] {
  const inside = new Set(members);
  return Array.from({ length: respondents }, (_, person) => (inside.has(person) ? 1 : 0));
}

/**
 * The attacker, by brute force: a set of fewer than `minimum` people of whom some combination of the published figures tells.
 *
 * A combination that is zero outside the set exists exactly when the columns outside it have a lower rank than all columns. People with
 * the same weight in every figure are taken together.
 *
 * @param figures by figure: the weight of each person's answer in it
 */
export function tellsOfFew(figures: readonly (readonly number[])[], minimum: number): readonly number[] | undefined {
  const basis = reduced(figures);
  const atoms = new Map<string, { column: number[]; people: number[] }>();
  for (let person = 0; person < (basis[0]?.length ?? 0); person++) {
    const column = basis.map((figure) => figure[person] ?? 0);
    if (column.every((weight) => Math.abs(weight) < nothing)) continue;
    const key = column.map((weight) => weight.toFixed(7)).join();
    const atom = atoms.get(key) ?? { column, people: [] };
    atoms.set(key, atom);
    atom.people.push(person);
  }
  const all = [...atoms.values()];
  const search = (from: number, inside: readonly number[]): readonly number[] | undefined => {
    const people = inside.flatMap((index) => all[index]?.people ?? []);
    if (people.length >= minimum) return undefined;
    const outside = all.filter((_, index) => !inside.includes(index)).map(({ column }) => column);
    if (inside.length > 0 && reduced(outside).length < basis.length) return people;
    for (let next = from; next < all.length; next++) {
      const found = search(next + 1, [...inside, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(0, []);
}

/** Independent rows with the same span, by elimination with the largest pivot. */
function reduced(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = vectors.map((vector) => {
    const largest = Math.max(...vector.map(Math.abs), nothing);
    return vector.map((entry) => entry / largest);
  });
  let found = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width && found < rows.length; column++) {
    const size = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
    let pivot = found;
    for (let row = found + 1; row < rows.length; row++) if (size(row) > size(pivot)) pivot = row;
    if (size(pivot) < nothing) continue;
    const [top, other] = [rows[pivot], rows[found]];
    if (!top || !other) continue;
    rows[pivot] = other;
    rows[found] = top;
    for (let row = found + 1; row < rows.length; row++) {
      const factor = (rows[row]?.[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) rows[row] = (rows[row] ?? []).map((entry, at) => (at <= column ? 0 : entry - factor * (top[at] ?? 0)));
    }
    found++;
  }
  return rows.slice(0, found);
}

import type { Echelon, Residues } from "./modular";
import { beyond, extended, normal } from "./modular";

/** People who stand in exactly the same published sets: nothing that is published can tell them apart. */
interface Alike {
  readonly column: Residues;
  readonly people: number;
}

/** After so many branches the search gives up and calls the published sets telling: rather one group too many is hidden. */
const mostBranches = 20_000;
const nothing: Echelon = { pivots: [], vectors: [] };

/**
 * Published figures that can be added and subtracted, each taken any number of times, to a figure of fewer than `minimum` people.
 *
 * A mean with its n is a sum over a set of people. Whatever can be computed from sums is a combination of them, and it is about the
 * people whose part does not cancel. The search is exact: it covers nested groups, complements, two groups of one cut against a third
 * of another, and everything else that linear algebra can do.
 *
 * @param published the people behind each figure, for instance everybody, then each group shown; indices below `respondents`
 * @param respondents how many people there are
 * @returns indices of the figures that take part; empty when no combination tells
 * @example tellingCombination([[0, 1, 2, 3, 4, 5], [0, 1, 2], [3, 4]], 6, 2) // [0, 1, 2]
 */
export function tellingCombination(published: readonly (readonly number[])[], respondents: number, minimum: number): readonly number[] {
  const search = new Search(published.length, minimum);
  const echelon = search.telling(peopleAlike(published, respondents), nothing, 0);
  if (!echelon) return [];
  return published.flatMap((_, index) => (search.takesPart(index, echelon) ? [index] : []));
}

function peopleAlike(published: readonly (readonly number[])[], respondents: number): readonly Alike[] {
  const sets = Array.from({ length: respondents }, (): number[] => []);
  published.forEach((members, index) => {
    for (const member of members) sets[member]?.push(index);
  });
  const found = new Map<string, { column: Residues; people: number }>();
  for (const set of sets) {
    if (set.length === 0) continue;
    const key = set.join();
    const alike = found.get(key) ?? { column: new Float64Array(published.length), people: 0 };
    found.set(key, alike);
    alike.people++;
    for (const index of set) alike.column[index] = 1;
  }
  return [...found.values()];
}

/** Looks for a combination that is zero on all people but fewer than `minimum`. */
class Search {
  private branches = 0;
  private coordinate = 0;

  constructor(
    private readonly figures: number,
    private readonly minimum: number,
  ) {}

  /**
   * Goes through people from the largest number alike: in a telling combination they cancel, or they are among the few it tells of.
   *
   * @param cancelled the people on whom the combination is zero
   * @param told how many people it tells of so far
   * @returns the people on whom a telling combination is zero
   */
  telling(people: readonly Alike[], cancelled: Echelon, told: number): Echelon | undefined {
    const { left, echelon } = this.withoutMany(people, cancelled, told);
    const [first, ...others] = left;
    if (!first) return undefined;
    if (++this.branches > mostBranches || others.length === 0) return this.found(first, echelon);
    if (this.cannotTell(left, told)) return undefined;
    const rest = this.telling(others, extended(echelon, first.column), told);
    if (rest) return rest;
    return this.apart(others, [first], echelon, told + first.people);
  }

  /** Whether a figure takes part in the combination that was found. */
  takesPart(figure: number, echelon: Echelon): boolean {
    const alone = new Float64Array(this.figures);
    alone[figure] = 1;
    return beyond(echelon, alone)[this.coordinate] !== 0;
  }

  /** The branch in which the combination tells of `apart`. */
  private apart(people: readonly Alike[], apart: readonly Alike[], echelon: Echelon, told: number): Echelon | undefined {
    const kept = apart.map(({ column, people: number }) => ({ column: normal(beyond(echelon, column)), people: number }));
    if (kept.some(({ column }) => column.every((residue) => residue === 0))) return undefined;
    const keys = new Set(kept.map(({ column }) => column.join()));
    const { left, echelon: next } = this.withoutMany(people, echelon, told, keys);
    if (next !== echelon) return this.apart(left, apart, next, told);
    const parallel = left.filter(({ column }) => keys.has(column.join()));
    const sum = parallel.reduce((count, { people: number }) => count + number, told);
    if (sum >= this.minimum) return undefined;
    const [first, ...others] = left.filter(({ column }) => !keys.has(column.join()));
    const [known] = kept;
    if (!known) return undefined;
    if (!first || ++this.branches > mostBranches) return this.found(known, next);
    if (this.cannotTell([...left, ...kept], 0)) return undefined;
    const rest = this.apart(others, [...apart, ...parallel], extended(next, first.column), sum);
    return rest ?? this.apart(others, [...apart, ...parallel, first], next, sum + first.people);
  }

  private found({ column }: Alike, echelon: Echelon): Echelon {
    this.coordinate = beyond(echelon, column).findIndex((residue) => residue !== 0);
    return echelon;
  }

  /** Takes out everybody on whom the combination must be zero: too many to be told of together. Most people first. */
  private withoutMany(
    people: readonly Alike[],
    cancelled: Echelon,
    told: number,
    apart: ReadonlySet<string> = new Set(),
  ): { readonly left: readonly Alike[]; readonly echelon: Echelon } {
    let [left, echelon] = [people, cancelled];
    for (;;) {
      const merged = new Map<string, Alike>();
      for (const { column, people: number } of left) {
        const rest = normal(beyond(echelon, column));
        if (rest.every((residue) => residue === 0)) continue;
        const key = rest.join();
        merged.set(key, { column: rest, people: number + (merged.get(key)?.people ?? 0) });
      }
      left = [...merged.values()].sort((a, b) => b.people - a.people);
      const many = left.filter(({ column, people: number }) => told + number >= this.minimum && !apart.has(column.join()));
      if (many.length === 0) return { left, echelon };
      echelon = many.reduce((sum, { column }) => extended(sum, column), echelon);
    }
  }

  /**
   * Every combination tells of somebody in each basis of the people's columns, so as many bases without a common person as the minimum
   * rule all of them out.
   */
  private cannotTell(people: readonly Alike[], told: number): boolean {
    const full = people.reduce((echelon, { column }) => extended(echelon, column), nothing).pivots.length;
    let copies = people.map(({ column, people: number }) => ({ column, number }));
    for (let bases = told; bases < this.minimum; bases++) {
      let basis = nothing;
      const used = new Set<number>();
      copies.forEach(({ column }, index) => {
        if (basis.pivots.length === full) return;
        const next = extended(basis, column);
        if (next !== basis) used.add(index);
        basis = next;
      });
      if (basis.pivots.length < full) return false;
      copies = copies
        .map(({ column, number }, index) => ({ column, number: number - (used.has(index) ? 1 : 0) }))
        .filter(({ number }) => number > 0);
    }
    return true;
  }
}

import { benjaminiHochberg } from "../adjust/benjaminiHochberg";
import { holm } from "../adjust/holm";
import type { Moments } from "../moments";
import type { TwoSampleT } from "../welchT";
import { welchT } from "../welchT";

/** One wave against an earlier one. */
export interface WaveChange {
  /** Index of the wave, and of the one it is compared with. */
  readonly wave: number;
  readonly against: number;
  /** Mean of the wave minus mean of the earlier one; absent when one of them has no answers. */
  readonly difference?: number;
  /** Welch's test of the difference; absent without spread or with fewer than two answers. */
  readonly test?: TwoSampleT;
  /** p adjusted over all comparisons of the list. */
  readonly holmP?: number;
  readonly benjaminiHochbergP?: number;
}

/**
 * Compares every wave with the one before it, or with the first, by Welch's t test; p values adjusted for the number of comparisons by
 * Holm (few waves) and Benjamini-Hochberg (many). Waves are taken as independent samples.
 *
 * R: `t.test(later, earlier)` in turn, `p.adjust(p, "holm")`, `p.adjust(p, "BH")`. Source: Welch (1947).
 *
 * @param waves moments of the answers of each wave, in order of time
 * @example waveChanges([{ n: 2, mean: 1, squares: 1 }, { n: 2, mean: 3, squares: 1 }], "previous")[0]?.difference // 2
 */
export function waveChanges(waves: readonly Moments[], against: "previous" | "first", confidence = 0.95): WaveChange[] {
  const changes = waves.slice(1).map((later, index) => {
    const base = against === "previous" ? index : 0;
    const earlier = waves[base] as Moments;
    const known = later.n > 0 && earlier.n > 0;
    const test = welchT(later, earlier, confidence);
    return { wave: index + 1, against: base, ...(known && { difference: later.mean - earlier.mean }), ...(test && { test }) };
  });
  const p = changes.map(({ test }) => test?.p);
  const [byHolm, byBenjaminiHochberg] = [holm(p), benjaminiHochberg(p)];
  return changes.map((change, index) => {
    const [holmP, benjaminiHochbergP] = [byHolm[index], byBenjaminiHochberg[index]];
    return { ...change, ...(holmP !== undefined && { holmP }), ...(benjaminiHochbergP !== undefined && { benjaminiHochbergP }) };
  });
}

import type { Release } from "../../survey/privacy/releases";

/**
 * What a report publishes, as its sheet's mark; empty where it publishes nothing of groups.
 *
 * @example releasesMark([{ group: "*", n: 60 }]) // '[["*",60]]'
 */
export function releasesMark(releases: readonly Release[] | undefined): string {
  return releases === undefined ? "" : JSON.stringify(releases.map(({ group, n }) => [group, n]));
}

/**
 * What a mark says; nothing where there is none, or one that was written in another form.
 *
 * @example releasesIn('[["*",60]]')[0]?.n // 60
 */
export function releasesIn(mark: string | undefined): readonly Release[] {
  if (mark === undefined || mark === "") return [];
  try {
    const parsed: unknown = JSON.parse(mark);
    return Array.isArray(parsed) ? parsed.flatMap(releaseIn) : [];
  } catch {
    return [];
  }
}

/** The release in a saved pair of a group and its n. */
export function releaseIn(saved: unknown): readonly Release[] {
  const [group, n] = Array.isArray(saved) ? (saved as readonly unknown[]) : [];
  return typeof group === "string" && typeof n === "number" && Number.isInteger(n) && n >= 0 ? [{ group, n }] : [];
}

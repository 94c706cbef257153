import { groupColours } from "../palette";

/** Shares of white: the name of a section stands on the stronger tint. */
const tints = { section: 0.62, header: 0.86 };

/** The fills of a section's name and of its headers; ink can be read on both. */
export interface SectionColours {
  readonly section: string;
  readonly header: string;
}

/** About the person and other columns that are no ratings. */
const plain: SectionColours = { section: "#D9D9D9", header: "#F2F2F2" };

/**
 * One pair of fills a name, the same wherever the name comes again.
 *
 * @param rated names of sections with ratings
 */
export function sectionColours(names: readonly string[], rated: ReadonlySet<string>): ReadonlyMap<string, SectionColours> {
  const distinct = [...new Set(names.filter((name) => rated.has(name)))];
  return new Map(
    [...new Set(names)].map((name) => {
      const colour = groupColours[distinct.indexOf(name) % groupColours.length];
      const isRated = rated.has(name) && colour !== undefined;
      return [name, isRated ? { section: tinted(colour, tints.section), header: tinted(colour, tints.header) } : plain];
    }),
  );
}

/** `#RRGGBB` mixed with white. */
function tinted(colour: string, white: number): string {
  const parts = [1, 3, 5].map((start) => {
    const level = parseInt(colour.slice(start, start + 2), 16);
    return Math.round(level + (255 - level) * white)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}

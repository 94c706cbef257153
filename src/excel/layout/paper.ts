export type PaperName = "A4" | "Letter";

/** Points. */
export const pageMargins = { side: 36, top: 36, bottom: 46, footer: 20 } as const;

/** On their sides, points. */
const sizes: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  A4: { width: 841.9, height: 595.3 },
  Letter: { width: 792, height: 612 },
};

/** What a printer's rounding may take. */
const slack = 0.985;

/** How much of a sheet fits a page, points of the sheet. */
export interface PageRoom {
  readonly first: number;
  /** Under the repeated rows. */
  readonly next: number;
}

/**
 * The room of pages on which the sheet is scaled down to one page wide; never up.
 *
 * @param width of what is printed, points
 * @param repeated height of the rows repeated on every page, points
 */
export function pageRoom(paper: PaperName, width: number, repeated: number): PageRoom {
  const across = sizes[paper].width - 2 * pageMargins.side;
  const down = sizes[paper].height - pageMargins.top - pageMargins.bottom;
  const first = (down * slack) / Math.min(1, across / width);
  return { first, next: first - repeated };
}

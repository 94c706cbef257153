/** An option of one analysis as the form holds it, also while it is only half filled in. */

/** A place on the plane of performance and importance; a coordinate may still be missing. */
export interface PointEntry {
  readonly performance?: number;
  readonly importance?: number;
}

/** Numbers by name, those that are filled in. */
export interface NumbersEntry {
  readonly numbers: Readonly<Record<string, number>>;
}

/** A choice by the header of a column, where it differs from the guess. */
export interface ChoicesEntry {
  readonly choices: Readonly<Record<string, string>>;
}

/** The ends of a scale; one may still be missing. */
export interface ScaleEntry {
  readonly min?: number;
  readonly max?: number;
}

/** A measured figure; each part may still be missing. */
export interface FigureEntry {
  readonly name?: string;
  readonly value?: number;
  readonly worst?: number;
  readonly best?: number;
  readonly dimension?: string;
}

export interface FiguresEntry {
  readonly figures: readonly FigureEntry[];
}

/** A list is one of headers. */
export type OptionEntry = string | number | readonly string[] | PointEntry | NumbersEntry | ChoicesEntry | ScaleEntry | FiguresEntry;

export function isList(entry: OptionEntry): entry is readonly string[] {
  return Array.isArray(entry);
}

/** Also of an entry with nothing in it. */
export function isPoint(entry: OptionEntry): entry is PointEntry {
  return typeof entry === "object" && Object.keys(entry).every((part) => part === "performance" || part === "importance");
}

/** Also of an entry with nothing in it. */
export function isScale(entry: OptionEntry): entry is ScaleEntry {
  return typeof entry === "object" && Object.keys(entry).every((part) => part === "min" || part === "max");
}

function isWholeFigure({ name = "", value, worst, best }: FigureEntry): boolean {
  return name !== "" && value !== undefined && worst !== undefined && best !== undefined;
}

/**
 * The entry as analyses take it; undefined while something of it is missing, and where nothing is left of it.
 *
 * @example optionOf({ numbers: { North: 4 } }) // { North: 4 }
 * @example optionOf({ performance: 4 }) // undefined
 */
export function optionOf(entry: OptionEntry): unknown {
  if (typeof entry !== "object") return entry;
  if (isList(entry)) return entry.length === 0 ? undefined : entry;
  if ("numbers" in entry) return Object.keys(entry.numbers).length === 0 ? undefined : entry.numbers;
  if ("choices" in entry) return Object.keys(entry.choices).length === 0 ? undefined : entry.choices;
  if ("figures" in entry) {
    const whole = entry.figures.filter(isWholeFigure);
    return whole.length === 0 ? undefined : whole;
  }
  if (isPoint(entry)) return entry.performance !== undefined && entry.importance !== undefined ? entry : undefined;
  return entry.min !== undefined && entry.max !== undefined ? entry : undefined;
}

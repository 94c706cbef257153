/**
 * What marks a sheet as one of ours: custom properties of the worksheet, which travel with the file and which no user meets by
 * accident.
 */
export const markKeys = {
  report: "SurveyLens.report",
  source: "SurveyLens.source",
  structure: "SurveyLens.structure",
  area: "SurveyLens.area",
  generation: "SurveyLens.generation",
  options: "SurveyLens.options",
  date: "SurveyLens.date",
  run: "SurveyLens.run",
  answers: "SurveyLens.answers",
  releases: "SurveyLens.releases",
  /** On a report's sheet: which keyed answers its formulas look at. */
  live: "SurveyLens.live",
  /** On a sheet of keyed answers: which it is and what it holds. */
  keyed: "SurveyLens.keyed",
} as const;

export type MarkName = keyof typeof markKeys;

export type Marks = Readonly<Partial<Record<MarkName, string>>>;

/** Where the answers of a report stand, as its sheet's mark. */
export function sourceMark(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

/** The sheet and the address in a source mark; the last `!` parts them, because a sheet's name may hold one. */
export function sourceOf(mark: string): { readonly sheet: string; readonly address: string } {
  const cut = mark.lastIndexOf("!");
  return { sheet: mark.slice(0, Math.max(cut, 0)), address: mark.slice(cut + 1) };
}

export type MarkProperties = Readonly<Record<MarkName, Excel.WorksheetCustomProperty>>;

/** Queues the loading of a sheet's marks. */
export function loadMarks(sheet: Excel.Worksheet): MarkProperties {
  const property = (name: MarkName): Excel.WorksheetCustomProperty =>
    sheet.customProperties.getItemOrNullObject(markKeys[name]).load("value");
  return {
    report: property("report"),
    source: property("source"),
    structure: property("structure"),
    area: property("area"),
    generation: property("generation"),
    options: property("options"),
    date: property("date"),
    run: property("run"),
    answers: property("answers"),
    releases: property("releases"),
    live: property("live"),
    keyed: property("keyed"),
  };
}

/** The marks that were loaded; absent where the sheet has none. */
export function marksOf(properties: MarkProperties): Marks {
  const names = Object.keys(markKeys) as MarkName[];
  const found = names.filter((name) => !properties[name].isNullObject);
  return Object.fromEntries(found.map((name) => [name, properties[name].value]));
}

/** Queues the writing of marks; what is there under the same key is replaced. */
export function writeMarks(sheet: Excel.Worksheet, marks: Marks): void {
  for (const [name, content] of Object.entries(marks) as [MarkName, string][]) sheet.customProperties.add(markKeys[name], content);
}

import type { Language } from "../../i18n/language";
import { templateMessages } from "../../i18n/template";
import type { FilledTemplate, TemplateColumn } from "../../survey/templateColumns";
import { templateColumns } from "../../survey/templateColumns";
import type { GridCell } from "../../survey/grid";
import type { Questionnaire } from "../../survey/questionnaire";
import { measureAt } from "../layout/glyphWidth";
import { lineHeight } from "../layout/sheetBuilder";
import { wrapText } from "../layout/textWidth";
import { entryRule, labelLine } from "./entryRule";
import type { PlannedTemplateColumn, TemplatePlan } from "./templatePlan";

/** Rows for answers on an empty template; the table grows when more are typed below. */
const emptyRows = 40;

/** Points. */
const widths = { identity: 74, background: 104, open: 230 };
const itemWidths = [78, 92, 106, 120, 134, 148, 162, 176];
const padding = 14;
const headerLines = 4;
const headerLine: Readonly<Record<Language, number>> = { en: 13.5, "zh-CN": 15.5 };
const headerSize = 10;
const textWidths = { least: 480, most: 860 };

const measureAnswer = measureAt(11);
const measureHeader = measureAt(headerSize, true);

/** The template of a questionnaire, empty or with a sample's answers. */
export function planTemplate(questionnaire: Questionnaire, language: Language, sample?: FilledTemplate): TemplatePlan {
  const words = templateMessages[language];
  const name = questionnaire.name[language];
  const declared = sample?.columns ?? templateColumns(questionnaire);
  const columns = declared.map((column) => planColumn(column, language));
  const notes = [
    ...(sample ? [words.sampleNote] : []),
    ...questionnaire.instructions[language],
    ...scaleKeys(questionnaire, declared, language),
    ...(sample ? [] : [words.howTo]),
  ];
  return {
    name: sample ? words.sampleSheet(name) : words.sheet(name),
    title: sample ? words.sampleSheet(name) : name,
    lines: wrapped(notes, columns),
    columns,
    rows: sample?.rows ?? [],
    rowHeights: rowHeights(sample?.rows ?? [], columns, language),
    blankRows: sample ? 0 : emptyRows,
    frozenColumns: declared[0]?.role === "identity" ? 1 : 0,
    ...measures(columns, language),
    footer: words.footer("&P", "&N"),
  };
}

/** Heights that the longest header and a line of text need. */
export function measures(
  columns: readonly Pick<PlannedTemplateColumn, "header" | "width">[],
  language: Language,
): Pick<TemplatePlan, "headerHeight" | "lineHeight"> {
  const most = Math.max(1, ...columns.map(({ header, width }) => linesAt(header, width).length));
  return { headerHeight: most * headerLine[language] + padding, lineHeight: lineHeight(language) };
}

/** What rows with wrapped texts need; 0 for the others, which keep the usual height. */
export function rowHeights(
  rows: readonly (readonly GridCell[])[],
  columns: readonly Pick<PlannedTemplateColumn, "kind" | "width">[],
  language: Language,
): readonly number[] {
  return rows.map((row) => {
    const lines = columns.map(({ kind, width }, column) =>
      kind === "text" ? wrapText(String(row[column] ?? ""), width - padding, measureAnswer).length : 1,
    );
    const most = Math.max(1, ...lines);
    return most === 1 ? 0 : most * lineHeight(language) + 2;
  });
}

/** Lines no longer than the table is wide, within what a window shows. */
export function wrapped(notes: readonly string[], columns: readonly { readonly width: number }[]): readonly string[] {
  const table = columns.reduce((sum, { width }) => sum + width, 0);
  const room = Math.min(textWidths.most, Math.max(textWidths.least, table));
  return notes.flatMap((note) => wrapText(note, room, measureAt(headerSize)));
}

/** The narrowest of the usual widths at which a header takes at most four lines. */
export function widthFor(header: string): number {
  return itemWidths.find((width) => isReadableAt(header, width)) ?? itemWidths.at(-1) ?? 0;
}

function isReadableAt(header: string, width: number): boolean {
  const lines = linesAt(header, width);
  return lines.length <= headerLines && lines.every((line) => measureHeader(line) <= width - padding);
}

function linesAt(header: string, width: number): readonly string[] {
  return wrapText(header, width - padding, measureHeader);
}

function planColumn(column: TemplateColumn, language: Language): PlannedTemplateColumn {
  const header = column.header[language];
  return {
    id: column.id,
    header,
    section: capitalised(column.section[language]),
    width: columnWidth(column, header, language),
    kind: column.scale ? "rating" : "text",
    rule: entryRule(column, language),
  };
}

/** Names of blocks and dimensions are written as they stand in a sentence. */
function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function columnWidth({ role, scale, choices }: TemplateColumn, header: string, language: Language): number {
  if (scale) return widthFor(header);
  if (role === "open") return widths.open;
  const least = role === "identity" ? widths.identity : widths.background;
  const entries = (choices ?? []).map((choice) => measureAt(11)(choice[language]) + 2 * padding);
  return Math.ceil(Math.max(least, ...entries));
}

/** One line for each answer scale with labels, named by its blocks where there are several. */
function scaleKeys({ blocks }: Questionnaire, columns: readonly TemplateColumn[], language: Language): readonly string[] {
  const keys = new Map<string, string[]>();
  for (const { id, name } of blocks) {
    const column = columns.find(({ part }) => part === id);
    const line = column ? labelLine(column, language) : "";
    if (line !== "") keys.set(line, [...(keys.get(line) ?? []), name[language]]);
  }
  const { scaleKey } = templateMessages[language];
  const comma = language === "zh-CN" ? "、" : ", ";
  return [...keys].map(([line, named]) => scaleKey(keys.size > 1 ? named.join(comma) : "", line));
}

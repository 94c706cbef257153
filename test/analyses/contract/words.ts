/** What a person reads of a report, and the marks of words that went missing. */
import type { Language } from "../../../src/i18n/language";
import { messagesFor } from "../../../src/i18n/messages";
import type { Report, ReportChart } from "../../../src/report/tree";
import { cellText, isNotComputable } from "../../../src/report/tree";
import type { Grid } from "../../../src/survey/grid";
import { tidy } from "../../../src/survey/normalised";

/** A text with where it stands. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** Every text of a report but the literature, and but notes that quote cells of the survey, in whatever language those are. */
export function ownWords(report: Report): readonly Said[] {
  const { method } = messagesFor(report.language).common;
  const inBlocks = report.blocks.flatMap((block): Said[] => {
    const at = `${block.kind} ${block.id}`;
    if (block.kind === "note") return block.id.startsWith("finding-") ? [] : [{ where: at, text: block.text }];
    if (block.kind === "method") {
      const entries = block.entries.filter(({ term }) => term !== method.references);
      return [
        { where: at, text: block.title },
        ...entries.flatMap(({ term, text }) => [
          { where: `${at} term`, text: term },
          { where: `${at} ${term}`, text },
        ]),
      ];
    }
    if (block.kind === "chart") return chartWords(block).map((text) => ({ where: at, text }));
    return [
      { where: at, text: block.title },
      ...block.columns.flatMap(({ id, title, definition }) => [
        { where: `${at} column ${id}`, text: title },
        ...(definition === undefined ? [] : [{ where: `${at} definition ${id}`, text: definition }]),
      ]),
      ...block.rows.flatMap(({ id, cells }) =>
        Object.entries(cells).flatMap(([column, cell]) => {
          const text = isNotComputable(cell) ? cell.notComputable : cellText(cell);
          return text === undefined ? [] : [{ where: `${at} cell ${id} ${column}`, text }];
        }),
      ),
    ];
  });
  return [
    { where: "title", text: report.title },
    { where: "subtitle", text: report.subtitle },
    ...report.headlines.map((text, index) => ({ where: `headline ${index + 1}`, text })),
    ...inBlocks,
  ];
}

/** Titles, description and everything else a chart says in words of its own. */
function chartWords(chart: ReportChart): readonly string[] {
  const words = [chart.title, chart.description];
  switch (chart.type) {
    case "interval-bars":
    case "lines":
      return [...words, chart.axisTitle, chart.intervalTitle];
    case "stacked-bars":
    case "clustered-bars":
      return [...words, chart.axisTitle];
    case "pareto":
      return [...words, chart.axisTitle, chart.cumulativeTitle];
    case "quadrant":
      return [...words, chart.xTitle, chart.yTitle, ...Object.values(chart.corners)];
    default:
      return words;
  }
}

/** The ids of the columns a chart draws from its table. */
export function chartColumns(chart: ReportChart): readonly string[] {
  const some = (...ids: readonly (string | undefined)[]): string[] => ids.flatMap((id) => id ?? []);
  switch (chart.type) {
    case "interval-bars":
      return some(chart.label, chart.number, chart.low, chart.high, chart.colour);
    case "stacked-bars":
    case "clustered-bars":
      return some(chart.label, ...chart.series.map(({ column }) => column));
    case "pareto":
      return some(chart.label, chart.number, chart.cumulative);
    case "radar":
      return some(chart.label, chart.split, ...chart.series.map(({ column }) => column));
    case "quadrant":
      return some(chart.label, chart.x, chart.y, chart.colour);
    case "lines":
      return some(chart.category, chart.number, chart.low, chart.high, chart.split);
  }
}

/** Marks of a word that is missing, a number that is none, or an object that was printed. */
export const missingWords = /\b(?:undefined|null|NaN|Infinity)\b|\[object|\$\{|= <|\(\s*\)|（\s*）|“”|""| {2}|^\s|\s$/;

const han = /\p{Script=Han}/u;

/** Four words of the Latin alphabet in a row are a sentence that was not translated. */
const englishSentence = /[A-Za-z][a-z'’-]*(?: [A-Za-z][a-z'’-]*){3,}/;

const halfWidth = /\p{Script=Han}[,;:?!(]|[,;:?!)]\p{Script=Han}/u;

/**
 * What is wrong with a text in a language; undefined when nothing is.
 *
 * @param quoted words of the survey, which are shown as they are
 */
export function foreign(text: string, language: Language, quoted: readonly string[] = []): string | undefined {
  if (language === "en") return han.test(text) ? "Chinese characters in English" : undefined;
  const sentence = englishSentence.exec(text)?.[0];
  if (sentence !== undefined) return `English in Chinese: ${sentence}`;
  const own = quoted.reduce((rest, words) => rest.replaceAll(words, ""), text);
  return halfWidth.test(own) ? "half-width punctuation in Chinese" : undefined;
}

/** The words of a survey that hold Chinese with half-width punctuation once they are tidied. */
export function quotedWords({ cells }: Grid): readonly string[] {
  const texts = new Set(cells.flat().flatMap((cell) => (typeof cell === "string" && han.test(cell) ? [tidy(cell)] : [])));
  return [...texts].filter((text) => halfWidth.test(text));
}

/** True where a text holds Chinese characters. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** True for `n − 1`: no word of more than two letters. */
export function isFormula(text: string): boolean {
  return !/\p{L}{3}/u.test(text);
}

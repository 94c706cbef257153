import { cellAddress } from "../../src/survey/address";
import type { FunctionExample } from "./examples";
import { functionExamples } from "./examples";

export interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

const preface = `# Functions in cells

<!-- Made by \`npm run functions:docs\` from the functions' own comments and scripts/functions; do not edit it here. -->

All functions stand under \`SURVEY.\` and have the same English names in every language. They take whole ranges, one row for each respondent and one
column for each item, and spill their results. They are recalculated when the answers change, and never otherwise.

- **Tables** begin with a heading, the same in every language; \`DROP(…, 1)\` takes it off, and \`XLOOKUP\` or \`INDEX\` with \`MATCH\` picks a figure out.
- **No answer** is a blank, a text without a number, an error, or a number off the answer scale. What cannot be computed is an empty text.
- **Blanks and 0.** Excel on the desktop hands blank cells over as 0. On a scale such as 1-7 that is no answer. Where 0 is on the scale, or a function has
  no scale, a blank may count as 0: leave blanks out, for instance with \`FILTER\`, or write \`n/a\` into them.
- **\`#N/A\`** says that the answers do not suffice or an argument is missing, **\`#VALUE!\`** that an argument cannot be used. Both come with a sentence.
- **Words** such as quadrants are in Excel's language; with the last argument TRUE they are ids, the same in every language.
- The methods are those of the reports: see [methods](methods/README.md).
`;

/**
 * The page about all functions, as Markdown: what Excel shows of each, and an example.
 *
 * @throws Error if a function has no example
 */
export function functionPage(functions: readonly DescribedFunction[]): string {
  const index = functions.map(({ name }) => `[${name}](#survey${name.toLowerCase().replaceAll(".", "")})`).join(" · ");
  return `${preface}\n${index}\n\n${functions.map(section).join("\n")}`;
}

function section({ name, description, parameters }: DescribedFunction): string {
  const example = functionExamples[name];
  if (!example) throw new Error(`${name} has no example; add one to scripts/functions.`);
  const signature = parameters.map(({ name: own, optional }) => (optional === true ? `[${own}]` : own)).join(", ");
  return `## SURVEY.${name}

\`SURVEY.${name}(${signature})\`

${escaped(description)}

${markdownTable([["argument", "meaning"], ...parameters.map(({ name: own, description: text }) => [`\`${own}\``, escaped(text)])])}

Example: \`${example.formula}\`${sheetText(example)} gives

${resultText(example)}
`;
}

/** Wide sheets are told in words: nobody reads 44 columns. */
const widestSheet = 8;

function sheetText({ sheet }: FunctionExample): string {
  const width = Math.max(...sheet.map((row) => row.length));
  if (width > widestSheet) return ` on ${sheet.length} rows of ${width} answers, see scripts/functions,`;
  const letters = Array.from({ length: width }, (_, column) => cellAddress(0, column).replace(/\d+$/, ""));
  const rows = sheet.map((row, at) => [String(at + 1), ...letters.map((__, column) => cellText(row[column] ?? ""))]);
  return ` on\n\n${markdownTable([["", ...letters], ...rows])}\n\n`.trimEnd() + "\n\n";
}

function resultText({ result }: FunctionExample): string {
  const [first = []] = result;
  const hasHeading =
    first.every((cell) => typeof cell === "string") && result.length > 1 && result[1]?.some((cell) => typeof cell === "number");
  const rows = result.map((row) => row.map(cellText));
  return markdownTable(hasHeading === true ? rows : [first.map(() => ""), ...rows]);
}

function cellText(cell: number | string): string {
  return escaped(String(cell));
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** Columns as wide as their widest cell, as the formatter would have them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [heading = [], ...others] = rows;
  return [line(heading), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others.map(line)].join("\n");
}

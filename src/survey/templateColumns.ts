import type { AnswerScale } from "./answerScale";
import type { GridCell } from "./grid";
import type { BackgroundRole, Block, Item, Questionnaire, ScaleLabels, Wording } from "./questionnaire";
import { templateId } from "./templateIds";

/** One column of a questionnaire's template, in the order in which people fill it in. */
export interface TemplateColumn {
  /** As it stands in the hidden row: `servqual-1991:perception.item7`. */
  readonly id: string;
  /** A block's id, `background` or `points`. */
  readonly part: string;
  /** The item's, background question's or dimension's id. */
  readonly name: string;
  /** What the header asks. */
  readonly header: Wording;
  /** Names the stretch of columns that belong together: the block, or the dimension where there is one block only. */
  readonly section: Wording;
  readonly role?: BackgroundRole;
  /** Ends of a rating, or of the points. */
  readonly scale?: AnswerScale;
  readonly labels?: ScaleLabels;
  /** The answers offered, where they are no numbers. */
  readonly choices?: readonly Wording[];
}

/** Answers on the columns of a template. */
export interface FilledTemplate {
  readonly columns: readonly TemplateColumn[];
  /** One a respondent, as wide as the columns. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** Points are shared out of 100. */
const pointScale: AnswerScale = { min: 0, max: 100 };

const aboutThePerson: Wording = { en: "About this row", "zh-CN": "基本信息" };
const sharedPoints: Wording = { en: "100 points shared out", "zh-CN": "分配 100 分" };
const inTheEnd: Wording = { en: "Overall", "zh-CN": "总体评价" };
const inOwnWords: Wording = { en: "In your own words", "zh-CN": "开放题" };

/** The columns of a questionnaire's template: who answers, every block, the points, overall questions, answers in own words. */
export function templateColumns(questionnaire: Questionnaire): readonly TemplateColumn[] {
  const background = (section: Wording, ...roles: readonly BackgroundRole[]): TemplateColumn[] =>
    roles
      .flatMap((role) => questionnaire.background.filter((question) => question.role === role))
      .map(({ id, name, role, scale, choices }) => ({
        id: templateId(questionnaire.id, "background", id),
        part: "background",
        name: id,
        header: name,
        section,
        role,
        ...(scale && { scale }),
        ...(choices && { choices }),
      }));
  return distinctHeaders([
    ...background(aboutThePerson, "identity", "wave", "group", "weight"),
    ...questionnaire.blocks.flatMap((block) => questionnaire.items.map((item) => itemColumn(questionnaire, block, item))),
    ...points(questionnaire),
    ...background(inTheEnd, "outcome", "recommend"),
    ...background(inOwnWords, "open"),
  ]);
}

function itemColumn(questionnaire: Questionnaire, block: Block, item: Item): TemplateColumn {
  const labels = block.labels ?? (block.scale ? undefined : questionnaire.labels);
  return {
    id: templateId(questionnaire.id, block.id, item.id),
    part: block.id,
    name: item.id,
    header: item.statements[block.id] ?? item.label,
    section: sectionOf(questionnaire, block, item),
    scale: block.scale ?? questionnaire.scale,
    ...(labels && { labels }),
  };
}

function sectionOf({ blocks, dimensions }: Questionnaire, block: Block, { dimension }: Item): Wording {
  return (blocks.length === 1 ? dimensions.find(({ id }) => id === dimension)?.name : undefined) ?? block.name;
}

function points({ id: questionnaire, dimensions, pointMarks }: Questionnaire): TemplateColumn[] {
  if (!pointMarks) return [];
  return dimensions.map(({ id, name }) => ({
    id: templateId(questionnaire, "points", id),
    part: "points",
    name: id,
    header: { en: `points: ${name.en}`, "zh-CN": `权重：${name["zh-CN"]}` },
    section: sharedPoints,
    scale: pointScale,
  }));
}

/** Two columns of an Excel table cannot have one header: the later one also says to which section it belongs. */
function distinctHeaders(columns: readonly TemplateColumn[]): readonly TemplateColumn[] {
  const seen = { en: new Set<string>(), "zh-CN": new Set<string>() };
  return columns.map((column) => {
    const { header, section } = column;
    const isTaken = seen.en.has(header.en.toLowerCase()) || seen["zh-CN"].has(header["zh-CN"].toLowerCase());
    const own = isTaken ? { en: `${section.en}: ${header.en}`, "zh-CN": `${section["zh-CN"]}：${header["zh-CN"]}` } : header;
    seen.en.add(own.en.toLowerCase());
    seen["zh-CN"].add(own["zh-CN"].toLowerCase());
    return isTaken ? { ...column, header: own } : column;
  });
}

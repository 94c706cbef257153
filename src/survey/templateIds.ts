/**
 * The hidden row of ids over the headers of our templates: `servqual-1991:perception.item7`, `employee:background.tenure`,
 * `servqual-1991:points.empathy`. Written here and read here, so that what a template writes is what recognition knows.
 */

export interface TemplateId {
  /** Absent where only the part behind the colon was kept. */
  readonly questionnaire?: string;
  /** A block's id, `background` or `points`. */
  readonly part: string;
  /** An item's, background question's or dimension's id. */
  readonly id: string;
}

const pattern = /^(?:([a-z][a-z0-9-]*):)?([a-z][a-zA-Z0-9-]*)\.([a-zA-Z][a-zA-Z0-9-]*)$/;

/**
 * The text of a cell in the id row.
 *
 * @example templateId("servqual-1991", "perception", "item7") // "servqual-1991:perception.item7"
 */
export function templateId(questionnaire: string, part: string, id: string): string {
  return `${questionnaire}:${part}.${id}`;
}

/**
 * A cell of the id row read; undefined for any other text.
 *
 * @example readTemplateId("perception.item7") // { part: "perception", id: "item7" }
 */
export function readTemplateId(text: string): TemplateId | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const [, questionnaire, part = "", id = ""] = found;
  return { ...(questionnaire !== undefined && { questionnaire }), part, id };
}

/** Whether a row of texts is a row of ids: at least three of them, nine tenths of what is filled, and items among them. */
export function isIdRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const ids = filled.flatMap((text) => readTemplateId(text) ?? []);
  return ids.length >= fewestIds && ids.length >= filled.length * idShare && ids.some(({ id }) => /^item\d+$/.test(id));
}

const fewestIds = 3;
const idShare = 0.9;

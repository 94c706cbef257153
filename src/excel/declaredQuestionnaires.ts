import type { Declaration, DeclaredItem } from "../survey/declaration";
import { declaredId } from "../survey/declaredQuestionnaire";
import { loadSettings, saveSettings } from "./settings";

const key = "questionnaires";

/**
 * The questionnaires that were declared in this workbook, oldest first. What an older or newer version saved in another form is left out.
 *
 * @throws ExcelProblem
 */
export async function loadDeclarations(): Promise<readonly Declaration[]> {
  const saved = await loadSettings<unknown>(key);
  return Array.isArray(saved) ? saved.filter(isDeclaration) : [];
}

/**
 * Saves a declared questionnaire with the workbook, in place of one of the same name.
 *
 * @throws ExcelProblem
 */
export async function saveDeclaration(declaration: Declaration): Promise<readonly Declaration[]> {
  const others = (await loadDeclarations()).filter(({ name }) => declaredId(name) !== declaredId(declaration.name));
  const all = [...others, declaration];
  await saveSettings(key, all);
  return all;
}

function isDeclaration(saved: unknown): saved is Declaration {
  const { name, scale, items } = fieldsOf(saved);
  const { min, max } = fieldsOf(scale);
  const hasScale = typeof min === "number" && typeof max === "number" && min < max;
  return typeof name === "string" && hasScale && Array.isArray(items) && items.length > 0 && items.every(isItem);
}

function isItem(saved: unknown): saved is DeclaredItem {
  const { code, text, dimension, key: keyed } = fieldsOf(saved);
  const hasDimension = dimension === undefined || typeof dimension === "string";
  return typeof code === "string" && typeof text === "string" && hasDimension && (keyed === 1 || keyed === -1);
}

function fieldsOf(saved: unknown): Readonly<Record<string, unknown>> {
  return typeof saved === "object" && saved !== null ? (saved as Readonly<Record<string, unknown>>) : {};
}

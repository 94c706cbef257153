import { withWorkbook } from "./run";

/** Keys are prefixed, so that other add-ins' settings in the same workbook stay apart. */
const prefix = "SurveyLens.";

/**
 * What was saved under `key` in this workbook; undefined when nothing was. The caller checks what it reads: an older version of
 * the product may have written it.
 *
 * @throws ExcelProblem
 */
export async function loadSettings<Settings>(key: string): Promise<Settings | undefined> {
  return withWorkbook("read", async ({ send }) => {
    const setting = await send(({ workbook }) => workbook.settings.getItemOrNullObject(prefix + key).load("value"));
    return setting.isNullObject ? undefined : (setting.value as Settings);
  });
}

/**
 * Saves plain JSON under `key` in this workbook, where it travels with the file. Never put facts about persons here.
 *
 * @throws ExcelProblem
 */
export async function saveSettings(key: string, settings: object | string | number | boolean): Promise<void> {
  await withWorkbook("write", async ({ send }) => {
    await send(({ workbook }) => {
      workbook.settings.add(prefix + key, settings);
    });
  });
}

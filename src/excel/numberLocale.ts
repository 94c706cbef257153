import { withWorkbook } from "./run";

/**
 * The locale in which Excel shows numbers and dates, such as `de-CH`; undefined where it tells none.
 *
 * @throws ExcelProblem
 */
export async function numberLocale(): Promise<string | undefined> {
  return withWorkbook("read", async ({ send }) => {
    const { name } = await send(({ workbook }) => workbook.application.cultureInfo.load("name"));
    return name === "" ? undefined : name;
  });
}

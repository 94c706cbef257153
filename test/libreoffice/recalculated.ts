import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { excelEngine } from "../../preview/engine";
import type { WorkbookModel } from "../../preview/engine/workbook";

/** LibreOffice believes the results that a file brings unless it is told not to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const program = process.env.SOFFICE ?? "soffice";

/**
 * Opens workbooks in LibreOffice, has it calculate every formula anew, and gives back what it saves.
 *
 * @param files by a name for each
 * @throws where LibreOffice is not installed; its program is `soffice`, or what the environment's SOFFICE says
 */
export async function recalculated(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, WorkbookModel>> {
  const folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const names = [...files.keys()];
    const paths = await Promise.all(
      names.map(async (name, index) => {
        const path = join(folder, `${index}.xlsx`);
        await writeFile(path, files.get(name) ?? new Uint8Array());
        return path;
      }),
    );
    const saved = join(folder, "saved");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await promisify(execFile)(program, [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, ...paths]);
    const opened = names.map(async (name, index): Promise<[string, WorkbookModel]> => {
      return [name, await excelEngine.open(await readFile(join(saved, `${index}.xlsx`)), `${name}.xlsx`)];
    });
    return new Map(await Promise.all(opened));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

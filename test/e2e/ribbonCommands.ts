import { readFileSync } from "node:fs";
import { projectPath } from "../../preview/headless/startFolder";

export type RibbonCommand = "analyze" | "refreshReports" | "openInsert";

const manifest = readFileSync(projectPath("manifest.xml"), "utf8");

/** The functions of the ribbon's buttons, in the order in which the manifest has the buttons drawn. */
export const ribbonCommands: readonly string[] = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
  ([, name]) => name ?? "",
);

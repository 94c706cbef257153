import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { compilation, project } from "./compilation.js";

/**
 * The build of the preview page, which shows the add-in beside a workbook of our own, without Excel.
 *
 * @param {{ folder: string, mode: "production" | "development" }} options
 * @returns {import("webpack").Configuration}
 */
export function previewPage({ folder, mode }) {
  const common = compilation({ name: "preview", folder, mode });
  return {
    ...common,
    entry: { preview: join(project, "preview/page/index.tsx") },
    // The add-in is built into a folder inside this one, at the same time.
    output: { ...common.output, clean: { keep: "addin" } },
    plugins: [new HtmlWebpackPlugin({ filename: "index.html", template: join(project, "preview/page/index.html"), hash: true })],
  };
}

import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { contentSecurityPolicy } from "./contentSecurityPolicy.js";
import { functionFiles } from "./functionFiles.js";
import { LicencesPlugin } from "./LicencesPlugin.js";
import { manifestForUrl } from "./manifestForUrl.js";
import { compilation, project } from "./compilation.js";
import { MetadataWithErrorsPlugin } from "./MetadataWithErrorsPlugin.js";
import { SizeBudgetPlugin } from "./SizeBudgetPlugin.js";
import { TranslatedMetadataPlugin } from "./TranslatedMetadataPlugin.js";

/** What a slow connection to Excel on the web carries in a second or two, before the pane shows its first screen. */
const budgets = { "taskpane.js": 200, "functions.js": 110 };

/**
 * The build of the add-in: one page for the pane, the ribbon commands and the custom functions, which share a runtime.
 *
 * The functions are a script of their own, loaded first, because the manifest names its address and because formulas should not wait for
 * the pane. They share nothing with it: the loading of further scripts, which only the pane has, needs a page around it.
 *
 * @param {object} options
 * @param {import("./settings.js").BuildSettings} options.settings
 * @param {string} options.folder where to, absolute
 * @param {"production" | "development"} options.mode
 * @param {boolean} [options.served] by the development server
 * @returns {import("webpack").Configuration}
 */
export function addIn({ settings, folder, mode, served = false }) {
  return {
    ...compilation({ name: "add-in", folder, mode }),
    entry: {
      functions: join(project, "src/functions/functions.ts"),
      taskpane: join(project, "src/taskpane/index.tsx"),
    },
    plugins: [
      ...(mode === "production" ? [new SizeBudgetPlugin(budgets), new LicencesPlugin("licences.txt")] : []),
      // It takes several files; only its types know one.
      new CustomFunctionsMetadataPlugin({
        input: /** @type {string} */ (/** @type {unknown} */ (functionFiles)),
        output: "functions.json",
      }),
      new MetadataWithErrorsPlugin("functions.json"),
      new TranslatedMetadataPlugin({
        metadata: "functions.json",
        translations: join(project, "src/functions/descriptions.zh-CN.json"),
        output: "functions.zh-CN.json",
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: join(project, "scripts/build/taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        hash: true,
        officeScript: settings.officeScript,
        policy: contentSecurityPolicy(settings.contentSources, served),
      }),
      new CopyPlugin({
        patterns: [
          { from: "*.png", context: join(project, "assets"), to: "assets/[name][ext]" },
          { from: join(project, "assets/support.html"), to: "support.html" },
          {
            from: join(project, "manifest.xml"),
            to: "manifest.xml",
            transform: (content) => manifestForUrl(content.toString(), settings.url),
          },
        ],
      }),
    ],
  };
}

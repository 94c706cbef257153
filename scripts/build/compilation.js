import { join } from "node:path";
import { EsbuildPlugin } from "esbuild-loader";

/** The project's folder, absolute. */
export const project = join(import.meta.dirname, "..", "..");

// What WebView2, and Safari since macOS 11, run without further help.
const TARGET = "es2020";

/**
 * What the builds of the add-in and of the preview page have in common.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.folder where to, absolute
 * @param {"production" | "development"} options.mode
 * @returns {import("webpack").Configuration}
 */
export function compilation({ name, folder, mode }) {
  return {
    name,
    mode,
    context: project,
    target: ["web", TARGET],
    // Source maps in files of their own: the kinds that use eval are forbidden by the page's Content-Security-Policy.
    devtool: mode === "development" ? "source-map" : false,
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // @stdlib tries with it whether the browser has generators; the page's Content-Security-Policy refuses that, and reports it each time.
      alias: { "@stdlib/utils-eval": false },
    },
    module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET } }] },
    optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: "none" })] },
    performance: { hints: false },
  };
}

import { join, resolve } from "node:path";
import { addIn } from "./scripts/build/addIn.js";
import { previewPage } from "./scripts/build/previewPage.js";
import { readSettings } from "./scripts/build/settings.js";

/**
 * `webpack` builds the add-in into dist/. `webpack --env preview` builds the preview page into dist-preview/ (or `--env folder=...`) and the
 * add-in, with the Office.js of node_modules, into addin/ below it. `webpack serve` serves the add-in to a real Excel.
 *
 * @param {{ preview?: boolean, folder?: string, url?: string, officejs?: string, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: "production" | "development" }} options
 */
export default async function configure(env, options) {
  const served = env.WEBPACK_SERVE === true;
  const mode = options.mode ?? (served ? "development" : "production");
  if (env.preview === true) {
    const folder = resolve(import.meta.dirname, env.folder ?? "dist-preview");
    const settings = readSettings({ ...env, officejs: "local" }, process.env["SURVEY_LENS_URL"]);
    return [previewPage({ folder, mode }), addIn({ settings, folder: join(folder, "addin"), mode })];
  }
  const settings = readSettings(env, process.env["SURVEY_LENS_URL"]);
  const build = addIn({ settings, folder: join(import.meta.dirname, "dist"), mode, served });
  return served ? { ...build, devServer: await developmentServer() } : build;
}

/** Excel loads add-ins over https only, so the server shows the certificate that office-addin-dev-certs made this computer trust. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    host: "localhost",
    hot: false,
    liveReload: true,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  };
}

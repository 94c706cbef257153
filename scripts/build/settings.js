/** The address in the committed manifest, which is also the development server's. */
export const DEVELOPMENT_URL = "https://localhost:3000";

const OFFICE_SCRIPTS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "/office-js/office.js",
};

/**
 * What a build can be told from outside.
 *
 * @typedef {object} BuildSettings
 * @property {string} url where the add-in will be served from, without a slash at the end
 * @property {string} officeScript the address of office.js that the page loads
 * @property {string} contentSources the Content-Security-Policy sources that page may load from
 */

/**
 * Reads the build's settings from webpack's `--env` and the environment.
 *
 * @param {{ url?: string, officejs?: string }} env `--env url=https://...` and `--env officejs=cdn|china|local`
 * @param {string | undefined} urlFromEnvironment `SURVEY_LENS_URL`, used where `--env url` is absent
 * @returns {BuildSettings}
 * @throws {Error} if the address is not https, or the name of the Office.js source is unknown
 */
export function readSettings(env, urlFromEnvironment) {
  const given = env.url ?? urlFromEnvironment ?? DEVELOPMENT_URL;
  const url = given.replace(/\/+$/, "");
  if (!URL.canParse(url) || !url.startsWith("https://")) {
    throw new Error(
      `The add-in's address is "${given}"; Excel loads add-ins from https only. Give one such as --env url=https://example.org/survey-lens`,
    );
  }
  const name = env.officejs ?? "cdn";
  if (!isOfficeSource(name)) {
    throw new Error(`Office.js source "${name}" is unknown. Choose one of: ${Object.keys(OFFICE_SCRIPTS).join(", ")}`);
  }
  const officeScript = OFFICE_SCRIPTS[name];
  const contentSources = officeScript.startsWith("/") ? "'self'" : `'self' ${new URL(officeScript).origin}`;
  return { url, officeScript, contentSources };
}

/**
 * @param {string} name
 * @returns {name is keyof typeof OFFICE_SCRIPTS}
 */
function isOfficeSource(name) {
  return Object.hasOwn(OFFICE_SCRIPTS, name);
}

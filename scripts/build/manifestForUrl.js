import { DEVELOPMENT_URL } from "./settings.js";

/**
 * Points every address of the committed manifest at the place the add-in is served from.
 *
 * @param {string} manifest the committed manifest's text
 * @param {string} url where the add-in is served from, without a slash at the end
 * @returns {string}
 */
export function manifestForUrl(manifest, url) {
  return manifest.replaceAll(`"${DEVELOPMENT_URL}/`, `"${url}/`);
}

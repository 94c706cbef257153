import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import webpack from "webpack";

const NAME = "LicencesPlugin";

/** Writes the licences of every package that a build contains into one file beside it, as most of them ask for. */
export class LicencesPlugin {
  /** @param {string} filename for instance `licences.txt` */
  constructor(filename) {
    this.filename = filename;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const texts = packagesOf(compilation.modules).map(licenceText);
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(`${texts.join(`\n${"-".repeat(80)}\n\n`)}\n`));
      });
    });
  }
}

/**
 * The folders of the packages that modules come from, sorted, each once.
 *
 * @param {Iterable<import("webpack").Module>} modules
 * @returns {string[]}
 */
function packagesOf(modules) {
  const folders = new Set();
  for (const module of modules) {
    const inner = "modules" in module && Array.isArray(module.modules) ? module.modules : [module];
    for (const { resource } of inner) {
      const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? "");
      if (found?.[1] !== undefined) folders.add(found[1]);
    }
  }
  return [...folders].sort();
}

/**
 * Files with licences, also those in a folder of them, where a package carries parts of others.
 *
 * @param {string} folder
 * @returns {string[]} absolute
 */
function licenceFiles(folder) {
  const named = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => /^(licen[cs]e|notice|copying)/i.test(name));
  return named
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
    })
    .sort();
}

/** @param {string} folder */
function licenceText(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = (existsSync(folder) ? licenceFiles(folder) : []).map((file) => readFileSync(file, "utf8").trim());
  return [`${name ?? dirname(folder)} ${version ?? ""} (${license ?? "see below"})`, ...texts].join("\n\n");
}

import { readFile } from "node:fs/promises";
import webpack from "webpack";
import { translatedMetadata } from "./translatedMetadata.js";

const NAME = "TranslatedMetadataPlugin";

/** Writes functions.zh-CN.json beside the functions.json that Microsoft's plugin writes. */
export class TranslatedMetadataPlugin {
  /** @param {{ metadata: string, translations: string, output: string }} options asset read, file of translations, asset written */
  constructor(options) {
    this.options = options;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.options.translations);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const metadata = compilation.getAsset(this.options.metadata);
        // Without it Microsoft's plugin has already reported why.
        if (metadata === undefined) return;
        const translations = JSON.parse(await readFile(this.options.translations, "utf8"));
        const translated = translatedMetadata(JSON.parse(metadata.source.source().toString()), translations);
        compilation.emitAsset(this.options.output, new webpack.sources.RawSource(JSON.stringify(translated, undefined, 4)));
      });
    });
  }
}

import webpack from "webpack";
import { metadataWithErrors } from "./metadataWithErrors.js";

const NAME = "MetadataWithErrorsPlugin";

/** Adds to functions.json what Microsoft's generator cannot: that the functions take ranges with errors in them. */
export class MetadataWithErrorsPlugin {
  /** @param {string} asset */
  constructor(asset) {
    this.asset = asset;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Before the translation takes it over.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const metadata = compilation.getAsset(this.asset);
        // Without it Microsoft's plugin has already reported why.
        if (metadata === undefined) return;
        const described = metadataWithErrors(JSON.parse(metadata.source.source().toString()));
        compilation.updateAsset(this.asset, new webpack.sources.RawSource(JSON.stringify(described, undefined, 4)));
      });
    });
  }
}

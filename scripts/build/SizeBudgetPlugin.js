import { Buffer } from "node:buffer";
import webpack from "webpack";
import { overBudget } from "./sizeBudget.js";

const NAME = "SizeBudgetPlugin";

/** Fails a build in which a file has outgrown its budget after gzip; webpack's own limits know only sizes before it. */
export class SizeBudgetPlugin {
  /** @param {Readonly<Record<string, number>>} budgets most kB, by the file's name */
  constructor(budgets) {
    this.budgets = budgets;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const files = new Map(compilation.getAssets().map(({ name, source }) => [name, Buffer.from(source.source())]));
        for (const sentence of overBudget(files, this.budgets)) compilation.errors.push(new webpack.WebpackError(sentence));
      });
    });
  }
}

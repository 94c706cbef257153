import { gzipSync } from "node:zlib";

/**
 * What is over its budget, one sentence each; none is an empty list.
 *
 * Sizes are those after gzip, as servers send scripts, in kB of 1000 bytes.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by name
 * @param {Readonly<Record<string, number>>} budgets most kB, by the file's name
 * @returns {string[]}
 */
export function overBudget(files, budgets) {
  return Object.entries(budgets).flatMap(([name, most]) => {
    const file = files.get(name);
    if (file === undefined) return [`${name} has a budget, but is not built: correct its name in scripts/build/addIn.js`];
    const size = gzipSync(file).length / 1000;
    if (size <= most) return [];
    return [
      `${name} has ${size.toFixed(0)} kB after gzip, over its budget of ${most}: import what the first screen does without in src/taskpane/work.ts`,
    ];
  });
}

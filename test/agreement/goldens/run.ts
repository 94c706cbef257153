import { compareFile } from "./compare";
import { goldenFolder } from "./folder";
import { goldenFiles } from "./index";
import { reportLines } from "./report";

/** `npm run goldens -- DIR [FILE...]`: compares our numbers with those of R in a folder, all files or the named ones. */
const [path, ...only] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Name the folder with the tables and R's numbers: npm run goldens -- DIR\n");
  process.exit(2);
}
const folder = goldenFolder(path);
const known = goldenFiles.filter(({ name }) => folder.has(name) && (only.length === 0 || only.includes(name)));
const comparisons = known.map((file) => compareFile(file, folder));
const foreign = folder.names.filter(
  (name) => name.endsWith(".json") && only.length === 0 && !goldenFiles.some((file) => file.name === name),
);
for (const name of foreign) process.stdout.write(`${name}: not compared\n`);
process.stdout.write(`${reportLines(comparisons).join("\n")}\n`);
process.exitCode = comparisons.length === 0 || comparisons.some(({ disagreements }) => disagreements.length > 0) ? 1 : 0;

import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The file a web path names inside a folder; undefined when there is none, or when the path would lead out of the folder.
 *
 * @param path still encoded, relative to the folder
 * @param anyCase finds `agaveerrorux` under the name `AgaveErrorUX`
 */
export async function fileIn(folder: string, path: string, anyCase = false): Promise<string | undefined> {
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  let found = folder;
  for (const segment of segments) {
    const name = anyCase ? await nameInAnyCase(found, segment) : segment;
    if (name === undefined) return undefined;
    found = join(found, name);
  }
  const [root, real] = await Promise.all([folder, found].map((each) => realpath(each).catch(() => undefined)));
  if (root === undefined || !real?.startsWith(root + sep)) return undefined;
  return (await stat(real)).isFile() ? real : undefined;
}

function segmentsOf(path: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(decoded)) return undefined;
  const segments = decoded.split("/");
  return segments.some((segment) => segment === "" || segment === "." || segment === "..") ? undefined : segments;
}

async function nameInAnyCase(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names.find((each) => each === name) ?? names.find((each) => each.toLowerCase() === name.toLowerCase());
}

import type { DeclaredFunction, DeclaredFunctions } from "../host/declaredFunctions";
import { childOf, Manifest } from "./manifest";
import type { RibbonButton } from "./ribbon";
import { ribbonButtons } from "./ribbon";

/** What Excel learns of the add-in before it runs, in one language. */
export interface Addin {
  readonly buttons: readonly RibbonButton[];
  /** Undefined if they cannot be had; then formulas with them are unknown names. */
  readonly functions: DeclaredFunctions | undefined;
}

/**
 * Reads the manifest and the description of the custom functions that it names.
 *
 * @param folder where the add-in's files are, with a slash at the end
 */
export async function readAddin(folder: string, locale: string): Promise<Addin> {
  const answer = await fetch(`${folder}manifest.xml`);
  const manifest = new Manifest(new DOMParser().parseFromString(await answer.text(), "text/xml"), locale, folder);
  return { buttons: ribbonButtons(manifest), functions: await declaredFunctions(manifest) };
}

async function declaredFunctions(manifest: Manifest): Promise<DeclaredFunctions | undefined> {
  const point = manifest.elements("ExtensionPoint").find((each) => each.getAttribute("xsi:type") === "CustomFunctions");
  const metadata = point && childOf(point, "Metadata");
  const file = metadata && childOf(metadata, "SourceLocation");
  if (point === undefined || file === undefined) return undefined;
  const answer = await fetch(manifest.fileOf(file));
  if (!answer.ok) return undefined;
  const { functions } = (await answer.json()) as { readonly functions: readonly DeclaredFunction[] };
  return { namespace: manifest.textOf(childOf(point, "Namespace")), functions };
}

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../build/functionFiles.js";
import type { DescribedFunction } from "./functionPage";

/**
 * What Excel is told of the functions, from the comments in the files that declare them.
 *
 * @throws Error if Microsoft's generator refuses them
 */
export async function describedFunctions(): Promise<readonly DescribedFunction[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return (JSON.parse(metadataJson) as { functions: readonly DescribedFunction[] }).functions;
}

/**
 * @typedef {{ name: string, description: string }} DescribedParameter
 * @typedef {{ id: string, description: string, parameters: DescribedParameter[] }} DescribedFunction
 * @typedef {{ functions: DescribedFunction[] }} FunctionMetadata
 * @typedef {Record<string, { description: string, parameters: Record<string, string> }>} Translations by function id
 */

/**
 * The custom functions' metadata with its descriptions in another language. Names stay English, so that a workbook's formulas work for
 * whoever opens it.
 *
 * @param {FunctionMetadata} metadata
 * @param {Translations} translations
 * @returns {FunctionMetadata}
 * @throws {Error} if a description has no translation, or a translation describes nothing
 */
export function translatedMetadata(metadata, translations) {
  const functions = metadata.functions.map((described) => {
    const translation = present(translations[described.id], described.id);
    const parameters = described.parameters.map((parameter) => ({
      ...parameter,
      description: present(translation.parameters[parameter.name], `${described.id}, parameter ${parameter.name}`),
    }));
    requireSameNames(
      Object.keys(translation.parameters),
      parameters.map((parameter) => parameter.name),
      described.id,
    );
    return { ...described, description: translation.description, parameters };
  });
  requireSameNames(
    Object.keys(translations),
    functions.map((described) => described.id),
    "the functions",
  );
  return { ...metadata, functions };
}

/**
 * @template T
 * @param {T | undefined} translation
 * @param {string} what
 * @returns {T}
 */
function present(translation, what) {
  if (translation === undefined)
    throw new Error(`The description of ${what} has no translation; add it to src/functions/descriptions.zh-CN.json`);
  return translation;
}

/**
 * @param {string[]} translated
 * @param {string[]} described
 * @param {string} what
 */
function requireSameNames(translated, described, what) {
  const surplus = translated.filter((name) => !described.includes(name));
  if (surplus.length > 0)
    throw new Error(`The translations of ${what} describe ${surplus.join(", ")}, which the code does not have; remove them`);
}

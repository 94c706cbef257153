/**
 * The custom functions' metadata with errors allowed inside ranges. Without this Excel does not call a function whose range holds a `#N/A`: the
 * formula shows that error, and one bad cell hides the figures of all respondents.
 *
 * @template {object} Metadata
 * @param {Metadata} metadata
 * @returns {Metadata & { allowErrorForDataTypeAny: true }}
 */
export function metadataWithErrors(metadata) {
  return { allowErrorForDataTypeAny: true, ...metadata };
}

/** Excel's limit. */
const longest = 31;

/** A title as a legal sheet name: no character Excel refuses, no apostrophe at either end, not empty. */
function legalName(title: string): string {
  const plain = title
    .replace(/[\u0000-\u001f:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const cut = [...plain].reduce((name, character) => (name.length + character.length <= longest ? name + character : name), "");
  const name = cut.replace(/[\s']+$/, "");
  return name === "" || /^history$/i.test(name) ? "Survey Lens" : name;
}

/**
 * A sheet name for a title: legal, at most 31 characters, and unlike every name in `taken` (Excel ignores case).
 *
 * @example sheetName("Gaps: 2025/26", ["gaps 2025 26"]) // "Gaps 2025 26 (2)"
 */
export function sheetName(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = legalName(title);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

import { childrenOf, localName, type XmlElement } from "./xmlElement";

/**
 * Puts `child` where a schema's sequence wants it, in place of what has its name; `undefined` takes it away.
 *
 * @param order local names in the order of the sequence; what is not listed (`mc:AlternateContent`) stays behind what it follows
 */
export function putInSequence(parent: XmlElement, order: readonly string[], name: string, child: XmlElement | undefined): void {
  replaceInSequence(parent, order, name, child ? [child] : []);
}

/** As `putInSequence`, for elements that may come several times. */
export function replaceInSequence(parent: XmlElement, order: readonly string[], name: string, replacements: readonly XmlElement[]): void {
  const rank = order.indexOf(name);
  const kept = childrenOf(parent).filter((node) => localName(node.name) !== name);
  let before = 0;
  for (const [index, node] of kept.entries()) {
    const own = order.indexOf(localName(node.name));
    if (own >= 0 ? own < rank : before === index) before = index + 1;
  }
  kept.splice(before, 0, ...replacements);
  parent.children = kept;
}

/** The children of a worksheet, in the order of CT_Worksheet. */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The children of a workbook, in the order of CT_Workbook. */
export const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The children of a style sheet, in the order of CT_Stylesheet. */
export const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

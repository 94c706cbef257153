import { pageMargins } from "../layout/paper";
import { usualPaper } from "./writePage";

/** Up to this width a sheet of answers prints one page wide; points of the sheet. */
const pageWidth = 1_150;

/** Queues how a sheet of answers prints: on its side, readable, with its headers and its name on every page. */
export function writeAnswersPage({ pageLayout }: Excel.Worksheet, width: number, headerRow: number, footer: string): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = usualPaper() === "Letter" ? Excel.PaperType.letter : Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: Math.max(1, Math.ceil(width / pageWidth)) };
  pageLayout.leftMargin = pageMargins.side;
  pageLayout.rightMargin = pageMargins.side;
  pageLayout.topMargin = pageMargins.top;
  pageLayout.bottomMargin = pageMargins.bottom;
  pageLayout.footerMargin = pageMargins.footer;
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = footer;
}

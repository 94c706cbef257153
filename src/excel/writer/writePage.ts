import { areaAddress } from "../../survey/address";
import { pageMargins as margins, type PaperName } from "../layout/paper";
import type { SheetPlan } from "../layout/sheetPlan";

/** Countries that print on Letter. */
const letterCountries = /-(US|CA|MX|PH|CO|CL|VE)$/i;

/** The paper of the country whose numbers and dates the user writes. */
export function usualPaper(): PaperName {
  const locale = typeof Office === "undefined" ? "" : Office.context.contentLanguage;
  return letterCountries.test(locale) ? "Letter" : "A4";
}

/** Queues how the sheet prints and scrolls: on its side, one page wide, title rows on every page, no figures behind the charts. */
export function writePage(sheet: Excel.Worksheet, { print, frozenRows }: SheetPlan): void {
  sheet.showGridlines = false;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = print.paper === "Letter" ? Excel.PaperType.letter : Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  const { area, titleRows } = print;
  pageLayout.setPrintArea(areaAddress(area.row, area.column, area.rows, area.columns));
  pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.leftFooter;
  footer.rightFooter = print.rightFooter;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(areaAddress(row, 0, 1, 1));
}

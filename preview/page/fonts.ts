const LATIN = '"Aptos", "Calibri", "Carlito", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans"';
const CHINESE = '"DengXian", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"';

/** The fonts of the page and of cells without one of their own: those of the page's language first, as quotation marks are wide in one and narrow in the other. */
export function fallbackFonts(): string {
  const isChinese = document.documentElement.lang.startsWith("zh");
  return `${isChinese ? CHINESE : LATIN}, ${isChinese ? LATIN : CHINESE}, sans-serif`;
}

/** True where Excel hands the workbook's file to an add-in and opens a new one from it. */
export function canHandOut(): boolean {
  if (typeof Office === "undefined") return false;
  const { requirements } = Office.context;
  return requirements.isSetSupported("CompressedFile", "1.1") && requirements.isSetSupported("ExcelApi", "1.8");
}

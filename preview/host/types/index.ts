import type { Tables } from "../book";
import * as application from "./application";
import { chart } from "./chart";
import * as axes from "./chartAxes";
import * as chartFormats from "./chartFormats";
import * as labels from "./chartLabels";
import * as chartParts from "./chartParts";
import * as points from "./chartPoints";
import { chartCollection } from "./charts";
import * as series from "./chartSeries";
import * as conditional from "./conditionalFormats";
import * as rules from "./conditionalRules";
import * as names from "./names";
import * as page from "./pageLayout";
import { dataValidation } from "./dataValidation";
import { range } from "./range";
import * as areas from "./rangeAreas";
import * as borders from "./rangeBorders";
import * as rangeFormats from "./rangeFormat";
import * as services from "./services";
import { table } from "./table";
import * as tableParts from "./tableParts";
import * as tables from "./tables";
import { workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import * as sheetParts from "./worksheetParts";
import { worksheetCollection } from "./worksheets";

/** Every Office type this host knows. */
export const TABLES: Tables = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application.application,
  WorkbookCreated: application.workbookCreated,
  CultureInfo: application.cultureInfo,
  NumberFormatInfo: application.numberFormatInfo,
  DocumentProperties: application.documentProperties,
  SettingCollection: application.settingCollection,
  Setting: application.setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: sheetParts.worksheetFreezePanes,
  WorksheetProtection: sheetParts.worksheetProtection,
  WorksheetCustomPropertyCollection: sheetParts.worksheetCustomPropertyCollection,
  WorksheetCustomProperty: sheetParts.worksheetCustomProperty,
  PageLayout: page.pageLayout,
  HeaderFooterGroup: page.headerFooterGroup,
  HeaderFooter: page.headerFooter,
  PageBreakCollection: page.pageBreakCollection,
  PageBreak: page.pageBreak,
  Range: range,
  RangeAreas: areas.rangeAreas,
  RangeCollection: areas.rangeCollection,
  RangeView: areas.rangeView,
  RangeFormat: rangeFormats.rangeFormat,
  RangeFont: rangeFormats.rangeFont,
  RangeFill: rangeFormats.rangeFill,
  RangeBorderCollection: borders.rangeBorderCollection,
  RangeBorder: borders.rangeBorder,
  TableCollection: tables.tableCollection,
  TableScopedCollection: tables.tableScopedCollection,
  Table: table,
  TableColumnCollection: tableParts.tableColumnCollection,
  TableColumn: tableParts.tableColumn,
  TableRowCollection: tableParts.tableRowCollection,
  TableRow: tableParts.tableRow,
  NamedItemCollection: names.namedItemCollection,
  NamedItem: names.namedItem,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CellValueConditionalFormat: rules.cellValueConditionalFormat,
  CustomConditionalFormat: rules.customConditionalFormat,
  ConditionalFormatRule: rules.conditionalFormatRule,
  ConditionalRangeFormat: rules.conditionalRangeFormat,
  ConditionalRangeFont: rules.conditionalRangeFont,
  ConditionalRangeFill: rules.conditionalRangeFill,
  DataBarConditionalFormat: rules.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: rules.conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: rules.conditionalDataBarNegativeFormat,
  ColorScaleConditionalFormat: rules.colorScaleConditionalFormat,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartParts.chartTitle,
  ChartTitleFormat: chartParts.chartTitleFormat,
  ChartAreaFormat: chartParts.chartAreaFormat,
  ChartPlotArea: chartParts.chartPlotArea,
  ChartPlotAreaFormat: chartParts.chartPlotAreaFormat,
  ChartLegend: chartParts.chartLegend,
  ChartLegendFormat: chartParts.chartLegendFormat,
  ChartLegendEntryCollection: chartParts.chartLegendEntryCollection,
  ChartLegendEntry: chartParts.chartLegendEntry,
  ChartAxes: axes.chartAxes,
  ChartAxis: axes.chartAxis,
  ChartAxisFormat: axes.chartAxisFormat,
  ChartAxisTitle: axes.chartAxisTitle,
  ChartAxisTitleFormat: axes.chartAxisTitleFormat,
  ChartGridlines: axes.chartGridlines,
  ChartGridlinesFormat: axes.chartGridlinesFormat,
  ChartSeriesCollection: series.chartSeriesCollection,
  ChartSeries: series.chartSeries,
  ChartSeriesFormat: series.chartSeriesFormat,
  ChartPointsCollection: points.chartPointsCollection,
  ChartPoint: points.chartPoint,
  ChartPointFormat: points.chartPointFormat,
  ChartDataLabels: labels.chartDataLabels,
  ChartDataLabel: labels.chartDataLabel,
  ChartDataLabelFormat: labels.chartDataLabelFormat,
  ChartFill: chartFormats.chartFill,
  ChartLineFormat: chartFormats.chartLineFormat,
  ChartBorder: chartFormats.chartBorder,
  ChartFont: chartFormats.chartFont,
  AddinInternalService: services.addinInternalService,
  CustomFunctions: services.customFunctions,
  AppRuntimePersistenceService: services.appRuntimePersistenceService,
  AppRuntimeService: services.appRuntimeService,
  DynamicRibbon: services.dynamicRibbon,
};

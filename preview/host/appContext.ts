import type { ExcelHost } from "./process";
import { defaultRequirements, type RequirementMatrix } from "./requirementSets";

/** Who the add-in talks to, as office.js is told. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly addinId: string;
  /** The language of the interface, and that of numbers and dates. */
  readonly locale: string;
  readonly requirements?: RequirementMatrix;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const VISIBLE_PANE = 2;
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The `name` the frame needs before its page loads: that it is in Excel on the web, and where to post. */
export function frameName(identity: FrameIdentity, origin: string): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: `_xdm_${identity.addinId}`,
    hostInfo: `Excel|Web|16.01|${identity.locale}|${identity.conversationId}||disableLogging|${flags}`,
    xdmInfo: `${identity.conversationId}|${identity.addinId}|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** What office.js asks for first: languages, the document, settings, requirement sets. */
export function appContext(host: ExcelHost, identity: FrameIdentity, documentUrl: string): object {
  const { addinId, conversationId, locale } = identity;
  return {
    _id: addinId,
    _appInstanceId: addinId,
    _correlationId: conversationId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18025.41008",
    _appUILocale: locale,
    _dataLocale: host.book.settings.contentLocale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _reason: "documentOpened",
    _settings: serializedSettings(host),
    _osfControlType: TASK_PANE,
    _initialDisplayMode: VISIBLE_PANE,
    _eToken: "",
    _requirementMatrix: JSON.stringify(identity.requirements ?? defaultRequirements(host.excelApi)),
    _appDomains: [],
    _featureGates: {},
  };
}

/** The add-in's settings as pairs of key and JSON text. */
export function serializedSettings(host: ExcelHost): [string, string][] {
  return [...host.book.model.settings].map(([key, content]) => [key, JSON.stringify(content)]);
}

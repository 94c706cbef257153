/** What the headless command says: its help, its failures and where it saved. */
import type { Language } from "./language";

export interface HeadlessMessages {
  readonly help: {
    readonly usage: string;
    readonly argumentsTitle: string;
    readonly optionsTitle: string;
    readonly description: string;
    readonly file: string;
    readonly sheet: string;
    readonly range: string;
    readonly questionnaire: string;
    readonly analysis: (known: readonly string[]) => string;
    readonly options: string;
    readonly lang: string;
    readonly out: string;
    readonly json: string;
    readonly handout: string;
    readonly forgetHandouts: string;
    readonly live: string;
    readonly help: string;
    readonly after: string;
  };
  readonly missingFile: string;
  readonly missingAnalysis: (known: readonly string[]) => string;
  readonly unknownAnalysis: (given: string, known: readonly string[]) => string;
  readonly unknownOption: (given: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly optionWithoutArgument: (option: string) => string;
  readonly tooManyFiles: (given: string) => string;
  readonly unknownLanguage: (given: string, known: readonly string[]) => string;
  readonly fileNotFound: (path: string) => string;
  readonly notAFile: (path: string) => string;
  readonly fileNotReadable: (path: string) => string;
  readonly unsupportedFile: (path: string) => string;
  readonly notAWorkbook: (path: string) => string;
  readonly passwordProtected: (path: string) => string;
  readonly damagedWorkbook: (path: string) => string;
  readonly tooLarge: (path: string) => string;
  readonly notACsv: (path: string) => string;
  readonly unknownSheet: (given: string, known: readonly string[]) => string;
  readonly noContent: (path: string) => string;
  readonly emptySheet: (sheet: string) => string;
  readonly twoSheets: (given: string, inRange: string) => string;
  readonly badRange: (given: string) => string;
  readonly badJson: (given: string) => string;
  readonly optionsNotObject: string;
  readonly optionsFileMissing: string;
  readonly unknownOptionName: (given: string, known: readonly string[]) => string;
  readonly outputFolderMissing: (folder: string, option: string) => string;
  readonly outputIsFolder: (path: string, option: string) => string;
  readonly outputIsInput: (path: string, option: string) => string;
  readonly outputsAreSame: (path: string, options: readonly [string, string]) => string;
  readonly outputNotXlsx: (path: string, option: string) => string;
  readonly nothingToHandOut: string;
  /** The copy is not remembered, because no workbook is saved. */
  readonly handOutNotKept: string;
  readonly handOutsForgotten: (copies: number) => string;
  readonly notWritable: (path: string, option: string) => string;
  readonly saved: (path: string) => string;
  readonly unexpected: (detail: string) => string;
}

const english: HeadlessMessages = {
  help: {
    usage: "Usage:",
    argumentsTitle: "Arguments:",
    optionsTitle: "Options:",
    description: "Analyses a survey in a workbook or CSV file with the add-in's own code, without Excel.",
    file: "the survey, an .xlsx or .csv file (it is never changed)",
    sheet: "the sheet with the answers (default: the one whose headers look most like a survey)",
    range: "the cells with the headers and answers, for instance A1:AZ301 or Answers!A:AZ (default: all that are used)",
    questionnaire: "the questionnaire that was used (default: recognised by its headers)",
    analysis: (known) => `one analysis or several, separated by commas: ${known.join(", ")}`,
    options: "further options as JSON, or @ and the name of a file that holds them",
    lang: "the language of everything that is written: en or zh-CN",
    out: "save a copy of the workbook with the result sheets to this .xlsx file",
    json: "save the results with full precision to this JSON file",
    handout: "save a copy to hand out to this .xlsx file: the result sheets alone, as values, without the answers",
    live: "figures that Excel can compute become formulas over the answers, so that they follow them (with --out)",
    forgetHandouts: "hold nothing against this run that was handed out of this workbook before (kept with --out)",
    help: "show this help",
    after: `Examples:
  npm run analyze -- survey.xlsx --analysis servqual,quadrant --out results.xlsx
  npm run analyze -- survey.csv --analysis quadrant --options '{"groups":["Site"]}' --json results.json

Exit codes:
  0  done
  2  an argument, an option or a file is not right; nothing was written
  3  an analysis cannot be done with these answers; only the --json file is written, with the reason

Relative paths start at the folder in which the command is run.`,
  },
  missingFile: "Name the survey file: npm run analyze -- FILE --analysis ID.",
  missingAnalysis: (known) => `Say which analysis to run with --analysis: ${known.join(", ")}.`,
  unknownAnalysis: (given, known) => `There is no analysis "${given}"; choose from ${known.join(", ")}.`,
  unknownOption: (given) => `The command has no option ${given}; --help lists the ones it has.`,
  optionTwice: (option) => `The option ${option} is given twice; give it once.`,
  optionWithoutArgument: (option) => `The option ${option} needs something after it; --help shows what.`,
  tooManyFiles: (given) =>
    `Only one survey file can be analysed at a time, and "${given}" is one too many; put names with spaces in quotes.`,
  unknownLanguage: (given, known) => `There is no language "${given}"; choose from ${known.join(", ")}.`,
  fileNotFound: (path) => `There is no file ${path}.`,
  notAFile: (path) => `${path} is a folder, not a file.`,
  fileNotReadable: (path) => `The file ${path} cannot be read; check that you are allowed to open it.`,
  unsupportedFile: (path) => `${path} is neither an .xlsx nor a .csv file; save it as one of them first.`,
  notAWorkbook: (path) => `${path} is not an Excel workbook, whatever its name says.`,
  passwordProtected: (path) => `${path} is protected by a password; remove the password in Excel and save the file again.`,
  damagedWorkbook: (path) => `${path} is damaged and cannot be opened; let Excel open, repair and save it first.`,
  tooLarge: (path) => `${path} holds more than a sheet can: 1,048,576 rows and 16,384 columns; divide it into smaller files.`,
  notACsv: (path) => `${path} cannot be read as a CSV file; check that it holds text, is saved as UTF-8 and closes its quotation marks.`,
  unknownSheet: (given, known) => `There is no sheet "${given}"; the file has ${known.map((name) => `"${name}"`).join(", ")}.`,
  noContent: (path) => `There is nothing on any sheet of ${path}.`,
  emptySheet: (sheet) => `There is nothing on the sheet "${sheet}".`,
  twoSheets: (given, inRange) => `--sheet names "${given}" and --range "${inRange}"; name one sheet.`,
  badRange: (given) => `"${given}" is not a range of cells; write it like A1:AZ301.`,
  badJson: (given) => `What was given to --options is not JSON: ${given} (names and texts need double quotes, the whole single ones).`,
  optionsNotObject: 'What was given to --options must be a JSON object, for instance {"groups":["Site"]}.',
  optionsFileMissing: "After the @ of --options comes the name of a file, for instance @options.json.",
  unknownOptionName: (given, known) => `There is no option "${given}" in --options; there are ${known.join(", ")}.`,
  outputFolderMissing: (folder, option) => `The folder ${folder} for ${option} does not exist; create it first.`,
  outputIsFolder: (path, option) => `${path} for ${option} is a folder; name a file.`,
  outputIsInput: (path, option) => `${option} names the survey file itself, ${path}; give it another name so that the survey is kept.`,
  outputsAreSame: (path, [first, second]) => `${first} and ${second} both name ${path}; give them different names.`,
  outputNotXlsx: (path, option) => `The file for ${option} must end in .xlsx, and ${path} does not.`,
  nothingToHandOut: "There is no result sheet that may be handed out: the data audit names single respondents. Add another analysis.",
  handOutNotKept:
    "What was handed out is kept in the workbook, and none was saved: give --out too and analyse that workbook next time, so that later copies are held against this one.",
  handOutsForgotten: (copies) => `Forgot ${copies === 1 ? "1 earlier hand-out" : `${copies} earlier hand-outs`}.`,
  notWritable: (path, option) =>
    `The file ${path} for ${option} cannot be written; check that you are allowed to write there and that it is not open.`,
  saved: (path) => `Saved ${path}`,
  unexpected: (detail) => `Something went wrong inside the program, and nothing was written: ${detail}`,
};

const chinese: HeadlessMessages = {
  help: {
    usage: "用法：",
    argumentsTitle: "参数：",
    optionsTitle: "选项：",
    description: "不启动 Excel，用加载项自身的代码分析工作簿或 CSV 文件中的问卷。",
    file: "问卷文件，.xlsx 或 .csv（不会被改动）",
    sheet: "答卷所在的工作表（默认：列标题最像问卷的工作表）",
    range: "标题行和答卷所在的单元格，例如 A1:AZ301 或 答卷!A:AZ（默认：所有已使用的单元格）",
    questionnaire: "所用的问卷（默认：根据列标题识别）",
    analysis: (known) => `一个或多个分析，用英文逗号分隔：${known.join(", ")}`,
    options: "其他选项，写成 JSON；或写 @ 加上存放选项的文件名",
    lang: "所有输出使用的语言：en 或 zh-CN",
    out: "把带有结果工作表的工作簿副本保存为这个 .xlsx 文件",
    json: "把全精度的结果保存为这个 JSON 文件",
    handout: "把分发副本保存为这个 .xlsx 文件：只含结果工作表和数值，不含原始答案",
    live: "将 Excel 可计算的数字写成基于答卷的公式，随答卷更新（与 --out 同用）",
    forgetHandouts: "清除此工作簿以往的分发记录，不再据以限制本次运行（用 --out 保存后生效）",
    help: "显示本帮助",
    after: `示例：
  npm run analyze -- survey.xlsx --analysis servqual,quadrant --lang zh-CN --out results.xlsx
  npm run analyze -- survey.csv --analysis quadrant --options '{"groups":["网点"]}' --json results.json

退出码：
  0  已完成
  2  参数、选项或文件有误；未写入任何文件
  3  这些答卷不能做所选的分析；只写入 --json 文件，其中注明原因

相对路径以运行命令时所在的文件夹为起点。`,
  },
  missingFile: "请写明问卷文件：npm run analyze -- 文件 --analysis 分析。",
  missingAnalysis: (known) => `请用 --analysis 指定要做的分析：${known.join("、")}。`,
  unknownAnalysis: (given, known) => `没有名为“${given}”的分析；可选：${known.join("、")}。`,
  unknownOption: (given) => `没有选项 ${given}；用 --help 查看可用的选项。`,
  optionTwice: (option) => `选项 ${option} 写了两次；请只写一次。`,
  optionWithoutArgument: (option) => `选项 ${option} 后面缺少内容；用 --help 查看写法。`,
  tooManyFiles: (given) => `一次只能分析一个问卷文件，“${given}”是多出来的；含空格的文件名请加引号。`,
  unknownLanguage: (given, known) => `没有语言“${given}”；可选：${known.join("、")}。`,
  fileNotFound: (path) => `找不到文件 ${path}。`,
  notAFile: (path) => `${path} 是文件夹，不是文件。`,
  fileNotReadable: (path) => `无法读取文件 ${path}；请检查是否有打开它的权限。`,
  unsupportedFile: (path) => `${path} 既不是 .xlsx 文件也不是 .csv 文件；请先另存为其中一种。`,
  notAWorkbook: (path) => `${path} 的内容不是 Excel 工作簿，与文件名不符。`,
  passwordProtected: (path) => `${path} 设有密码；请在 Excel 中取消密码后重新保存。`,
  damagedWorkbook: (path) => `${path} 已损坏，无法打开；请先用 Excel 打开、修复并保存。`,
  tooLarge: (path) => `${path} 超出一张工作表的容量（1,048,576 行、16,384 列）；请拆分成几个较小的文件。`,
  notACsv: (path) => `无法把 ${path} 作为 CSV 文件读取；请确认它是文本文件、以 UTF-8 编码保存，并且引号成对。`,
  unknownSheet: (given, known) => `没有名为“${given}”的工作表；文件中有：${known.map((name) => `“${name}”`).join("、")}。`,
  noContent: (path) => `${path} 的所有工作表都是空的。`,
  emptySheet: (sheet) => `工作表“${sheet}”是空的。`,
  twoSheets: (given, inRange) => `--sheet 指定了“${given}”，而 --range 指定了“${inRange}”；请只指定一个工作表。`,
  badRange: (given) => `“${given}”不是单元格区域；请写成 A1:AZ301 的形式。`,
  badJson: (given) => `--options 的内容不是 JSON：${given}（名称和文本要用双引号，整体用单引号）。`,
  optionsNotObject: '--options 的内容必须是 JSON 对象，例如 {"groups":["网点"]}。',
  optionsFileMissing: "--options 的 @ 后面要写文件名，例如 @options.json。",
  unknownOptionName: (given, known) => `--options 中没有名为“${given}”的选项；可用的有：${known.join("、")}。`,
  outputFolderMissing: (folder, option) => `${option} 指定的文件夹 ${folder} 不存在；请先创建。`,
  outputIsFolder: (path, option) => `${option} 指定的 ${path} 是文件夹；请写明文件名。`,
  outputIsInput: (path, option) => `${option} 指定的就是问卷文件 ${path}；请换一个名称，以保留原问卷。`,
  outputsAreSame: (path, [first, second]) => `${first} 和 ${second} 指定了同一个文件 ${path}；请分别命名。`,
  outputNotXlsx: (path, option) => `${option} 的文件名必须以 .xlsx 结尾，而 ${path} 不是。`,
  nothingToHandOut: "没有可以分发的结果工作表：数据审核会指明个别受访者。请再选一个分析。",
  handOutNotKept: "分发记录保存在工作簿中，而本次没有保存工作簿：请同时使用 --out，下次分析时打开该工作簿，以便与本次的副本核对。",
  handOutsForgotten: (copies) => `已清除 ${copies} 次分发记录。`,
  notWritable: (path, option) => `无法写入 ${option} 指定的文件 ${path}；请检查写入权限，并确认文件没有被打开。`,
  saved: (path) => `已保存 ${path}`,
  unexpected: (detail) => `程序内部出错，未写入任何文件：${detail}`,
};

/** The headless command's sentences in one language. */
export const headlessMessages: Readonly<Record<Language, HeadlessMessages>> = { en: english, "zh-CN": chinese };

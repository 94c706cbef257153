import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

// Every ban says what to do instead. test/house/lintBans.test.ts plants a breach of each.

const excelBan = {
  name: "Excel",
  message: "Only src/excel knows Excel. Add what is needed there as a function with a name of the field, and call that.",
};
const excelTypeBan = { selector: "TSQualifiedName[left.name='Excel']", message: excelBan.message };
const officeBan = {
  name: "Office",
  message: "This folder runs without Office. Pass in what is needed (a language, a setting) from src/taskpane, src/excel or src/commands.",
};
const functionsBan = {
  name: "CustomFunctions",
  message: "Only src/functions knows CustomFunctions. Return a refusal here; let the function turn it into an error of the cell.",
};
const clockBan = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "The pure folders have no clock. Take the date as an argument.",
};
const chanceBan = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: "The pure folders have no chance. Take a seed as an argument and use the generator of src/stats.",
};
const localeBan = {
  selector: "CallExpression[callee.property.name=/^toLocale/], MemberExpression[object.name='Intl']",
  message: "The pure folders do not depend on the computer's locale. Take the language as an argument; src/report formats numbers.",
};
const reactBan = {
  group: ["react", "react/*", "react-dom", "react-dom/*", "@fluentui/*"],
  message: "Only src/taskpane knows React. Put the logic here as a plain function and let a component of the pane call it.",
};
const extensionBan = {
  regex: "^\\..*\\.(ts|tsx)$",
  message: "Leave the file extension out of the import.",
};

export default defineConfig(
  { ignores: ["dist/", "dist-preview/", "coverage/", "test/fixtures/", "test/golden/", "out/"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  officeRules(),
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // It asks for the "!" that no-non-null-assertion forbids; "as number" stays for inner loops over arrays whose length is known.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Strings are spread into code points on purpose: that is what a spreadsheet's limits count in.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/prefer-for-of": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // XML and sheet names forbid control characters, so the code that keeps them out must name them.
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipComments: true, skipRegExps: true, skipTemplates: true }],
      "max-lines": ["error", 250],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", excelBan, functionsBan, officeBan],
      "no-restricted-imports": ["error", { patterns: [reactBan, extensionBan] }],
      "no-restricted-syntax": ["error", excelTypeBan],
    },
  },
  {
    files: ["src/{stats,survey,questionnaires,analyses,report,i18n}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", excelTypeBan, clockBan, chanceBan, localeBan] },
  },
  { files: ["src/excel/**"], rules: { "no-restricted-globals": ["error", functionsBan], "no-restricted-syntax": "off" } },
  { files: ["src/functions/**"], rules: { "no-restricted-globals": ["error", excelBan] } },
  { files: ["src/commands/**"], rules: { "no-restricted-globals": ["error", excelBan, functionsBan] } },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-restricted-globals": ["error", excelBan, functionsBan],
      "no-restricted-imports": ["error", { patterns: [extensionBan] }],
    },
  },
  // Command-line programs speak to a terminal.
  { files: ["scripts/**", "bench/**", "preview/**"], rules: { "no-console": "off" } },
  // Excel.run takes an async function, also where nothing in it waits; and a list of cases may be long.
  { files: ["test/**"], rules: { "@typescript-eslint/require-await": "off", "max-lines": ["error", 400] } },
  // It runs the examples in the comments of the pure folders, which are code in a text.
  { files: ["test/house/examples.test.ts"], rules: { "@typescript-eslint/no-implied-eval": "off" } },
  // Lists of sentences and of published texts are long by nature.
  { files: ["src/i18n/**", "src/questionnaires/**"], rules: { "max-lines": "off" } },
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/no-extraneous-class": "off" } },
  { files: ["**/*.{js,cjs}"], languageOptions: { globals: { process: "readonly", URL: "readonly", module: "writable" } } },
  { files: ["**/*.{js,cjs}"], ...tseslint.configs.disableTypeChecked },
);

/** Microsoft's rules for Office.js alone: its recommended set also brings a parser and a formatter, which this project has already. */
function officeRules() {
  const [{ rules, plugins }] = officeAddins.configs.recommended.filter((part) => part.plugins?.["office-addins"] !== undefined);
  // Large ranges are read and written in blocks, and a busy workbook is asked again: both need a sync in a loop.
  // The rule against empty loads takes a template literal for no argument.
  const off = { "office-addins/no-context-sync-in-loop": "off", "office-addins/no-empty-load": "off" };
  const own = Object.entries(rules).filter(([name]) => name.startsWith("office-addins/"));
  return {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": plugins["office-addins"] },
    rules: { ...Object.fromEntries(own), ...off },
  };
}

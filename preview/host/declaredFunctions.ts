/** A parameter of a custom function, as functions.json declares it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly description?: string;
  /** `number`, `string`, `boolean` or `any`. */
  readonly type?: string;
  /** A scalar unless it says `matrix`. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A custom function, as functions.json declares it. */
export interface DeclaredFunction {
  /** By this the page knows it. */
  readonly id: string;
  /** What stands in formulas, after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly DeclaredParameter[];
}

/** The custom functions of an add-in, as its manifest and functions.json describe them. */
export interface DeclaredFunctions {
  /** What stands before the dot in a formula: `SURVEY`. */
  readonly namespace: string;
  readonly functions: readonly DeclaredFunction[];
}

/** What Excel writes into files before the names of custom functions, in which dots become underscores. */
const IN_FILES = "_XLDUDF_";

/** The function that a formula names, whatever its case: `SURVEY.ALPHA`, in a file of Excel's `_xldudf_SURVEY_ALPHA`; undefined for any other. */
export function declaredFunction({ namespace, functions }: DeclaredFunctions, name: string): DeclaredFunction | undefined {
  const asked = name.toUpperCase();
  return functions.find((each) => {
    const full = `${namespace}.${each.name}`.toUpperCase();
    return asked === full || asked === IN_FILES + full.replaceAll(".", "_");
  });
}

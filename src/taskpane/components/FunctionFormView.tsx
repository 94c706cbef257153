import { Button, Field, Select, Text, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { variantId } from "../state/formulas/fillContext";
import type { FormulaState } from "../state/formulas/formulaState";
import { formulaOf } from "../state/formulas/functionForm";
import type { FunctionArgument } from "../state/formulas/surveyFunctions";
import { surveyFunction } from "../state/formulas/surveyFunctions";
import { variantWords } from "../state/formulas/variantWords";
import { ArgumentField } from "./ArgumentField";
import { FormulaText } from "./FormulaText";
import { InsertBar } from "./InsertBar";
import { usePane } from "./PaneContext";
import { useFocusOnArrival } from "./useFocusOnArrival";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    "& select": { minWidth: 0, width: "100%" },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumnEnd: "span 2" },
  narrow: { gridColumnEnd: "span 1" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** After the last change, in milliseconds, the cells are looked at where the result would go. */
const pauseOfTyping = 300;

/** The ends of the answer scale stand side by side. */
function isNumber({ name, kind }: FunctionArgument): boolean {
  return kind === "number" && (name === "minimum" || name === "maximum");
}

/** One function: what it gives, its arguments filled in, the formula, and where it goes. */
export function FunctionFormView({ formula }: { readonly formula: FormulaState }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { language, survey, selection } = state;
  const words = insertFunctionWords[language];
  const { form } = formula;
  const { title = form.name, gives = "" } = words.functions[form.name] ?? {};
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const text = formulaOf(form);
  const { formulas } = actions;
  const place = `${selection?.sheet ?? ""}!${selection?.address ?? ""}`;
  useEffect(() => {
    const timer = setTimeout(() => void formulas.lookAtTarget(), pauseOfTyping);
    return () => clearTimeout(timer);
  }, [formulas, text, place]);
  const notes = [
    ...(survey !== undefined && form.unfit !== undefined ? [words.unfit[form.unfit.unfit] ?? ""] : []),
    ...(survey?.weighting !== undefined ? [words.notWeighted] : []),
    ...(text.includes("CHOOSE(") ? [words.composed] : []),
    ...(text.includes("IF(") ? [words.guarded] : []),
  ];
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={() => void formulas.choose(undefined)}
        >
          {words.backToList}
        </Button>
        <h2 className={styles.title} tabIndex={-1} ref={heading}>
          {title} <span className={styles.name}>{form.name}</span>
        </h2>
        <Text>{gives}</Text>
        {notes.map((note) => (
          <Text key={note} size={200} className={styles.quiet}>
            {note}
          </Text>
        ))}
      </div>
      <div className={styles.fields}>
        {form.variants.length < 2 || survey === undefined ? null : (
          <Field label={words.about} className={styles.wide}>
            <Select value={form.variant ?? ""} onChange={(_event, { value }) => formulas.chooseVariant(value)}>
              {form.variants.map((variant) => (
                <option key={variantId(variant)} value={variantId(variant)}>
                  {variantWords(variant, survey, language)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {surveyFunction(form.name).parameters.map((argument) => (
          <div key={`${form.name} ${argument.name}`} className={mergeClasses(styles.wide, isNumber(argument) && styles.narrow)}>
            <ArgumentField argument={argument} form={form} />
          </div>
        ))}
      </div>
      <FormulaText formula={text} />
      <InsertBar formula={formula} />
    </>
  );
}

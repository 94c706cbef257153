import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, wordBreak: "break-all" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  copy: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const signsPerLine = 34;
const mostLines = 8;

/** Whether numbers are written with a comma, so that formulas separate arguments with something else. */
function hasDecimalComma(locale: string): boolean {
  return (0.5).toLocaleString(locale).includes(",");
}

/** The finished formula, to read and to copy. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = insertFunctionWords[state.language];
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly formula: string; readonly byHand: boolean }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formula);
      setCopied({ formula, byHand: false });
    } catch {
      // Some panes may not write to the clipboard by themselves; the keyboard always can.
      area.current?.focus();
      area.current?.select();
      setCopied({ formula, byHand: true });
    }
  };
  const told = copied?.formula === formula ? copied : undefined;
  return (
    <div>
      <Field label={words.formula} {...(hasDecimalComma(state.numberLocale) && { hint: words.separators })}>
        <Textarea
          readOnly
          rows={Math.min(mostLines, Math.ceil(formula.length / signsPerLine))}
          textarea={{ ref: area, className: styles.text, spellCheck: false }}
          value={formula}
        />
      </Field>
      <div className={styles.below}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.copy}
          icon={<CopyRegular />}
          aria-label={words.copyNamed}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
        <Text role="status" size={200} className={styles.quiet}>
          {told === undefined ? "" : told.byHand ? words.copyByHand : words.copied}
        </Text>
      </div>
    </div>
  );
}

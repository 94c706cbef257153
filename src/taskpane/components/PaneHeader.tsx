import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { languages } from "../../i18n/language";
import { useStartPane } from "./PaneContext";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorBrandForeground1 },
});

/** The product's name, and a button for each language that is not spoken now. */
export function PaneHeader() {
  const styles = useStyles();
  const { state, actions, words } = useStartPane();
  return (
    <header className={styles.header}>
      <Subtitle2 className={styles.name}>{words.product}</Subtitle2>
      {languages
        .filter((language) => language !== state.language)
        .map((language, position) => (
          <Button
            key={position}
            appearance="subtle"
            size="small"
            icon={<LocalLanguageRegular />}
            lang={language}
            aria-label={words.language.change[language]}
            onClick={() => actions.chooseLanguage(language)}
          >
            {words.language.names[language]}
          </Button>
        ))}
    </header>
  );
}

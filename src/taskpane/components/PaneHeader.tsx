import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { productName } from "../../i18n/taskpane";
import { languages } from "../../i18n/language";
import { usePane } from "./PaneContext";

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

/** The product's name and the choice of language. */
export function PaneHeader() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  return (
    <header className={styles.header}>
      <Subtitle2 className={styles.name}>{productName}</Subtitle2>
      <Menu
        checkedValues={{ language: [state.language] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const chosen = languages.find((language) => checkedItems.includes(language));
          if (chosen !== undefined) actions.chooseLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            icon={<LocalLanguageRegular />}
            aria-label={`${words.language.label}: ${words.language.names[state.language]}`}
          >
            {words.language.names[state.language]}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {languages.map((language) => (
              <MenuItemRadio key={language} name="language" value={language} lang={language}>
                {words.language.names[language]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

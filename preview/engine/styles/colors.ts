import { childOf, childrenOf, localName, type XmlElement } from "../xml/xmlElement";

/** The order in which cells number theme colours: the first two pairs are the other way round than in the theme. */
const themeSlots = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const firstIndexed = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const laterIndexed = (
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 " +
  "008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** Excel's palette: the first eight colours stand twice; 64 and 65 are the system's text and background. */
const indexedColors = [...firstIndexed, ...firstIndexed, ...laterIndexed, "000000", "FFFFFF"];

function toChannels(rgb: string): [number, number, number] {
  const number = Number.parseInt(rgb, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function toHex(channels: readonly number[]): string {
  return channels
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Lightens (tint > 0) or darkens the luminance of a colour, keeping hue and saturation. */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = toChannels(rgb);
  const high = Math.max(...channels) / 255;
  const low = Math.min(...channels) / 255;
  const luminance = (high + low) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = (at: number): number => (at <= 0.5 ? at : 1 - at);
  const ratio = spread(luminance) === 0 ? 0 : spread(target) / spread(luminance);
  return toHex(channels.map((channel) => (target + (channel / 255 - luminance) * ratio) * 255));
}

/** The colours that a workbook's parts may name without spelling them out. */
export class Palette {
  readonly #theme = new Map<string, string>();
  readonly #indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    for (const slot of childrenOf(childOf(theme, "themeElements", "clrScheme"))) {
      const color = childrenOf(slot)[0];
      const rgb = color && (localName(color.name) === "sysClr" ? color.attributes["lastClr"] : color.attributes["val"]);
      if (rgb && /^[0-9a-fA-F]{6}$/.test(rgb)) this.#theme.set(localName(slot.name), rgb.toUpperCase());
    }
    const own = childrenOf(childOf(styles, "colors", "indexedColors")).map((color) =>
      (color.attributes["rgb"] ?? "000000").slice(-6).toUpperCase(),
    );
    this.#indexed = own.length > 0 ? [...own, ...indexedColors.slice(own.length)] : indexedColors;
  }

  /** `RRGGBB` of a theme slot such as `accent1`. */
  slot(name: string): string | undefined {
    const aliases: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
    return this.#theme.get(aliases[name] ?? name);
  }

  /** `#RRGGBB` of a CT_Color; undefined for the automatic colour. */
  colorOf(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.slot(themeSlots[Number(theme)] ?? "")
          : indexed !== undefined
            ? this.#indexed[Number(indexed)]
            : undefined;
    return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0))}`;
  }
}

/** `FFRRGGBB` as cells have it, from `#RRGGBB`. */
export function opaque(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

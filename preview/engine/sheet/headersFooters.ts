import type { PageLayoutModel } from "../workbook";
import { element, type XmlElement, childOf, textOf } from "../xml/xmlElement";
import { replaceInSequence } from "../xml/sequence";

type HeadersFooters = NonNullable<PageLayoutModel["headersFooters"]>;
const sides = { L: "left", C: "center", R: "right" } as const;

/** Cuts `&LLeft&CCentre&RRight` into its parts; what precedes the first mark is the centre. */
function cut(text: string): Partial<Record<"left" | "center" | "right", string>> {
  const parts: Partial<Record<"left" | "center" | "right", string>> = {};
  let side: "left" | "center" | "right" = "center";
  // `&&` is an ampersand and must not give its second half to a mark.
  for (const piece of text.match(/&&|&[LCR]|[^]/g) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof sides | undefined;
    if (mark) side = sides[mark];
    else parts[side] = (parts[side] ?? "") + piece;
  }
  return parts;
}

function join(left: string | undefined, center: string | undefined, right: string | undefined): string {
  return (left ? `&L${left}` : "") + (center ? `&C${center}` : "") + (right ? `&R${right}` : "");
}

export function readHeadersFooters(parent: XmlElement | undefined): HeadersFooters | undefined {
  const header = cut(textOf(childOf(parent, "oddHeader")));
  const footer = cut(textOf(childOf(parent, "oddFooter")));
  const found: HeadersFooters = {
    ...(header.left && { leftHeader: header.left }),
    ...(header.center && { centerHeader: header.center }),
    ...(header.right && { rightHeader: header.right }),
    ...(footer.left && { leftFooter: footer.left }),
    ...(footer.center && { centerFooter: footer.center }),
    ...(footer.right && { rightFooter: footer.right }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

export function writeHeadersFooters(before: XmlElement | undefined, after: HeadersFooters | undefined): XmlElement | undefined {
  const written = before ?? element("headerFooter");
  const header = join(after?.leftHeader, after?.centerHeader, after?.rightHeader);
  const footer = join(after?.leftFooter, after?.centerFooter, after?.rightFooter);
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  replaceInSequence(written, order, "oddHeader", header ? [element("oddHeader", {}, [header])] : []);
  replaceInSequence(written, order, "oddFooter", footer ? [element("oddFooter", {}, [footer])] : []);
  return written.children.length > 0 ? written : undefined;
}

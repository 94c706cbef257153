import { element } from "./element";

/** Lets a file be dropped anywhere on the page; while one is dragged over it, says so. */
export function dropTarget(label: string, onDrop: (file: File) => void): HTMLElement {
  const sign = element("div", { class: "drop", hidden: true }, label);
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    sign.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onDrop(file);
  });
  return sign;
}

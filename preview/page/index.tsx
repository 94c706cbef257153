import { startPreview } from "./start";

void startPreview(document.body);

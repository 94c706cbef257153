/** The program of the worker that computes: see docs/decisions/0007-worker.md. */
import { expose } from "comlink";
import { analysisService } from "./analysisService";

expose(analysisService());

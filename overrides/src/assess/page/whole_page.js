// The sheet of all items: filled in where the address names an assessment, else read and printed.
import { loadScript } from "../../reading/loading.js";

void loadScript(new URLSearchParams(location.search).get("fill") ? "filling" : "sheet");

// The sheet of all items: filled in where the address names an assessment, else read and printed.
// It runs before the items come, so that data and script travel beside them; the page begins when all are there.
import { loadAhead, loadScript } from "../../reading/loading.js";

const wanted = new URLSearchParams(location.search).get("fill") ? "filling" : "sheet";
for (const name of ["rules", "checklist", wanted]) loadAhead(name);
const begin = () => void loadScript(wanted);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();

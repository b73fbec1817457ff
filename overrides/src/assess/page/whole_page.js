// The sheet of all items: filled in where the address names an assessment, else read and printed.
// It stands before the data, so that both travel at once, and the page begins when both are there.
import { loadAhead, loadScript } from "../../reading/loading.js";

const wanted = new URLSearchParams(location.search).get("fill") ? "filling" : "sheet";
loadAhead(wanted);
document.addEventListener("DOMContentLoaded", () => void loadScript(wanted));

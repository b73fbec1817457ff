// The standard's text alone on paper.
import { root } from "../reading/page.js";

export const printText = () => {
  root.dataset["print"] = "text";
  addEventListener("afterprint", () => delete root.dataset["print"], { once: true });
  print();
};

// What is said when the storage takes no more.
import { alarm, settles } from "./notices.js";
import { available } from "./storage.js";
import { t } from "./words.js";

/** Says that nothing could be stored. */
export const refusedFull = () => alarm("full", t(available() ? "failed" : "blocked"), { label: t("close"), act: settles("full") });

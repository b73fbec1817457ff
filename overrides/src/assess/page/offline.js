// Whether this address opens without a network too, and how much is taken for it. From a folder it always does.
import { keepSite, keptSize, spares } from "../../reading/keep.js";
import { sizeOf } from "../attachments.js";
import { button, h } from "./elements.js";
import { language, t } from "./words.js";

export const offlineLine = () => {
  if (location.protocol === "file:") return "";
  const can = Boolean(document.documentElement.dataset["worker"]) && "serviceWorker" in navigator;
  const line = h("p", { class: "kit-small kit-offline", role: "status" }, t(can ? "offline_not_yet" : "offline_never"));
  if (!can) return line;
  const { serviceWorker } = navigator;
  let key = spares() && !serviceWorker.controller ? "offline_spared" : "offline_not_yet";
  let size = "";
  const show = () => {
    const toTake = ["offline_spared", "offline_not_yet"].includes(key);
    line.replaceChildren(t(key), toTake ? size : "", ...(key === "offline_spared" ? [" ", button(t("offline_keep"), keep)] : []));
  };
  const tell = (/** @type {string} */ next) => {
    key = next;
    show();
  };
  const keep = () => {
    tell("offline_not_yet");
    keepSite();
  };
  const measure = async () => {
    const bytes = (await keptSize())?.bytes[language];
    if (bytes) size = (language === "zh" ? "" : " ") + t("offline_size", sizeOf(bytes));
    show();
  };
  const look = async () => {
    await serviceWorker.ready;
    if (await caches.match(location.href, { ignoreSearch: true, ignoreVary: true })) tell("offline_ready");
  };
  serviceWorker.addEventListener("message", ({ data }) => { if (data.full) tell("offline_full"); });
  serviceWorker.startMessages();
  show();
  if (!serviceWorker.controller) void measure();
  look().catch(() => tell("offline_never"));
  return line;
};

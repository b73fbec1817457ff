// Whether this address opens without a network too. From a folder it always does.
import { keepSite, spares } from "../../reading/keep.js";
import { button, h } from "./elements.js";
import { t } from "./words.js";

export const offlineLine = () => {
  if (location.protocol === "file:") return "";
  const can = Boolean(document.documentElement.dataset["worker"]) && "serviceWorker" in navigator;
  const line = h("p", { class: "kit-small kit-offline", role: "status" }, t(can ? "offline_not_yet" : "offline_never"));
  const look = async () => {
    await navigator.serviceWorker.ready;
    if (await caches.match(location.href, { ignoreSearch: true, ignoreVary: true })) line.textContent = t("offline_ready");
  };
  if (!can) return line;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }) => { if (data.full) line.textContent = t("offline_full"); });
  serviceWorker.startMessages();
  if (spares() && !serviceWorker.controller) {
    const keep = () => {
      line.textContent = t("offline_not_yet");
      keepSite();
    };
    line.replaceChildren(t("offline_spared"), " ", button(t("offline_keep"), keep));
  }
  look().catch(() => { line.textContent = t("offline_never"); });
  return line;
};

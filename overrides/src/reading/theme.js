// Light or dark, as the reader chose on this device.
import { choice } from "./choices.js";

export const showTheme = () => {
  const theme = choice("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
};

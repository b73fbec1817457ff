// A morning with a checklist in Firefox: filled in, loaded again, exported; and all sheets printed.
// Arguments: program, address of the site, folder for what comes out. Writes what it saw to standard output, as JSON.
import fs from "node:fs/promises";
import path from "node:path";
import puppeteer from "puppeteer-core";

const [program, home, folder] = process.argv.slice(2);
const DARK = 0;
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: program,
  extraPrefsFirefox: {
    "browser.download.dir": folder,
    "browser.download.folderList": 2,
    "network.prefetch-next": false, // it would fetch <link rel=next> ahead, which the policy refuses and the console tells
    "layout.css.prefers-color-scheme.content-override": DARK,
  },
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
const seen = { complaints: [] };
page.on("console", (message) => message.type() === "error" && seen.complaints.push(message.text()));
page.on("pageerror", (error) => seen.complaints.push(error.message));

// The size of the paper is that of the page's own style.
const printed = async (name) => {
  await page.pdf({ path: path.join(folder, `${name}.pdf`), preferCSSPageSize: true, timeout: 120_000 });
};

// Opens what is exported, and takes one of it.
const choose = async (name) => {
  await page.click(".kit-menu > summary");
  await page.click(`.kit-menu[open] button::-p-text(${name})`);
};

// A reader first: search, views, a definition, light instead of dark.
await page.goto(`${home}/zh/5.4.4.2/`);
await page.type(".cb-search input", "顾客满意度");
await page.waitForSelector('.cb-search[data-answered="顾客满意度"]');
seen.found = await page.$eval(".cb-results a", (link) => new URL(link.href).pathname);
await page.keyboard.press("Escape");
await page.click(".cb-languages [data-view=both]");
seen.languages = await page.$$eval(".cb-pair > *", (texts) => texts.filter((text) => text.getClientRects().length).length);
await page.hover("a.cb-term");
seen.defined = await page.waitForSelector(".cb-card:not([hidden])").then((card) => card.evaluate((shown) => shown.textContent.length));
const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const dark = await paper();
await page.click(".cb-theme");
seen.papers = [dark, await paper()];
await page.evaluate(() => localStorage.clear());

await page.goto(`${home}/en/checklists/?set=5.1,5.4.4.2`);
await Promise.all([page.waitForNavigation(), page.click(".kit-take .kit-main")]);
const item = (id, inner) => `[id="${id}"] ${inner}`;
await page.click(item("5.1.2-a-1", 'input[value="does-not"]'));
await page.type(item("5.1.2-a-1", ".kit-field-observed textarea"), "No decision was on record. ".repeat(60));
await page.waitForFunction(() => document.querySelector(".kit-state").textContent.startsWith("Saved"));
await page.waitForFunction(() => document.querySelector(".kit-offline").textContent.startsWith("Ready"));
await page.reload();
seen.observed = await page.$eval(item("5.1.2-a-1", ".kit-field-observed textarea"), (area) => area.value);
seen.finding = await page.$eval(item("5.1.2-a-1", "input:checked"), (input) => input.value);
seen.dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
await printed("filled");

const exports = (async () => {
  for await (const { filename } of fs.watch(folder)) {
    if (!filename.endsWith(".json")) continue;
    const text = await fs.readFile(path.join(folder, filename), "utf8").catch(() => "");
    if (text.endsWith("}\n")) return JSON.parse(text);
  }
})();
await choose("Export JSON");
seen.exported = Object.values((await exports).hands)[0].items["5.1.2-a-1"];

// The report, and the file back in a browser that has forgotten it.
await page.evaluate(() => {
  const made = new Promise((resolve) => { URL.createObjectURL = (file) => { resolve(file); return "data:,"; }; });
  HTMLAnchorElement.prototype.click = () => {};
  globalThis.report = made.then((file) => file.text());
});
await choose("Download the report (HTML)");
seen.report = await page.evaluate(() => globalThis.report);
const name = (await fs.readdir(folder)).find((file) => file.endsWith(".json"));
await page.evaluate(() => localStorage.clear());
await page.goto(`${home}/en/checklists/`);
await (await page.$("input[type=file]")).uploadFile(path.join(folder, name));
await page.waitForSelector(".kit-shelf .kit-main");
await Promise.all([page.waitForNavigation(), page.click(".kit-shelf .kit-main")]);
seen.imported = await page.$eval(item("5.1.2-a-1", ".kit-field-observed textarea"), (area) => area.value);

const sheets = { clause: "en/checklists/5.1.2/", chapter: "en/checklists/5.4/", whole: "en/checklists/all/", chinese: "zh/checklists/all/" };
for (const [name, address] of Object.entries(sheets)) {
  await page.goto(`${home}/${address}`);
  await printed(name);
}
await page.goto(`${home}/en/checklists/5.4/`);
await page.click(".kit-dots");
await page.click(".kit-menu[open] .kit-check input");
await printed("across");
await browser.close();
console.log(JSON.stringify(seen));

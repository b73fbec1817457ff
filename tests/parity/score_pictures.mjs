// The page's side: draws the scores that it is given.
import { readFileSync } from "node:fs";
import { scorePicture } from "../../overrides/src/assess/score_picture.js";

const { data, views } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(views.map((/** @type {any} */ view) => scorePicture(view, view.languages[0], data))));

// The page's side: draws the scores that it is given, and the net as Word has it.
import { readFileSync } from "node:fs";
import { scorePicture } from "../../overrides/src/assess/score_picture.js";
import { wordNet } from "../../overrides/src/assess/word_net.js";

const { data, views } = JSON.parse(readFileSync(0, "utf8"));
const drawn = views.map((/** @type {any} */ view) => scorePicture(view, view.languages[0], data));
const nets = drawn.map((/** @type {any} */ one) => wordNet(one?.net, data.word.net));
process.stdout.write(JSON.stringify({ drawn, nets }));

// The words that a search found are marked in the text where one arrives, and the text stays as it is. Loaded when there are any.

/** @param {Node} text @param {string[]} hits */
const mark = (text, hits) => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  /** Nodes with where they begin, last first. @type {[number, Node][]} */
  const nodes = [];
  let all = "";
  while (walker.nextNode()) {
    nodes.push([all.length, walker.currentNode]);
    all += walker.currentNode.nodeValue;
  }
  nodes.reverse();
  /** @param {number} at @returns {[Node, number]} */
  const point = (at) => {
    const [start, node] = nodes.find(([begin]) => begin < at || !begin) ?? [0, text];
    return [node, at - start];
  };
  const words = hits.map((hit) => (/^\w+$/.test(hit) ? `\\b${hit}\\b` : hit.replace(/\W/g, "\\$&")));
  const ranges = [...all.matchAll(new RegExp(words.join("|"), "gi"))].map(({ 0: { length }, index = 0 }) => {
    const range = new Range();
    range.setStart(...point(index));
    range.setEnd(...point(index + length));
    return range;
  });
  // eslint-disable-next-line compat/compat -- asked for above
  CSS.highlights.set("hit", new Highlight(...ranges));
};

const { hits } = document.documentElement.dataset;
const text = document.querySelector("#content");
if (hits && text && "highlights" in CSS) mark(text, JSON.parse(hits));

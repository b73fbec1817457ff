/** What the build lists in `sw.js` before the worker's code. */
declare const site: {
  /** The digest of the list and the code: a build's own. */
  version: string;
  /** The tree that a permalink leads to. */
  language: string;
  /** The trees of a large site, of which a browser keeps those that are read; none where all are kept. */
  trees: string[];
  /** The folders of the site; the worker leaves what else stands on the host alone. */
  folders: string[];
  /** Paths below the site with their digest: `zh/full/?v=0123456789ab`. */
  files: string[];
};

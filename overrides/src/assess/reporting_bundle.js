// The maker of reports, of sheets of nonconformities and of lists to take along as a script of its own: most visits need none.
import { sheetsView } from "./nonconformity_view.js";
import { issuesView } from "./record_view.js";
import { reportView } from "./report.js";
import { issuesHtml, reportHtml, scoresHtml, sheetsHtml } from "./report_page.js";
import { scorePicture } from "./score_picture.js";

export const reporting = { issuesHtml, issuesView, reportHtml, reportView, scorePicture, scoresHtml, sheetsHtml, sheetsView };

Object.assign(globalThis, { clausebookReporting: reporting });

// The list of terms.
import { startFilter } from "../search/terms.js";
import { startReading } from "./reading.js";

startReading();
startFilter();

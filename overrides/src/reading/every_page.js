// Every page of a tree that has no script of its own.
import { startReading } from "./reading.js";

startReading();

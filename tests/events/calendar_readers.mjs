// Reads the calendar files that stand as JSON on stdin (a list of texts) with ical.js and node-ical, and writes
// for each reader and file the [start, end] of every occurrence, in seconds since 1970, sorted by start.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(`${process.cwd()}/`);
const { default: ICAL } = await import(require.resolve("ical.js"));
const nodeIcal = require("node-ical");

const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2045, 0, 1);
const MOST = 1000;

const pair = (start, end) => [start.getTime() / 1000, end.getTime() / 1000];
const sorted = (pairs) => pairs.sort((a, b) => a[0] - b[0]);

function withIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const alone = events.filter((event) => event.isRecurrenceException());
  const found = [];
  for (const event of events.filter((one) => !one.isRecurrenceException())) {
    alone.filter((one) => one.uid === event.uid).forEach((one) => event.relateException(one));
    if (!event.isRecurring()) {
      found.push(pair(event.startDate.toJSDate(), event.endDate.toJSDate()));
      continue;
    }
    const times = event.iterator();
    for (let next = times.next(), n = 0; next && n < MOST; next = times.next(), n++) {
      const one = event.getOccurrenceDetails(next);
      found.push(pair(one.startDate.toJSDate(), one.endDate.toJSDate()));
    }
  }
  return sorted(found);
}

function withNodeIcal(text) {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one.type === "VEVENT");
  const between = { from: new Date(FROM), to: new Date(TO) };
  const found = events.flatMap((event) => nodeIcal.expandRecurringEvent(event, between));
  return sorted(found.map((one) => pair(one.start, one.end)));
}

const files = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify({ "ical.js": files.map(withIcalJs), "node-ical": files.map(withNodeIcal) }));

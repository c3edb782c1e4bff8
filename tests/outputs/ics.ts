/** A strict reader of iCalendar (RFC 5545), as far as our files use it: what it does not understand is an error. */
export interface IcsProperty {
  name: string;
  parameters: Record<string, string>;
  /** As written; `icsText` gives the words of one that is text. */
  value: string;
}

export interface IcsPart {
  name: string;
  properties: IcsProperty[];
  parts: IcsPart[];
}

/** The words behind a text value: RFC 5545 knows four signs with a backslash, and no other (3.3.11). */
export function icsText(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value))
    throw new Error(`“${value}” is not escaped rightly.`);
  return value.replace(/\\([\\;,nN])/g, (_whole, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  );
}

/** Takes a file apart into lines (3.1): each ends with CR LF, is at most 75 bytes long and may go on after a space. */
function linesOf(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line end in “${line}”.`);
    if (Buffer.byteLength(line) > 75) throw new Error(`“${line}” is longer than 75 bytes.`);
    if (line.includes('\uFFFD')) throw new Error(`“${line}” is folded inside a sign.`);
  }
  return raw.reduce<string[]>((lines, line) => {
    if (!/^[ \t]/.test(line)) return [...lines, line];
    return [...lines.slice(0, -1), `${lines.at(-1)}${line.slice(1)}`];
  }, []);
}

function propertyOf(line: string): IcsProperty {
  const match = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=(?:[^";:,]+|"[^"]*"))*):(.*)$/.exec(line);
  if (!match) throw new Error(`“${line}” is no line of a calendar.`);
  const [, name = '', parameters = '', value = ''] = match;
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

/** Reads a calendar. Throws where it is not one. */
export function readIcs(text: string): IcsPart {
  const top: IcsPart = { name: '', properties: [], parts: [] };
  const open = [top];
  for (const property of linesOf(text).map(propertyOf)) {
    const current = open.at(-1) ?? top;
    if (property.name === 'BEGIN') {
      const part = { name: property.value, properties: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (property.name === 'END') {
      if (property.value !== current.name) throw new Error(`END:${property.value} out of place.`);
      open.pop();
    } else current.properties.push(property);
  }
  const [calendar, ...others] = top.parts;
  if (calendar?.name !== 'VCALENDAR' || others.length > 0 || open.length > 1)
    throw new Error('Not one whole calendar.');
  return calendar;
}

/** The one property of a part with this name. Throws where there is none or more. */
export function property({ name: part, properties }: IcsPart, name: string): IcsProperty {
  const [only, ...others] = properties.filter((one) => one.name === name);
  if (!only || others.length > 0) throw new Error(`${part} has not one ${name}.`);
  return only;
}

const day = /^\d{8}$/;
const moment = /^\d{8}T\d{6}Z$/;

/** What RFC 5545 (3.6, 3.6.1) asks of a calendar and its events; one sentence a fault. */
export function icsFaults(calendar: IcsPart): string[] {
  const faults: string[] = [];
  const need = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  need(property(calendar, 'VERSION').value === '2.0', 'The version is not 2.0.');
  need(/^-\/\//.test(property(calendar, 'PRODID').value), 'PRODID does not begin with -//.');
  need(calendar.parts.length > 0, 'There is no event.');
  const ids = calendar.parts.map((event) => property(event, 'UID').value);
  need(new Set(ids).size === ids.length, 'Two events have the same UID.');
  for (const event of calendar.parts) {
    need(event.name === 'VEVENT', `${event.name} is no event.`);
    need(moment.test(property(event, 'DTSTAMP').value), 'DTSTAMP is not in UTC.');
    const start = property(event, 'DTSTART');
    const allDay = start.parameters['VALUE'] === 'DATE';
    need((allDay ? day : moment).test(start.value), `DTSTART is ${start.value}.`);
    for (const end of event.properties.filter(({ name }) => name === 'DTEND')) {
      need((end.parameters['VALUE'] === 'DATE') === allDay, 'DTEND is of another type.');
      need(end.value > start.value, 'DTEND is not after DTSTART.');
    }
    for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION'])
      for (const { value } of event.properties.filter((one) => one.name === name)) icsText(value);
  }
  return faults;
}

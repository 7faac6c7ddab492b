import { SaxesParser } from 'saxes';
import { readPlainXml } from '../../../src/workbook/xml/plain-xml';
import type { XmlEvents, XmlTag } from '../../../src/workbook/xml/xml-tag';
import { seeded } from '../../generator/random';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REFUSED = ['refused'];
const XMLNS = 'http://www.w3.org/2000/xmlns/';

type Take = (...event: readonly unknown[]) => void;

function describeTag({ name, prefix, local, uri, attributes, isSelfClosing }: XmlTag): unknown {
  const told = attributes.map((each) => `{${each.uri}}${each.local}=${each.value}`);
  return [name, prefix, local, uri, isSelfClosing, ...told.sort()];
}

/** What a reader says of a text; only that it was refused, where it was: how far it came matters to nobody. */
function eventsOf(read: (take: Take) => void): readonly unknown[] {
  const events: unknown[] = [];
  try {
    read((...event) => events.push(event));
  } catch {
    return REFUSED;
  }
  return events;
}

function plain(text: string): readonly unknown[] | 'not plain' {
  const events = eventsOf((take) => {
    const sink: XmlEvents = {
      open: (tag, position) => {
        take('open', describeTag(tag), position);
      },
      close: (tag, position) => {
        take('close', tag.name, position);
      },
      text: (content) => {
        take('text', content);
      },
    };
    const isPlain = readPlainXml(text, sink, () => {
      throw new Error('damaged');
    });
    if (!isPlain) take('not plain');
  });
  return events[0] instanceof Array && events[0][0] === 'not plain' ? 'not plain' : events;
}

function saxes(text: string): readonly unknown[] {
  return eventsOf((take) => {
    const parser = new SaxesParser({ xmlns: true });
    let depth = 0;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => {
      depth += 1;
      const attributes = Object.values(tag.attributes).filter(({ uri }) => uri !== XMLNS);
      take('open', describeTag({ ...tag, attributes }), parser.position);
    });
    parser.on('closetag', ({ name }) => {
      depth -= 1;
      take('close', name, parser.position);
    });
    parser.on('text', (content) => {
      if (depth > 0) take('text', content);
    });
    parser.write(text).close();
  });
}

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<worksheet xmlns="${MAIN}" xmlns:r="urn:r" xmlns:x14='urn:x'><sheetData>
<row r="1" spans='1:2'><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 项目&amp;名称 &#x4e2d;&#10;</t></is></c
><c r="B1" s="3"><v>12.5</v></c></row><row r="2"/></sheetData>
<x14:ext r:id="rId1" note="a&#9;b\tc" xmlns:y="urn:y"><y:deep a='1' y:a="2">\u{20b9f}</y:deep></x14:ext></worksheet>\r\n`;

test('a sheet is read as saxes reads it', () => {
  expect(plain(SHEET)).toEqual(saxes(SHEET));
  expect(plain(SHEET)).toHaveLength(27);
});

test.each([
  ['a comment', '<a><!-- b --></a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a CDATA section', '<a><![CDATA[<]]></a>'],
  ['a processing instruction', '<a><?b c?></a>'],
  ['another version', '<?xml version="1.1"?><a/>'],
  ['a control character', '<a>\u0001</a>'],
  ['half of a character', '<a>\ud800</a>'],
  ['the end of a section in text', '<a>]]></a>'],
])('%s is left to saxes', (_, text) => {
  expect(plain(text)).toBe('not plain');
});

test.each([
  ['a', '<a/>'],
  ['names beyond ASCII', '<表 项="1"><p·1/></表>'],
  ['empty attributes', `<a b="" c=''/>`],
  ['another default namespace within', '<a xmlns="urn:a"><b xmlns=""><c/></b><d/></a>'],
  ['a prefix declared behind its use', '<a p:b="1" xmlns:p="urn:p"/>'],
  ['the prefix that is always there', '<a xml:lang="zh"/>'],
  ['space in closing tags', '<a ></a\n>'],
])('reads %s as saxes does', (_, text) => {
  expect(plain(text)).toEqual(saxes(text));
  expect(plain(text)).not.toEqual(REFUSED);
});

test.each([
  '',
  'a',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>b',
  '<a b/>',
  '<a b=1/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a b="1" b="2"/>',
  '<a xmlns="urn:a" xmlns="urn:b"/>',
  '<a xmlns:p="urn:a" xmlns:q="urn:a" p:b="1" q:b="2"/>',
  '<p:a/>',
  '<a p:b="1"/>',
  '<a xmlns:p=""/>',
  '<a xmlns:xml="urn:a"/>',
  '<a xmlns:xmlns="urn:a"/>',
  '<a xmlns="http://www.w3.org/XML/1998/namespace"/>',
  '<xmlns:a/>',
  '<a:b:c/>',
  '<:a/>',
  '<a:/>',
  '<1a/>',
  '<a>&</a>',
  '<a>&b;</a>',
  '<a>&#0;</a>',
  '<a>&#xd800;</a>',
  '<a>&#x110000;</a>',
  '<a b="&lt"/>',
  '< a/>',
  '<a / >',
  `<a ${Array.from({ length: 20 }, (_, at) => `b${String(at % 19)}="1"`).join(' ')}/>`,
])('refuses %j as saxes does', (text) => {
  expect(saxes(text)).toEqual(REFUSED);
  expect(plain(text)).toEqual(REFUSED);
});

/** Letters that mean something, and pieces of the text itself. */
const SPLINTERS = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  '&',
  ';',
  ':',
  ' ',
  '\r',
  '\n',
  'x',
  '1',
  '-',
  '</',
  '/>',
  '&#65;',
  'xmlns:q="urn:q" ',
];

test('damaged texts are read, or refused, as saxes does', () => {
  const random = seeded(20_240_601);
  let refused = 0;
  let read = 0;
  for (let run = 0; run < 4000; run += 1) {
    let text = SHEET;
    for (let blow = random.int(1, 3); blow > 0; blow -= 1) {
      const from = random.int(0, text.length);
      const to = Math.min(text.length, from + random.int(0, 3));
      const piece = random.chance(0.25)
        ? SHEET.slice(from, from + random.int(1, 30))
        : random.pick(SPLINTERS);
      text = text.slice(0, from) + (random.chance(0.3) ? '' : piece) + text.slice(to);
    }
    const told = plain(text);
    if (told === 'not plain') continue;
    expect({ text, events: told }).toEqual({ text, events: saxes(text) });
    if (told === REFUSED) refused += 1;
    else read += 1;
  }
  // Both must have happened often, or the test compares nothing.
  expect(refused).toBeGreaterThan(500);
  expect(read).toBeGreaterThan(500);
});

/** What Microsoft's online validator would look at, checked without a network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

const ROOT = join(__dirname, '../..');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return root;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function one(element: Element, name: string): Element {
  const found = element.children.find((child) => child.name === name);
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

function within(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...within(child)]);
}

/** Children in the order that the schema asks for; each at most once unless it is repeatable. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'ziping-manifest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function made(...options: string[]): string {
  const out = join(folder, `${String(options.length)}.xml`);
  const script = join(ROOT, 'scripts/make-manifest.mjs');
  execFileSync(process.execPath, [script, ...options, '--out', out], { stdio: 'pipe' });
  return readFileSync(out, 'utf8');
}

const MANIFESTS: readonly (readonly [string, string, string])[] = [
  ['development', readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'https://localhost:3000/'],
  ['production', made('--url', 'https://intranet.example.cn/ziping'), 'https://intranet.example.cn/ziping/'],
  ['trial', made('--url', 'https://trial.example.cn', '--name', '试用 <1>&"'), 'https://trial.example.cn/'],
];

describe.each(MANIFESTS)('the %s manifest', (_name, xml, base) => {
  const app = one(parse(xml), 'OfficeApp');

  test('has its elements in the order of the schema', () => {
    for (const element of [app, ...within(app)]) {
      const order = ORDER[element.name];
      if (order === undefined) continue;
      const children = element.children.map((child) => child.name);
      expect(children).toEqual(order.filter((name) => children.includes(name)));
    }
    expect(one(app, 'Id').text).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('carries the version of the package and asks for ExcelApi 1.13 and nothing more', () => {
    expect(one(app, 'Version').text).toBe(`${version}.0`);
    const sets = all(one(app, 'Requirements'), 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: 'ExcelApi', MinVersion: '1.13' }]);
    expect(one(app, 'Permissions').text).toBe('ReadWriteDocument');
    expect(all(app, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
  });

  test('uses every resource that it defines, and defines every one that it uses', () => {
    const resources = all(app, 'Resources').flatMap(within);
    const ids = resources.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
    const used = within(app)
      .map(({ attributes }) => attributes['resid'])
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('stays within the lengths, in both languages', () => {
    const limits: readonly (readonly [string, number])[] = [
      ['DisplayName', 125],
      ['Description', 250],
    ];
    for (const [name, limit] of limits)
      for (const text of textsOf(one(app, name))) expect(text.length).toBeLessThanOrEqual(limit);
    for (const list of all(app, 'bt:ShortStrings'))
      for (const item of list.children)
        for (const text of textsOf(item)) expect(text.length).toBeLessThanOrEqual(125);
    for (const list of all(app, 'bt:LongStrings'))
      for (const item of list.children)
        for (const text of textsOf(item)) expect(text.length).toBeLessThanOrEqual(250);
    const worded = [...all(app, 'bt:String'), one(app, 'DisplayName'), one(app, 'Description')];
    expect(one(app, 'DefaultLocale').text).toBe('zh-CN');
    for (const element of worded) {
      expect(element.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
      expect(element.attributes['DefaultValue']).toMatch(/\p{Script=Han}/u);
      expect(element.children[0]?.attributes['Value']).toMatch(/[a-z]/);
    }
    for (const control of all(app, 'Control'))
      expect(control.attributes['id']?.length).toBeLessThanOrEqual(125);
  });

  test('points to https addresses of its own environment and to icons of the right size', () => {
    const addresses = within(app)
      .map(({ attributes }) => attributes['DefaultValue'] ?? '')
      .filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect(address.startsWith(base)).toBe(true);
    const icons = all(app, 'bt:Images').flatMap(({ children }) => children);
    const sized = [
      ...icons.map(
        (icon) =>
          [icon.attributes['DefaultValue'] ?? '', Number(icon.attributes['id']?.split('.')[1])] as const,
      ),
      [one(app, 'IconUrl').attributes['DefaultValue'] ?? '', 32] as const,
      [one(app, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '', 64] as const,
    ];
    expect(
      all(app, 'Icon').flatMap(({ children }) => children.map(({ attributes }) => attributes['size'])),
    ).toEqual(['16', '32', '80', '16', '32', '80']);
    for (const [address, size] of sized)
      expect(pixelsOf(address.slice(base.length))).toEqual([size, size, 6]);
  });
});

test('every environment has an id and a name of its own', () => {
  const apps = MANIFESTS.map(([, xml]) => one(parse(xml), 'OfficeApp'));
  expect(new Set(apps.map((app) => one(app, 'Id').text)).size).toBe(apps.length);
  expect(new Set(apps.map((app) => one(app, 'DisplayName').attributes['DefaultValue'])).size).toBe(
    apps.length,
  );
  expect(() => made('--url', 'http://plain.example.cn')).toThrow();
  expect(() => made('--url', 'https://a.example.cn', '--id', 'x')).toThrow();
});

function textsOf(element: Element): string[] {
  return [element, ...element.children].flatMap(({ attributes }) =>
    [attributes['DefaultValue'], attributes['Value']].filter((text) => text !== undefined),
  );
}

/** Width, height and colour type (6: eight bits a channel with transparency) of a PNG of the project. */
function pixelsOf(path: string): number[] {
  const bytes = readFileSync(join(ROOT, path));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] ?? 0];
}

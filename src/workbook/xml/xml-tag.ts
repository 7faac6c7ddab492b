/** What both XML readers hand over, and what is done on the way. */

export interface XmlAttribute {
  readonly local: string;
  /** Empty for an attribute without prefix. */
  readonly uri: string;
  readonly value: string;
}

export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Without namespace declarations. */
  readonly attributes: readonly XmlAttribute[];
  readonly isSelfClosing: boolean;
}

/**
 * Elements that may be taken whole instead of tag by tag, where they are written as `pattern` says: nearly all cells of a sheet
 * are. Whoever gives a pattern answers for it that what it matches is well-formed and needs no declaration of its own.
 */
export interface WholeElements {
  /** Whether they are looked for among the children of the element. */
  readonly within: (tag: XmlTag) => boolean;
  /** Sticky; begins behind the "<". */
  readonly pattern: RegExp;
  readonly take: (match: RegExpExecArray) => void;
}

/** `position` is the index just behind the tag, in UTF-16 units of the text given. A closing tag is the object that was opened. */
export interface XmlEvents {
  readonly open: (tag: XmlTag, position: number) => void;
  readonly close: (tag: XmlTag, position: number) => void;
  /** Text of one stretch between two tags, references resolved and line ends as "\n". */
  readonly text: ((text: string) => void) | null;
  /** A reader may leave it aside and announce every tag. */
  readonly whole?: WholeElements | undefined;
}

/** SpreadsheetML, as nearly every file has it and as the strict kind of OOXML has it. */
export const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const TRANSITIONAL_RELATIONSHIPS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Every declaration is a string of its own, compared letter by letter for each element; ours in its place compares at once. */
export function sharedUri(uri: string): string {
  if (uri === TRANSITIONAL) return TRANSITIONAL;
  return uri === STRICT ? STRICT : uri;
}

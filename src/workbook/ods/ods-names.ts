/** The namespaces of OpenDocument spreadsheets (ISO/IEC 26300-3), and attributes by them. */
import type { XmlTag } from '../xml/xml';

const BASE = 'urn:oasis:names:tc:opendocument:xmlns:';
export const OFFICE = `${BASE}office:1.0`;
export const TABLE = `${BASE}table:1.0`;
export const TEXT = `${BASE}text:1.0`;
export const STYLE = `${BASE}style:1.0`;
/** LibreOffice's own, in which it marks errors. */
export const CALC_EXTENSIONS = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';

export function attributeOf({ attributes }: XmlTag, space: string, name: string): string | undefined {
  return attributes.find(({ local, uri }) => local === name && uri === space)?.value;
}

/** The pages of a PDF one after the other, by pdf.js as unpdf builds it: in this thread, drawing nothing, fetching nothing. */
import 'core-js/actual/array-buffer';
import 'core-js/actual/map/get-or-insert-computed';
import 'core-js/actual/math/sum-precise';
import 'core-js/actual/promise/try';
import 'core-js/actual/promise/with-resolvers';
import { getDocument, OPS, PasswordException } from 'unpdf/pdfjs';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { drawnPage, marksIn } from './drawn-page';
import type { PageFont } from './graphics-state';
import { withoutPictures } from './pictures';
import { matrixOf } from '../page/matrix';
import type { PageContent } from '../page/page-content';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Pixels of a picture that stands among the operators of a page; all others are out of the way before (`pictures.ts`). */
const LARGEST_PICTURE = 1024 * 1024;
/** What the library says of a protection that it does not know. */
const ENCRYPTED = /encryption/iu;
const SILENT = 0;
const NO_ANNOTATIONS = 0;
const PACKED = /\.bcmap$/u;

/** Hands the library the maps of Chinese fonts that a document names and does not hold. It fetches nothing else. */
class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const { default: maps } = await import('./cmaps/cmaps.json');
    const packed = (maps as Readonly<Record<string, string>>)[filename.replace(PACKED, '')];
    if (kind !== 'cMapUrl' || packed === undefined) throw new Error(filename);
    return Uint8Array.from(atob(packed), (mark) => mark.charCodeAt(0));
  }
}

/** What the library knows of a font; a font that it could not load has none of it. */
function fontOf(page: Page, id: string): PageFont {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
  const font = objects.has(id)
    ? (objects.get(id) as { vertical?: unknown; fontMatrix?: unknown } | null)
    : null;
  const scale = matrixOf(font?.fontMatrix)?.[0] ?? 0.001;
  return { isVertical: font?.vertical === true, scale };
}

async function contentOf(page: Page): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = matrixOf(transform);
  if (toPage === null) throw new Refusal('damaged', '');
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const fonts = new Map<string, PageFont>();
  const frame = {
    toPage,
    width,
    height,
    fontOf: (id: string): PageFont => {
      const font = fonts.get(id) ?? fontOf(page, id);
      fonts.set(id, font);
      return font;
    },
  };
  const content = drawnPage(list, OPS, frame);
  // Where a list of operators breaks off, the library hands out what it has; the text it finds another way.
  const inText = items.reduce((sum, item) => sum + ('str' in item ? marksIn(item.str) : 0), 0);
  if (inText > content.marks) throw new Refusal('damaged', '');
  return content;
}

/**
 * Calls `take` for each page in order. Throws `Refusal`: `encrypted` where a password is needed to open it. Rejects with the
 * library's error for a file that is damaged.
 */
export async function readPages(bytes: Uint8Array, take: (page: PageContent) => void): Promise<void> {
  const loading = getDocument({
    // A copy: the library takes the bytes away from whom they are given by, and takes none of Node's own kind.
    data: withoutPictures(bytes),
    verbosity: SILENT,
    disableFontFace: true,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
    BinaryDataFactory: CharacterMaps,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
    enableXfa: false,
    stopAtErrors: true,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > LIMITS.pages) throw new Refusal('too-large', '', 'pages');
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      take(await contentOf(page));
      page.cleanup();
    }
  } catch (error) {
    if (error instanceof PasswordException || ENCRYPTED.test(String(error)))
      throw new Refusal('encrypted', '');
    throw error;
  } finally {
    await loading.destroy();
  }
}

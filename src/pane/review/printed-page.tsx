import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * Paper has its own rules: A4, only what is printed, black on white, heads of tables on every page, pages numbered where the
 * browser can. Letters stand as official ones do; each goes to another unit, and no browser starts to count anew with the next.
 */
const PAPER = `
@media screen { .ziping-paper { display: none; } }
@page { size: A4; margin: 18mm 15mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@page letter { margin: 32mm 26mm 28mm 28mm; @bottom-center { content: none; } }
@media print {
  body > :not(.ziping-paper) { display: none !important; }
  html, body { height: auto !important; overflow: visible !important; background: #fff !important; color: #000 !important; }
  .ziping-paper { font: 10pt/1.45 "SimSun", "Noto Serif CJK SC", serif; overflow-wrap: anywhere; }
  .ziping-paper h1 { font-size: 15pt; text-align: center; margin: 0 0 6pt; }
  .ziping-paper h2 { font-size: 11pt; margin: 12pt 0 2pt; break-after: avoid; }
  .ziping-paper p { margin: 0 0 4pt; }
  .ziping-paper h2 + p { break-after: avoid; }
  .ziping-paper table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  .ziping-paper thead { display: table-header-group; }
  .ziping-paper tr { break-inside: avoid; }
  .ziping-paper th, .ziping-paper td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; }
  .ziping-paper [data-short] { white-space: nowrap; width: 1%; }
  .ziping-paper [data-figure] { width: 14%; }
  .ziping-paper [data-figure="true"] { text-align: right; }
  .ziping-paper [data-sign] { margin-top: 20pt; text-align: right; break-inside: avoid; }
  .ziping-paper article { page: letter; font: 16pt/28pt "FangSong", "FangSong_GB2312", "Noto Serif CJK SC", serif; }
  .ziping-paper article + article { break-before: page; }
  .ziping-paper article h1 { font: 22pt/32pt "SimSun", "Noto Serif CJK SC", serif; margin: 0 0 14pt; }
  .ziping-paper article h2 { font: inherit; font-family: "SimHei", "Noto Sans CJK SC", sans-serif; text-indent: 2em; margin: 0; break-after: avoid; }
  .ziping-paper article p { margin: 0; text-indent: 2em; }
  .ziping-paper article p[data-block="addressee"] { text-indent: 0; }
  .ziping-paper article p[data-block="sign"] { text-align: right; padding-right: 2em; break-before: avoid; }
}`;

interface PrintedPageProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Asks the browser to print its children, once, and tells when it is done. */
export function PrintedPage({ onDone, children }: PrintedPageProps): ReactElement {
  const isPrinted = useRef(false);
  useEffect(() => {
    if (isPrinted.current) return;
    isPrinted.current = true;
    window.print();
    onDone();
  }, [onDone]);
  return createPortal(
    <div className="ziping-paper">
      <style>{PAPER}</style>
      {children}
    </div>,
    document.body,
  );
}

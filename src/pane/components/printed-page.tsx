import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Paper has its own rules: only what is printed, black on white, heads of tables on every page. */
const PAPER = `
@media screen { .ziping-paper { display: none; } }
@media print {
  body > :not(.ziping-paper) { display: none !important; }
  html, body { height: auto !important; overflow: visible !important; background: #fff !important; color: #000 !important; }
  .ziping-paper { font: 10pt/1.45 "SimSun", "Noto Serif CJK SC", serif; }
  .ziping-paper h1 { font-size: 15pt; text-align: center; }
  .ziping-paper table { width: 100%; border-collapse: collapse; }
  .ziping-paper thead { display: table-header-group; }
  .ziping-paper tr { break-inside: avoid; }
  .ziping-paper th, .ziping-paper td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; }
  .ziping-paper article { font: 16pt/28pt "FangSong", "FangSong_GB2312", "Noto Serif CJK SC", serif; }
  .ziping-paper article + article { break-before: page; }
  .ziping-paper article h1 { font: 22pt/32pt "SimSun", "Noto Serif CJK SC", serif; }
  .ziping-paper article h2 { font: inherit; font-family: "SimHei", "Noto Sans CJK SC", sans-serif; text-indent: 2em; margin: 0; break-after: avoid; }
  .ziping-paper article p { margin: 0; text-indent: 2em; }
  .ziping-paper article p[data-block="addressee"] { text-indent: 0; }
  .ziping-paper article p[data-block="sign"] { text-align: right; padding-right: 2em; }
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

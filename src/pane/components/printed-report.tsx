import { useEffect, useRef, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useModel, usePaneState } from '../context';
import { a1 } from '../../core/grid';
import { timestamp } from '../time';
import { reportLines, type ReportVoice } from '../report';

/** Paper has its own rules: only the report, black on white, the head on every page. */
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
}`;

/** Asks the browser to print, once, and tells when it is done. */
export function PrintedReport({
  voice,
  onDone,
}: {
  readonly voice: ReportVoice;
  readonly onDone: () => void;
}): ReactElement {
  const { host } = useModel();
  const state = usePaneState();
  const { words } = voice;
  const isPrinted = useRef(false);
  useEffect(() => {
    if (isPrinted.current) return;
    isPrinted.current = true;
    window.print();
    onDone();
  }, [onDone]);
  const lines = reportLines(state, voice);
  return createPortal(
    <div className="ziping-paper">
      <style>{PAPER}</style>
      <h1>{words('report.title')}</h1>
      <p>
        {words('report.made', {
          time: timestamp(host.now()),
          tables: state.tables.length,
          findings: lines.filter(({ cell }) => cell !== null).length,
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th>{words('report.project')}</th>
            <th>{words('report.cell')}</th>
            <th>{words('report.level')}</th>
            <th>{words('report.problem')}</th>
            <th>{words('report.state')}</th>
            <th>{words('review.status')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.sheet} ${line.cell === null ? '' : a1(line.cell)} ${line.problem}`}>
              <td>{line.project}</td>
              <td>{line.cell === null ? '' : a1(line.cell)}</td>
              <td>{line.level}</td>
              <td>{line.problem}</td>
              <td>{line.state}</td>
              <td>{[line.status, line.remark].filter((text) => text !== '').join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

import type { ReactElement } from 'react';
import { useModel, usePaneState } from '../context';
import { a1 } from '../../core/grid';
import { timestamp } from '../time';
import { reportLines, type ReportVoice } from '../report';
import { PrintedPage } from './printed-page';

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
  const lines = reportLines(state, voice);
  return (
    <PrintedPage onDone={onDone}>
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
    </PrintedPage>
  );
}

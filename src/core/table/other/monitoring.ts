/** 绩效目标运行监控表: a look at targets in the middle of the year. It has no final figures, so nothing of it is judged. */
import type { Header } from '../heads/headers';
import type { PlacedText } from '../figure';
import { squeeze } from '../text';

/** 1—7月执行数, 1-9月完成情况; a span that reaches December is the whole year. */
const MONTHS = /(?:^|\D)\d{1,2}[-—–~至到](\d{1,2})月/;
const FORECAST = /全年预计|预计全年|预计完成|全年预测/;

export function isMonitoringTitle(text: string): boolean {
  const squeezed = squeeze(text.slice(0, 80));
  return /监控/.test(squeezed) && !/自评|评价/.test(squeezed);
}

export function isMonitoring(title: PlacedText | null, headers: readonly Header[]): boolean {
  if (title !== null && /自评/.test(title.text)) return false;
  const labels = headers.flatMap(({ leaves }) =>
    leaves.flatMap(({ path }) => path.map(({ text }) => squeeze(text.slice(0, 40)))),
  );
  const isScored = headers.some(({ columns }) => columns.some(({ role }) => role === 'score'));
  if (title !== null && isMonitoringTitle(title.text) && !isScored) return true;
  const isPartOfYear = labels.some((label) => {
    const last = MONTHS.exec(label)?.[1];
    return last !== undefined && Number(last) < 12;
  });
  return isPartOfYear && labels.some((label) => FORECAST.test(label));
}

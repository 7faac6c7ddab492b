/** 自评总分 | 95 and 自评等级 | 优 at the right end of the rows of the money, which no other reader of the form looks at. */
import type { FundBlock } from '../model';
import { isFigureText, isGradeLabel, isGradeWord, rowsOf, totalKind, type Place } from '../place';
import { asLabel } from '../sheet-view';
import { type FreeReading } from './free-reading';

export function readTotalBesideFunds(place: Place, { range }: FundBlock, free: FreeReading): void {
  for (const { row, spots } of rowsOf(place, range.top, range.bottom + 1)) {
    spots.forEach((label, at) => {
      const value = spots[at + 1];
      if (value === undefined || label.text.length > 20 || value.row !== row) return;
      const figure = place.view.figure(row, value.column, asLabel(label));
      if (isFigureText(value) && totalKind(place, label) === 'strict')
        free.total ??= {
          ...asLabel(label),
          weight: null,
          score: figure,
          reviewScore: null,
        };
      else if (isGradeWord(value.text) && isGradeLabel(place.view.label(label.text).core))
        free.grade ??= figure;
    });
  }
}

/** Dates as the numbers that spreadsheets store. */
const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO 8601 date or date-time, which strict files may store; `null` for anything else. */
export function serialOf(iso: string, date1904: boolean): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?Z?$/.test(iso)) return null;
  const time = Date.parse(iso.endsWith('Z') || !iso.includes('T') ? iso : `${iso}Z`);
  return Number.isNaN(time) ? null : (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

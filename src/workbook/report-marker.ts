/**
 * How an adapter recognises a report sheet of its own: a hidden defined name, local to that sheet, that points at its A1.
 * Both adapters use it, so that a report written from a file can be replaced from within Excel and the other way round.
 */
export const REPORT_MARKER_NAME = '_ziping_report';

/** One project in two tables: the same code, or the same name of the same unit, in the same year. */
import { projectName } from './likeness';

/** What a table says of its project, as it stands in the cells; blank or `null` where it says nothing. */
export interface NamedProject {
  readonly name: string;
  readonly unit: string;
  readonly year: string | null;
}

/** Equal for two tables of one project; `null` where the project has neither a name nor a code. */
export function projectKey({ name: written, unit, year }: NamedProject): string | null {
  const { code, name } = projectName(written);
  if (code !== null) return `${code}|${year ?? ''}`;
  return name === '' ? null : `${name}|${projectName(unit).name}|${year ?? ''}`;
}

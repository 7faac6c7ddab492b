/** What had the focus when a panel was left. The panel is built anew when it comes back, so the element is known by its name. */
export interface Left {
  readonly tag: string;
  readonly name: string;
  /** Which of those with the same name. */
  readonly nth: number;
}

/** The line of a table may say something else when the user comes back, a button speak another language; they are the same. */
function nameOf(element: Element): string {
  const table = element.closest('[data-table]')?.getAttribute('data-table');
  return (
    table ?? element.getAttribute('data-action') ?? element.getAttribute('aria-label') ?? element.textContent
  );
}

function namesakes(tag: string, name: string, within: Element): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(tag)].filter((each) => nameOf(each) === name);
}

export function named(element: HTMLElement, within: Element): Left {
  const tag = element.tagName.toLowerCase();
  const name = nameOf(element);
  return { tag, name, nth: namesakes(tag, name, within).indexOf(element) };
}

export function elementOf({ tag, name, nth }: Left, within: Element): HTMLElement | null {
  return namesakes(tag, name, within)[nth] ?? null;
}

const places = new WeakMap<object, Map<string, Left>>();

/** `owner` is whatever the panels belong to. */
export function leave(owner: object, panel: string, left: Left): void {
  places.set(owner, (places.get(owner) ?? new Map<string, Left>()).set(panel, left));
}

export function leftAt(owner: object, panel: string): Left | undefined {
  return places.get(owner)?.get(panel);
}

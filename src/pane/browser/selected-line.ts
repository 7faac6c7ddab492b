/** The line of the finding that is selected. */
export function selectedLine(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-finding] button[aria-current="true"]');
}

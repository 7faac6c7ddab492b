/**
 * On the web office.js moves the focus itself when Tab is pressed, through a list of its own. From an element that is not in its
 * list – a heading that has the focus because its panel was opened – it would hand the keyboard back to Excel. There the browser,
 * which knows the way, goes on instead.
 */

/** As `_tabbableElements` of office.js has it. */
const LISTED = [
  'a[href]',
  'area[href]',
  'button',
  'input',
  'select',
  'textarea',
  '[tabindex]',
  '[contenteditable]',
]
  .map((each) => `${each}:not([tabindex='-1'])`)
  .join();

/** Returns the function that ends it. */
export function keepTabKey(page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const isElsewhere = event.target instanceof Element && !event.target.matches(LISTED);
    // office.js listens on the window, which comes after the document.
    if (event.key === 'Tab' && isElsewhere && event.target !== page.body) event.stopPropagation();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => {
    page.removeEventListener('keydown', onKeyDown);
  };
}

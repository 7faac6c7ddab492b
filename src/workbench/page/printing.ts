/** What of the page goes on paper: the style sheet of workbench.html leaves out the sheet where only the results are wanted. */

export type Paper = 'results' | 'both';

/** Asks the browser to print; the browser's own menu prints both. */
export function print(paper: Paper): void {
  const { dataset } = document.documentElement;
  dataset['paper'] = paper;
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['paper'];
    },
    { once: true },
  );
  window.print();
}

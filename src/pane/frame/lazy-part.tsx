/** Parts that are loaded when they are shown. One that did not come, as on a bad network, can be asked for again. */
import { createElement, lazy, type ComponentType, type ReactElement } from 'react';

const failed = new Set<() => void>();

/** Before what failed is shown once more. React itself never asks a second time. */
export function renewFailedParts(): void {
  for (const renew of failed) renew();
  failed.clear();
}

export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactElement {
  const make = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    }) as unknown as ComponentType<P>;
  const renew = (): void => {
    part = make();
  };
  let part = make();
  return function LazyPart(props) {
    return createElement(part, props);
  };
}

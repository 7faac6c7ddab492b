/** The real engine, set up with the first file that is opened in this thread: where worker threads read the files, never. */
import { messageText } from '../../core/messages/text';
import type { Engine } from './engine';

let loaded: Engine | null = null;

/** Nothing can be judged that was not opened. */
function ready(): Engine {
  if (loaded === null) throw new Error('no file was opened');
  return loaded;
}

export const lazyEngine: Engine = {
  open: async (bytes, name) => {
    loaded ??= (await import(/* webpackMode: "eager" */ './house-engine')).houseEngine;
    return loaded.open(bytes, name);
  },
  assess: (...given) => ready().assess(...given),
  kindOf: (grid) => ready().kindOf(grid),
  plan: (...given) => ready().plan(...given),
  say: messageText,
};

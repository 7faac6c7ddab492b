/** Asks the browser to keep the workbench for times without a network. */

/** Does nothing in a development build, over plain http on another computer, and in a browser that cannot. */
export function keepForOffline(): void {
  if (process.env['NODE_ENV'] !== 'production') return;
  // A secure context that came from a server: https, or http on this computer.
  if (!window.isSecureContext || !location.protocol.startsWith('http')) return;
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).catch(() => {
    // The page works without; private windows refuse, for instance.
  });
}

/** Put in by the bundler from package.json. */
declare const __ZIPING_VERSION__: string | undefined;

export const VERSION: string = typeof __ZIPING_VERSION__ === 'string' ? __ZIPING_VERSION__ : '0.0.0';

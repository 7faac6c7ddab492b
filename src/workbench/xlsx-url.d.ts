/** webpack gives such a file as a data address. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}

declare module 'sanitize-html' {
  interface Options {
    allowedTags?: string[];
    allowedAttributes?: Record<string, string[]>;
  }
  interface Sanitize {
    (html: string, options?: Options): string;
    defaults: Required<Options>;
  }
  const sanitize: Sanitize;
  export default sanitize;
}

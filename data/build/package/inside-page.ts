/** A script on its way into an HTML page, where these two would end or change it. */
export const insidePage = (script: string): string =>
  script
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');

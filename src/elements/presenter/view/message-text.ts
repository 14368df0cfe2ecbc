/** A message in words. */
import type { Localizer } from '../../../i18n/localizer.js';
import type { Line, Message } from '../state/talk-commands.js';

export function messageText(message: Message | undefined, localizer: Localizer): string {
  const line = ({ key, values, dates = {} }: Line): string => {
    const written = Object.entries(dates).map(([name, date]) => [name, localizer.date(date)]);
    return localizer.msg(key, { ...values, ...Object.fromEntries(written) });
  };
  return message?.lines.map(line).join(' ') ?? '';
}

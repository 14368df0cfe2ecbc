/** Talking points on the Protocol itself, by its articles. For another treaty there is the title's alone. */
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { unStatusOf } from '../../../../world/un-status.js';
import type { SlideContext } from '../../output/sheet.js';
import { countsSentence } from '../shared/lookups.js';
import { named, type Notes } from './note-words.js';

/** The States that made a declaration under an article; false where none did, or where it is not known. */
function declared(context: SlideContext, key: 'sayArticle12' | 'sayArticle13', provision: RegExp) {
  const { dataset, date, localizer } = context;
  const { declarations = [], declarationsAsAt } = dataset;
  const until = declarationsAsAt && declarationsAsAt < date ? declarationsAsAt : date;
  const states = declarations
    .filter(({ provision: under = '', date: made }) => provision.test(under) && made <= until)
    .map(({ state }) => state);
  const said = { date: localizer.date(until), states: named(context, [...new Set(states)]) };
  return states.length > 0 && localizer.msg(key, said);
}

export const title: Notes = context => {
  const { dataset, localizer } = context;
  const { adopted, opened, inForce } = dataset.treaty;
  const others = dataset.states.map(({ iso3 }) => iso3).filter(iso3 => unStatusOf(iso3) !== 'member');
  const total = dataset.states.length;
  const days = { adopted: localizer.date(adopted), opened: localizer.date(opened) };
  return [
    inForce &&
      isThisProtocol(dataset) &&
      localizer.msg('sayOrigin', { ...days, inForce: localizer.date(inForce) }),
    countsSentence(context),
    localizer.msg('sayAll', { total, members: total - others.length, names: named(context, others) }),
    localizer.msg('counted'),
  ];
};

export const why: Notes = context => {
  const { localizer } = context;
  return [
    localizer.msg('sayWhy'),
    localizer.msg('sayAdmissible'),
    localizer.msg('sayViews'),
    localizer.msg('sayProtection'),
    declared(context, 'sayArticle12', /^art\. 12\b/),
    declared(context, 'sayArticle13', /^art\. 13\b/),
    localizer.msg('protocolText'),
  ];
};

export const next: Notes = context => {
  const { localizer } = context;
  return [
    localizer.msg('sayOpen'),
    localizer.msg('sayDeposit'),
    localizer.msg('sayInForce'),
    localizer.msg('sayTell'),
    declared(context, 'sayArticle12', /^art\. 12\b/),
    localizer.msg('protocolText'),
  ];
};

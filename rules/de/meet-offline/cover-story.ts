import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(sag|sagst|erzähl|erzählst|behaupte|behauptest|schreib) ..3 (#Adult|zuhause|daheim|ihnen|denen|ihr|ihm)? ..2 (du|dass du|das du) ..2 (bist|seist|gehst|schläfst|übernachtest|triffst|fährst|musst|hast|bleibst|lernst|wärst) ..5 (freundin|freund|freunden|schule|ag|nachhilfe|training|bücherei|bibliothek|kino|nachsitzen|lernen|oma|klassenkamerad|sport|spazieren|#Peer)',
    '(sag|sagst|erzähl) ..3 (#Adult|zuhause|daheim|ihnen|denen) ..3 (du|dass du) ..5 (bist|gehst|schläfst|übernachtest|musst) ..4',
    '(#Adult) ..2 (denken|denkt|glauben|glaubt|meinen|meint) ..3 du ..2 (bist|wärst|schläfst|übernachtest|gehst|hast|wärest|fährst|lernst) ..4',
    '(sag|sagst|erzähl|sagen|erzählen) ..4 (dass)? du ..1 (pennst|schläfst|übernachtest|bist|fährst|gehst|lernst|triffst) ..2 (bei|zu|mit|ins|zum|zur|in der|auf)',
    '(sagen|erzählen|behaupten) ..2 (dass)? du ..5 (freundin|freund|kino|nachhilfe|oma|bibliothek|lernen|training|klassenkameradin) ..2 (fährst|bist|gehst|schläfst|übernachtest|triffst)',
    '(erzähl|erzähle|sag|sage) ..2 dein #Adult ..2 (etwas von|was von|irgendwas von|von ein|ein) ..2 (camp|ferienlager|freizeit|ausflug|kurs|projekt|klassenfahrt|lager)',
  ],
  unless: [
    ...quoted,
    '(sag|erzähl) ..3 #Adult ..3 (du bist|dass du) ..3 (krank|gut|angekommen|da|müde|in sicherheit|lieb|brav|fertig|hunger|später|zuhause|im bus|traurig|nicht|unsicher|angst|hilfe|online|gemobbt)',
    '(sag|erzähl) ..2 (ihr|ihm|ihnen) ..2 (ehrlich|die wahrheit)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to say at home so that nobody knows about the meeting.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sag deinen eltern du schläfst bei einer freundin',
    'sag einfach du bist bei der nachhilfe',
    ['deine mama denkt dann du bist bei lena', 'deine mama glaubt du bist im training'],
  ],
  passes: [
    'sag deiner mama du bist gut angekommen',
    'sag deinen eltern dass du traurig bist',
    'erzähl deiner oma dass du fertig bist mit lesen',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(sonst|oder|wenn du nicht|ansonsten|dann|wenn du) ..6 (sag|sage|erzähl|erzähle|verrat|verrate|petz|petze|melde|meld|informier|kontaktier|schreib|schreibe|ruf) ich ..2 (das|es|alles)? ..1 #Whose? ..1 (#Adult|schule|jugendamt|chef)',
    '(sonst|oder|ansonsten) ich (sag|sage|erzähl|erzähle|verrat|petz|petze|schreib|schreibe|ruf|meld|melde) ..3 (#Adult|schule|jugendamt|dich)',
    'ich (sag|sage|erzähl|erzähle|verrat|verrate|petz|petze|schreib|schreibe|zeig|zeige|werde|könnte|kann) ..3 #Whose #Adult ..4 (was du|dass du|wie du|das du|alles|bilder|von deinen|von dem|was für) ..6',
    'ich (meld|melde|zeig|zeige|verpetz) dich (bei|an|der) ..4 (wenn|sonst|oder|weil)',
    '(sonst|oder|dann|wenn du nicht) ..5 (zeig|zeige|meld|melde) ich dich (an|bei|der)',
    '(sonst|oder|dann) ich (zeig|zeige|meld|melde|verpetz) dich (an|bei|der|$)',
    '(dann|sonst|oder) ..3 (kommst|musst|gehst|landest) du ..3 (gefängnis|knast|jugendknast|heim)',
    'du (kommst|gehst|wanderst|landest) ..3 (gefängnis|knast|jugendknast)',
    '(du hast|das ist|das war) ..3 (strafbar|illegal|verboten) ..6 (polizei|anzeige|gefängnis|melden|sag|eltern)',
    '(#Adult|polizei|schule|allen) ..4 (erfahren|sagen|zeigen|wissen|erzählen|erfährt|sage|sag|erzähl) ..5 was du ..3 (geschickt|geschrieben|anvertraut|erzählt|gesagt|gezeigt|getan)',
    'ich (lass|lasse|hack|hacke|sperr|bann|banne) ..2 (dich|dein account|dein insta|dein handy|dein acc) ..1 (bannen|sperren|löschen|hacken|$)',
    'ich (hack|hacke) ..1 (dich|dein)',
    '(dein) ..1 (account|insta|snap|acc|handy|tiktok) ..1 (wird|ist) ..1 (gehackt|gesperrt|weg) ..6 (wenn|sonst|bilder|oder)',
    '(sonst|oder|wenn du nicht) ..6 (hack|hacke|lösche|bann|banne|sperr) ich ..3 (account|insta|handy|dich)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    'ich (sag|schreib|erzähl) ..2 (mein|meiner) ..6',
    'ich (sag|erzähl) ..3 #Adult ..2 (dass du toll|wie toll|was du toll|bescheid|schöne|liebe)',
    '..6 (bescheid|dem trainer bescheid|du krank bist|du später kommst)',
    '(brav|lieb|toll|super|fleißig|gut) ..2 (warst|bist|gemacht|gespielt|gelernt)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to tell parents, school or police about the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sonst sag ich es deinen eltern',
    'ich erzähl deiner mama was du mir geschrieben hast',
    'mach es oder ich zeig dich an',
    'wenn du nicht antwortest hack ich deinen account',
  ],
  passes: [
    'ich sag meiner mama dass du kommst',
    'ich erzähl deiner mama wie toll du gespielt hast',
    'sonst sag ich es dem lehrer wegen dem referat',
    'wenn du nicht kannst sag ich dem trainer bescheid',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import harmFun from '../vetoes/harm-fun';
import quoted from '../vetoes/quoted';

export default {
  match: [
    'du (gehörst|bist) ..2 (uns|uns allein)',
    'du gehörst ..2 (jetzt|ab jetzt|nur|ganz|für immer|allein)? ..1 (mir|uns allein|nur mir)',
    'du (gehörst|bist) ..2 (jetzt|ab jetzt|nur|ganz|für immer)? (mein eigentum|mein besitz|mein sklave|mein sklavin|mein diener|mein spielzeug|mein ding)',
    '(ich) (besitz|besitze) dich ..2',
    '(ich bestimm|ich bestimme) ..1 (über dich|was du|wer|wann du) ..3',
    'du bist ..1 mein $',
    '(ich bin|bin) ..2 dein (herr|meister|besitzer|boss|chef|daddy|gebieter|master)',
    '(du|ihr) ..1 (machst|tust|tut|macht) ..2 (was|alles was) wir ..1 (sagen|wollen|verlangen|dir sagen) ..2',
    '(du|und du) ..1 (gehorchst|gehorchst mir|hast zu gehorchen|musst gehorchen|musst mir gehorchen|machst alles was|machst was ich|tust alles was|tust was ich|tust genau was) ..3',
    '(ab jetzt|ab heute|ab sofort|jetzt|von nun an) ..3 (gehorchst|hörst du auf mich|machst du alles|machst du was|tust du was|fragst du mich|gehorchen)',
    '(frag|fragst) ..2 (mich|mich immer|vorher mich|erst mich) ..2 (um erlaubnis|vorher|bevor du|ob du darfst|zuerst|erst) ..4',
    '(du darfst|darfst du) ..3 (nicht|nur|kein|erst|niemand) ..6 (wenn ich es erlaube|ohne mein erlaubnis|ohne dass ich|mit niemand|mit keinem|ohne mich zu fragen|ohne mich|bis ich|außer mir|wenn ich)',
    '(mit niemand|mit keinem|mit niemand anderem|mit keinem anderen|mit kein anderen|mit den jungs|mit anderen jungs|mit dem typ) ..2 (anderem|sonst|mehr)? ..2 (schreiben|reden|treffen|sprechen|schreibst|redest) ..3 (nur|außer|ok|sonst|verstanden|ohne|$)',
    '(strafe|bestrafung|bestraf|bestrafe|strafaufgabe) ..4 (du|dich|wenn|weil|für|kriegst|verdient|muss ich)',
    '(nächste aufgabe|deine aufgabe|neue aufgabe|aufgabe #Number|challenge|mutprobe) ..7 (haut|kamera|bild|foto|video|beweis|nachts|heimlich|ausziehen|film|dich|ritz|schneid|dach|bahn)',
    '(sag|schreib|sprich) ..4 (ich gehöre dir|ja meister|ja herr|ja daddy|ich gehorche|dass du mir gehörst)',
    'du wirst ..2 (tun|machen) ..2 was ich ..3',
    '(mein|meine|unser|unsere) ..1 (sklavin|sklave|dienerin|diener|eigentum|besitz|puppe)',
    '(dass|weil|wenn|und|ob) du ..1 mir ..1 gehörst',
    '(sonst|oder|wirst|dann|wird) ..3 (bestraft|strafe|bestrafung|bestraf ich|bestraf)',
    '(gewicht|kilo) ..4 (meld|melden|meldest|schick|foto|jeden tag|jeden morgen|jeden abend)',
  ],
  unless: [
    ...harmFun,
    ...quoted,
    '(gehört|gehörst) ..3 (ins|in das|zum|zu uns ins|dazu|zum team|zur familie|ins bett|zu mir ins team|zu uns)',
    '(hausaufgabe|aufgabe) ..4 (mathe|buch|seite|deutsch|englisch|nr)',
    '..9 (im spiel|rollenspiel|theater|simon sagt)',
    '(simon sagt|rollenspiel|schauspiel|theater|königin|prinzessin spiel|hund|sitz|katze) ..9',
  ],
  confidence: 'certain',
  bright: true,
  // The words of the guard belong to the act itself.
  deaf: ['game'],
  means: 'Claims to own the child or gives it orders to obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'du gehörst mir',
    'ab jetzt gehorchst du',
    'ich bin dein meister',
    'du darfst mit keinem anderen schreiben außer mir',
    'frag mich erst um erlaubnis bevor du off gehst',
  ],
  passes: [
    'du gehörst zum team',
    'die nächste aufgabe ist nr 4 im buch',
    'ich bin dein chef im spiel',
    'du darfst nicht ohne helm fahren',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(#Give|#Want|sehen|zeigen) ..5 (dein|den|die|ganzen|ganzer|mehr|ganze|etwas|bisschen) ..1 #Body',
    '(#Give|#Picture|dich|aussiehst|wie du|siehst du) ..6 #Bare',
    '#Bare ..3 (aussiehst|ausschaust|sehen|zeigen|zeigst|schicken)',
    '#Bare ..3 (vor der kamera|vor kamera|für mich|auf kamera|beweis|zeig|foto|bild|film)',
    '(kamera|video|film) ..4 #Bare',
    '(#Give|#Picture|foto|bild|fehlt|fehlt mir|album) ..6 (im|in|nur im|nur in|nur mit|in dein|in ein) ..2 #Wear',
    '(dich|du) ..2 (im|in|nur in|nur im|in dein) ..2 #Wear ..3 (sehen|zeigen|filmen|fotografieren|schicken|bild|foto|aussieht|aussiehst|steht)',
    '(zeig|zeigst|zeigen|dreh) (dich|mir dich|dich mir) ..4 (ganz|im|in|ohne|von|kopf|um|vor|komplett|her)',
    '(zieh|ziehst) ..4 (aus|hoch|runter|an) ..3 (und|für mich|zeig|kamera|foto|schick|film|langsam|dann)',
    '(zieh|ziehst) (dein|das|den|die|dir das|dir dein) (shirt|oberteil|pulli|t shirt|top|hose|hoodie|rock|kleid|jacke|socken|schlafanzug|bikini) (aus|hoch|runter|an)',
    '(von kopf bis fuß|von oben bis unten|ganzkörper|in voller größe|kompletten körper|ganzen körper|dein ganzer körper|dein ganzen körper) ..4',
    '(mehr|bisschen mehr|etwas mehr|viel mehr) (haut|bein|bauch|von dir|körper|figur) ..3 (zeigen|sehen|zeig|$)',
    '(sexy|heiße|heißes|freizügige|freizügiges|intime|intimes|versaute|gewagtes|gewagte|private|privates|unanständige|ungezogenes|spezielle|spezielles) ..1 (bild|bilder|foto|fotos|video|selfie|pose|posen)',
    '(was|zeig was|was hast du) ..2 (drunter|darunter) ..2 (an|hast|trägst|$)',
    '^ ..2 zieh dich ..1 aus ..2',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(zieh|zieht) ..4 (jacke|schuhe|handschuhe|mütze|helm|rüstung|skin|schutz) ..3 (an|aus)',
    '(kalt|regnet|schnee|winter|erkältet|sport|training|schwimmbad treffen|arzt|ärztin|röntgen|schneiden|größe|bestellen|waschen|wäsche|trikot bestellt|verein) ..9',
    '..9 (kalt|regnet|erkältet|waschen|wäsche|bestellen|verein|arzt|größe m|ausverkauft|spielfigur|avatar)',
    '(avatar|skin|charakter|sims|figur von|spielfigur|puppe|anime|zeichne|zeichnen|zeichnung|malen) ..9',
    '..9 (avatar|skin|charakter|sims|puppe|anime|zeichne|zeichnen|gezeichnet|malen)',
    'dreh dich nicht',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Asks to see the body of the child, or the child in little clothing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick mir ein bild im bikini',
    'zeig mal deinen bauch',
    'zieh dein shirt aus',
    'ich will dich mal ohne oberteil sehen',
    'mach ein foto in schlafsachen',
    'bisschen mehr haut bitte',
  ],
  passes: [
    'mir tut der bauch weh',
    'zieh deine jacke an es ist kalt',
    'der avatar im bikini sieht komisch aus',
    'ich brauch noch eine badehose fürs schwimmbad',
  ],
};

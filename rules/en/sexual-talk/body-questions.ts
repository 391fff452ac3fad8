import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(touch|touched|touching|played with|play with|playing with|rub) ..1 yourself',
    '(are you|you|you are|r you) ..2 (a|still a)? virgin',
    '(your private parts|my private parts|your privates|your private area|between your legs|(touch|touched|rub|hair|wet|feel|shave|shaved) ..3 down there|under your (clothes|shirt|skirt|top|shorts))',
    '(what (colour|color|kind|type|size)|which) ..3 (underwear|bra|knickers|pants are you)',
    '(wearing|wear|got) ..2 (underwear|bra|knickers|nothing under|anything under)',
    '(take|took|taking) ..2 off ..1 (your|all your) (clothes|shirt|top|bottoms|underwear|pyjamas)',
    '(you|it|this|that|your #BodyPart|thinking) ..1 (turn|turns|turned) me on',
    '(does|do|did|what) ..3 (turn|turns|turned) you on',
    '(talk|talking|text|say) (dirty|naughty|something naughty|naughty to me)',
    '(sleep|slept|go to bed|get in bed|cuddle naked) with (me|you|a man|a boy|a guy|someone older)',
    '(started|start|gone through|hit) puberty',
    '(are you|you|have you|how) ..2 (developed|developing) ..1 (yet|down there|there)',
    '(done|do|did|try|tried) (anything|stuff|things|it) ..2 with (a boy|a guy|boys|guys|a man|someone|anyone|a girl)',
  ],
  unless: [
    '(virgin) (media|mobile|atlantic|radio|island|islands|mary|olive|active|trains|wifi|broadband)',
    '(science|biology|pshe|health|class|lesson|lessons|homework|teacher|nurse|doctor|textbook) ..8 (puberty|private parts)',
    '(puberty|private parts) ..8 (science|biology|pshe|class|lesson|homework|doctor|nurse|textbook|talk at school)',
    '(did not|do not|never|would not) (do|done|did) (anything|stuff|things|it)',
    '(shop|shopping|washing|laundry|pack|packed|bag|suitcase|drawer|cupboard|swimming|pe kit) ..6 (underwear|bra|knickers|clothes)',
    '(underwear|bra|knickers|clothes) ..6 (wash|washing|laundry|bag|suitcase|drawer|dryer|basket|mum|mam|mom)',
    '(heating|boiler|machine|light|tv|console|pc|laptop|router) ..4 down there',
    'down there ..4 (now|at the|in (town|the|australia|oz|cornwall|london)|with the|by the)',
    '(do|did|try|tried|done) it with a (friend|partner|group|team)',
    '(look|looks|look on|on|go|went|live|living|is it|weather|how is it|warm|cold|hot) down there',
    '(cat|dog|keys|phone|remote|ball|lego) ..6 (down there|between your legs)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks about private parts, underwear or experience, which no adult may ask a child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u ever touch urself',
    'are you still a virgin?',
    'what colour underwear u got on',
    'talk dirty to me',
    'take off your shirt for me',
    'have u ever done stuff with a boy',
  ],
  passes: [
    'our virgin media wifi is down again',
    'we did puberty in biology today',
    'put your underwear in the washing basket',
    'is it hot down there in australia',
    'take your shoes off at the door',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#AccountHand (me|us|man|over|out)? ..4 your ..3 #AccountLogin",
    "#AccountHand (me|us|man) (the|ya|yer|yar|login|password|log in)? ..3 #AccountLogin (for|of|to|from|on) ..2 (your|yer|ya) #AccountName",
    "#AccountHand (me|us|man|over) (the|ya|yer)? ..2 #AccountLogin !(screen|page|button|link|bonus|reward)",
    "your ..1 #AccountName #AccountLogin",
    "your (password|login|pw) (and|so|then|now|please|quick|or|as|for|tonight)",
    "#AccountLogin (for|of|to|from) (your|yer|ya) ..1 #AccountName",
    "(log|sign|let|get|put) (me|us|man|we) ..1 (in|into|onto|on|in to|on to) (your|yer|ya) ..1 (#AccountName|login)",
    "(log out|let me) ..5 (log in|sign in|go on|go in|be) as you",
    "(bind|link|connect|change|switch|swap|make|move) ..4 (account|acc|email|recovery email|number|id) ..4 (to my|to mine|mine|be mine|my gmail|my email|my number)",
    "(my|mine) ..2 (email|number|gmail|phone) ..3 (in|on|to|into|as the second|as recovery) ..4 your account",
    "(send|give|paste|copy) (me)? (your|the)? cookie (log|file|here|first)",
    "#AccountHand ..6 (login|credentials) and (your|the|ur)? (password|email|mail)",
    "#AccountHand (your|the|me)? ..2 (email|gmail|user|username) and (its|the|your|ur)? #AccountLogin",
    "give ..2 (pass|login|password) (now|fast|quick|na|no)",
    "(couples|lovers|girlfriends|boyfriends|best friends|real friends) (share|swap|give|exchange) (passwords|logins|everything)",
    "(prove|proof|test) ..3 (trust|love|friendship) ..6 (password|login|credentials)",
    "(password|login) ..2 (proof|prove)",
  ],
  unless: [
    "(wifi|wi fi|router|hotspot|netflix|disney|school|zoom|kahoot|classroom|portal|library|printer|homework|server|realm|lobby|room|private match|private server|meeting|family|shared|club|class|team|moodle|teams|world|plex) ..4 #AccountLogin",
    "#AccountLogin ..4 (wifi|wi fi|router|hotspot|netflix|disney|school|zoom|portal|library|printer|server|realm|lobby|room|meeting|quiz|website|site|world|manager|club)",
    "(never|not|no one|nobody|without) ..5 (ask|asks|tell|give|share|need|needs|send|type|know|say|see|want|let|reuse|show|put|trust) ..8 #AccountLogin",
    "(forgot|forgotten|reset|change|changed|strong|stronger|new|safe|hacked|stolen|scam|scams|scammer|phishing|turn on|bus|boarding|hall|season|ski|monthly|day) ..3 #AccountLogin",
    "(do not|never) (tell|give|share|send|show|type|say) ..4 (anyone|me|anybody|people|it|them|that)",
    "(your|the) (mum|mom|dad|parents|teacher|parent) (can|could|should|has|have|know|knows|to) ..6 #AccountLogin",
    "#AccountLogin (the|me the|it to|back|around) (ball|salt|ketchup|controller|aux)",
    "(not me|not to me|do not tell me|without telling me|i look away|i will look away|i do not need)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Demands the password or the login of an account that belongs to the child.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "gimme ur snap password now",
    "provide your login so our team can manage it",
    "hand over ur insta login",
    "let me log in as you tonight",
    "link ur account to my gmail",
  ],
  passes: [
    "whats the wifi password",
    "never give me your password",
    "did you forget your password again",
    "type your password in, dont tell me",
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|what are|give|send|tell|drop|need|needs|type|say|share|confirm|want|got|let me have|lend|read|spell|show|pass|message|whisper) (me|us|out|mods|him|her)? (your|the|a|just your|ur) (account|acc|roblox|game|real|old|current|epic|steam|snap|insta|discord|email|login|user and|username and|insta|main)? (password|pass|passwords|passcode|login|log in|logins|pw|psw|pword|credentials|log in details|login details|account details|details to log in)',
    '(your|need|confirm|send|give|me) (the)? (user|username|login|email|name) (and|plus|with)? (your|the)? (password|pass|pw|pword)',
    '(password|pass|pw|pword) (and|plus|with) (your|the)? (user|username|login|email|code|name)',
    'your (password|login|pw|credentials|log in) (please|so|or|first|now|then|and|here|for|to|real quick|quick|$)',
    '(the|that) (password|pass) (you use|you are using|you have|to your|on your|for your)',
    '^ (so|ok|and|ur|your)? (password|pass|login|pw) $?',
    '(only|just) (need|needs|want|wants) (your|the|a) (login|password|pass|pw|user|email|details|code|acc)',
    '(give|send|tell|drop|need) (me)? (password|pass|login) (and|or|please|first|now|then|$)',
    '(put|type|enter) your (password|login|username|details|pass|email) (in|here|on|into)',
    'what (do|did) you (log in|sign in|login) with',
    'your email and (your)? (password|pass|code|pin|number)',
    '(swap|trade|exchange) (passwords|logins|accs|accounts)',
    '(if|you) (trust|trusted|love|loved) me ..3 (password|login|pass|pw)',
  ],
  unless: [
    '(password|pass|passwords|login|passcode) ..3 (wifi|wi fi|wireless|router|film|netflix|disney|zoom|kahoot|spotify|chromebook|printer|realm|class|ball|quiz|school)',
    '(never|not|no|do not|dont) (ever|be)? (ask|asks|need|give|share|tell|send|need|want|require|type|put|say|let) ..4 (password|login|pass)',
    '(login|password|code|details) ..2 not me',
    '(pass) (the|me|it|on|out|him|her|us|to|your (exam|test))',
    '(new|change|changed|reset|forgot|forgotten|lost|update) ..2 (password|pass|login)',
  ],
  confidence: 'strong',
  means: 'Asks for a password or a login. Nobody honest ever needs it, and whoever has it owns the account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'its on cooldown, he only needs your login 5 min',
    'also ur user + pass so it sticks',
    'send me ur login so i can see its just me',
    'Confirm user and the password you use so we can compare',
    'easier if i just hop on ur acc, whats the pass',
    'let me have the login, i wanna see what she says abt u',
    'give me the p4ssw0rd or we r finished',
  ],
  passes: [
    'what is the new wifi password, im on the landing',
    'We will never ask you for your password or for the code you receive.',
    'dont give ur password out',
    'i forgot my password again',
    'do u have ur bus pass',
    'pass me the ball',
    'whats the film login mum',
  ],
  overflags: ['max tell me the password to my account that you use'],
};

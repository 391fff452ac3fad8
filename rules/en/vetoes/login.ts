/** Logins that are shared or talked of in all innocence: machines, networks of a house or a school, warnings, a parent who knows. Shared by the rules that import it. */
export default [
  '#AccountLogin ..9 (ubuntu|root|sudo|localhost|ssh|unix|linux)',
  '(wifi|wi fi|router|hotspot|netflix|disney|school|zoom|kahoot|classroom|portal|library|printer|homework|server|realm|lobby|room|private match|meeting|family|shared|club|class|team|moodle|plex|movies|cinema|forgot|forgotten|reset|change|changed|strong|stronger|new|hacked|stolen|scam|scams|scammer|scammers|phishing|fake|fakes|report) ..4 #AccountLogin',
  '#AccountLogin ..4 (wifi|wi fi|router|hotspot|netflix|disney|school|zoom|portal|library|printer|server|realm|lobby|room|meeting|quiz|website|manager|club|movies|screen|page|button|bonus|reward|streak|case)',
  '(never|not|no one|nobody|no body|without|no) ..5 (ask|asks|asked|give|share|need|needs|send|type|know|say|see|want|require|reuse|show|put|paste|trust|supply) ..8 #AccountLogin',
  '(did|have|do|if) you ..3 (forget|forgot|type|enter|give|know|remember|click|change) ..6 #AccountLogin',
  '#AccountLogin ..8 (scam|scams|scammer|fake|joking|phishing)',
  '(do not|never) (tell|give|share|send|show|type|say|post|paste) ..4 (anyone|me|anybody|people|it|them|that|here|your|passwords|to)',
  '(your|the|a) (mum|mom|dad|parents|teacher|parent) ..6 #AccountLogin',
  'whats your (pass|password) again',
  '(ssh|sudo|root|ubuntu|localhost) ..9 #AccountLogin',
  '(never|not|no one|nobody|no body|without|no) ..5 (ask|asks|asked|give|share|need|needs|send|type|know|say|see|want|require|reuse|show|put|paste|trust|supply) ..8 (my|your|their) ..2 (account|email)',
  '(if|when) (someone|somebody|anyone|a stranger|people|he|they) ..9 #AccountLogin',
  '(joking|jk|messages you saying|unix|ssh|boarding)',
];

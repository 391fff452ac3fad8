import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/options/options.css';
import { SelfTestPage } from '../../lib/ui/options/self-test/self-test';
import { say } from '../../lib/ui/words';
import { runSelfTest } from './run';

document.title = say('options.test.title');
document.documentElement.lang = say('language');
const app = document.getElementById('app');
if (app) render(<SelfTestPage run={runSelfTest} />, app);

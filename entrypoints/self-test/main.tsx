import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/options/options.css';
import { selfTestChats } from '../../lib/installed/self-test-chats';
import { SelfTestPage } from '../../lib/ui/options/self-test/self-test';
import { namePage } from '../../lib/ui/page-language';
import { runSelfTest } from './run';

namePage(document, 'options.test.title');
const app = document.getElementById('app');
if (app) render(<SelfTestPage chats={selfTestChats} run={runSelfTest} />, app);

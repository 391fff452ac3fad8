import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageLines } from '../lib/sites/page-lines';

/** Put into the page in front by "Check this page", once; what it returns goes to the popup and nowhere else. */
export default defineUnlistedScript(() => readPageLines(document));

import { linksOf, sha256 } from './chain';
import type { About, EvidenceRecord, EvidenceWords, Kept } from './record';

/** Stands where the seal will be while the file is sealed. */
export const NO_SEAL = '0'.repeat(64);
export const SEAL = /<code id="seal">([0-9a-f]{64})<\/code>/g;

const STYLE =
  'body{font:1rem/1.5 Verdana,sans-serif;margin:2rem auto;max-width:50rem;padding:0 1rem;color:#20233f;background:#fff}h1,h2{line-height:1.2}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8a8297;padding:.4rem .6rem;text-align:start;vertical-align:top}td.text{white-space:pre-wrap;overflow-wrap:anywhere}code{overflow-wrap:anywhere}@media print{section{break-inside:avoid-page}#messages{break-before:page}}';

/**
 * One file that a person can read in any browser and a program can read, too: a first page on what it is and how to hand
 * it over, the messages, and the same as JSON. Nothing in it can run or be fetched. Its seal is the SHA-256 of the whole
 * file, read with zeros in place of the seal.
 */
export async function evidenceFile(
  about: About,
  messages: readonly Kept[],
  words: EvidenceWords,
): Promise<{ text: string; seal: string }> {
  const links = await linksOf(about, messages);
  const unsealed = evidencePage({ version: 2, words, about, messages: [...messages], links });
  const seal = await sha256(unsealed);
  return { text: unsealed.replace(`<code id="seal">${NO_SEAL}</code>`, `<code id="seal">${seal}</code>`), seal };
}

/** The whole page of a record, not yet sealed. Whoever has the record can write the page anew and compare. */
export function evidencePage(record: EvidenceRecord): string {
  const { words, about, messages } = record;
  const facts = [
    [words.chat, `${about.chat} (${about.format})`],
    ...(about.file ? [[words.file, about.file]] : []),
    [words.whole, String(about.messages)],
    [words.saved, about.savedWhen],
  ];
  return `<!doctype html>
<html lang="${withoutMarkup(words.language)}" dir="${withoutMarkup(words.direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${withoutMarkup(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${withoutMarkup(words.title)}</h1>
<section><h2>${withoutMarkup(words.whatTitle)}</h2>
${words.what.map((line) => `<p>${withoutMarkup(line)}</p>`).join('\n')}
</section>
<section><h2>${withoutMarkup(words.handTitle)}</h2>
<ol>${words.hand.map((line) => `<li>${withoutMarkup(line)}</li>`).join('\n')}</ol>
</section>
<section><h2>${withoutMarkup(words.aboutTitle)}</h2>
<dl>${facts.map(([name = '', fact = '']) => `<dt>${withoutMarkup(name)}</dt><dd><bdi>${withoutMarkup(fact)}</bdi></dd>`).join('\n')}</dl>
</section>
<section><h2>${withoutMarkup(words.sealTitle)}</h2>
<p>${withoutMarkup(words.seal)}</p>
<p><code id="seal">${NO_SEAL}</code></p>
</section>
<section id="messages"><h2>${withoutMarkup(words.messagesTitle)}</h2>
<table>
<thead><tr>${[words.number, words.when, words.who, words.words].map((name) => `<th scope="col">${withoutMarkup(name)}</th>`).join('')}</tr></thead>
<tbody>
${messages.map((message) => row(message, words)).join('\n')}
</tbody>
</table>
</section>
</main>
<script type="application/json" id="evidence">${JSON.stringify(record, null, 1).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function row({ number, author, mine, when, text, media }: Kept, words: EvidenceWords): string {
  const name = author || (mine ? words.me : '');
  const who = mine && author ? `${author} (${words.me})` : name;
  const said = [text, ...(media ? [words.picture] : [])].filter(Boolean).join('\n');
  const cells = [String(number), when || words.noTime, who].map((cell) => `<td><bdi>${withoutMarkup(cell)}</bdi></td>`);
  return `<tr>${cells.join('')}<td class="text"><bdi>${withoutMarkup(said)}</bdi></td></tr>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words of a chat are words here, and never markup. */
function withoutMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

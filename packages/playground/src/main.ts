import { pageLanguage } from './language/page-language.js';
import { provideDigest } from './plain-http/stand-in.js';

provideDigest();

// The display language must be known before any module of the workbench is evaluated: it is loaded afterwards.
if (pageLanguage === 'zh-CN') {
  const { speakChinese } = await import('./language/chinese.js');
  speakChinese();
}
const { start } = await import('./workbench/start.js');
const place = document.getElementById('workbench');
if (!place) throw new Error('the page has no element for the workbench');
await start(place);

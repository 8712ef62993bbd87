/** What every page needs, in one file. */
import './remember-language.ts';
import './search-box.ts';
import './term-previews.ts';
import './theme-choice.ts';

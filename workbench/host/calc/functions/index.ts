/** All worksheet functions. */
import './logical';
import './info';
import './math';
import './text';
import './date';
import './lookup';
import './statistics';
import './financial';
import './engineering';

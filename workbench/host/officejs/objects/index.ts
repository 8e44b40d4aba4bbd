/** Registers all classes the host supports. */
import './format';
import './styles';
import './range';
import './areas';
import './worksheet';
import './workbook';
import './tables';
import './names';
import './validation';
import './conditional';
import './comments';
import './page';
import './charts';
import './shapes';
import './functions';

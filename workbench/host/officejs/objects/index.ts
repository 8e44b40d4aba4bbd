/** Registers all classes the host supports. */
import './format';
import './styles';
import './range';
import './areas';
import './worksheet';
import './workbook';
import './tables';
import './names';

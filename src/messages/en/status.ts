import type { Catalogue } from '../translate';
import type { status as vi } from '../vi/status';

export const status: Catalogue<keyof typeof vi> = {
  'status.week.title': 'THIS WEEK ({from} - {to})',
  'status.week.none': 'Nothing this week.',
  'status.week.unit': '{unit} ({count})',
  'status.week.no-unit': 'Nobody assigned ({count})',
  'status.week.item': '{number}. {when}: {name}',
  'status.week.day': '{weekday} {date}',
  'status.week.until': 'until {date}',
  'status.week.from': 'from {date}',
  'status.week.place': 'at {place}',
  'status.week.lead': 'leads',
  'status.week.support': 'supports',
  'status.week.late': '{number}. {days} days overdue (due {date}): {name}',
};

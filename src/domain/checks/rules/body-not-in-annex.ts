import { findInName, nameSome } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { rowTells } from '../linked';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'body-not-in-annex', severity: 'warning' } as const;

/** Something that takes place on a day; standing work needs no row. */
const EVENT =
  /(?:hội\s+nghị|hội\s+thi|hội\s+thảo|hội\s+trại|hội\s+diễn|hội\s+thao|tọa\s+đàm|toạ\s+đàm|diễn\s+đàn|lễ\s|mít\s+tinh|đại\s+hội|ngày\s+hội|liên\s+hoan|giải\s+(?:bóng|chạy|cầu|thể)|cuộc\s+thi|talkshow|phiên\s+tòa|chương\s+trình\s+["“])/iu;

const isEvent = (activity: Activity): boolean => EVENT.test(activity.name.value);

/** A row must exist for most of the body, or the annex is another kind of list. */
const LEAST_ROWS = 3;
const LEAST_LINKS = 2;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = context.activities.filter((activity) => activity.layer === 'annex');
  const linked = new Set(context.input.schedules.flatMap((schedule) => schedule.links.map((link) => link.body)));
  if (rows.length < LEAST_ROWS || linked.size < LEAST_LINKS) return [];
  const body = context.activities.filter((activity) => activity.layer === 'body');
  const annexed = new Set(
    body.filter((one) => linked.has(one.key)).map((one) => one.section[1] ?? one.section[0] ?? ''),
  );
  const left = body
    .filter((one) => !linked.has(one.key) && isEvent(one) && annexed.has(one.section[1] ?? one.section[0] ?? ''))
    .filter((one) => !rows.some((row) => rowTells(row, one)));
  const [first] = left;
  if (first === undefined) return [];
  return [
    findInName(CODE, first, {
      params: { count: left.length, names: nameSome(left.map((activity) => activity.name.value)) },
    }),
  ];
};

/** Events of the body that have no row in the annex, though their neighbours have. */
export const bodyNotInAnnex: Rule = {
  ...CODE,
  group: 'body-annex',
  source: 'Phụ lục phải thống nhất với nội dung kế hoạch',
  mends: false,
  check,
};

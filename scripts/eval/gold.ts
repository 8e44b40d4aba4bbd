import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a document should give, whoever wrote it down. `undefined` = not judged. */
export interface GoldActivity {
  readonly line: number;
  readonly name: string;
  /** `null` when the document gives no time that counts. */
  readonly time?: {
    readonly start?: string | null;
    readonly end?: string | null;
    readonly dates?: readonly string[];
    readonly startTime?: string;
    readonly endTime?: string;
    readonly session?: string;
    readonly precision?: string;
  } | null;
  readonly place?: string | null;
  readonly units?: readonly { readonly unit: string; readonly role?: string }[];
  readonly layer?: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly year: number | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly activities: readonly GoldActivity[];
}

interface SeedActivity {
  readonly line: number;
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly dates?: readonly string[];
  readonly time_kind: string;
  readonly place: string | null;
  readonly layer: string;
  readonly assignments: readonly { readonly unit: string; readonly role: string }[];
}

interface Seed {
  readonly id: string;
  readonly file: string;
  readonly doc_number: string | null;
  readonly doc_date: string | null;
  readonly activities: readonly SeedActivity[];
}

const ROLES: readonly (readonly [RegExp, string])[] = [
  [/chủ trì/u, 'lead'],
  [/phụ trách|chịu trách nhiệm/u, 'responsible'],
  [/phối hợp/u, 'support'],
  [/tham gia/u, 'participant'],
];

/** Roles of the seeds in our four words; "thực hiện", "tổ chức" and unstated ones are not judged. */
const roleOf = (role: string): string | undefined => ROLES.find(([pattern]) => pattern.test(role))?.[1];

/** Units that the gold only infers ("ngầm định", "thực hiện" from a heading) are not written in the text. */
const isWritten = (activity: SeedActivity): boolean =>
  activity.assignments.some(
    (item) =>
      /phụ trách|chủ trì|phối hợp|tham gia|chịu trách nhiệm|chưa ghi/u.test(item.role) &&
      !/ngầm|suy ra/u.test(item.role),
  );

/** The five seeds, or `null` when the corpus is not there. */
export const readSeeds = (corpus: string): readonly GoldDocument[] | null => {
  const file = join(corpus, 'seed-gold.json');
  if (!existsSync(file)) return null;
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { readonly seeds: readonly Seed[] };
  return gold.seeds.map((seed): GoldDocument => ({
    id: seed.id,
    text: readFileSync(join(corpus, seed.file), 'utf8'),
    year: null,
    number: seed.doc_number,
    date: seed.doc_date,
    activities: seed.activities.map((activity): GoldActivity => ({
      line: activity.line,
      name: activity.name,
      time:
        activity.start === null && activity.end === null
          ? {}
          : {
              start: activity.start,
              end: activity.end,
              ...(activity.dates ? { dates: activity.dates } : {}),
            },
      place: activity.place,
      layer: activity.layer,
      ...(isWritten(activity)
        ? {
            units: activity.assignments.map((item) => {
              const role = roleOf(item.role);
              return { unit: item.unit, ...(role === undefined ? {} : { role }) };
            }),
          }
        : {}),
    })),
  }));
};

/** Our own plans: texts in the style of the offices with what they should give. */
export const readFixtures = (folder: string): readonly GoldDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): GoldDocument => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<GoldDocument, 'id' | 'text'>;
      return {
        ...gold,
        id: name.replace('.json', ''),
        text: readFileSync(join(folder, name.replace('.json', '.txt')), 'utf8'),
      };
    });

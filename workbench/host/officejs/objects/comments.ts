/** Threaded comments. */
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import { isSingleCell, parseAddress, rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Comment, CommentReply, Json } from '../../model/types';
import type { Args, Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { asFlag, asRecord, asText, rangeOf } from './common';
import { handle, rangeHandle } from './handles';

interface CommentData {
  readonly sheet: Sheet;
  readonly comment: Comment;
}
interface ReplyData extends CommentData {
  readonly reply: CommentReply;
}

const commentHandle = (sheet: Sheet, comment: Comment): Handle =>
  handle('Comment', { sheet, comment } satisfies CommentData);
const replyHandle = (self: CommentData, reply: CommentReply): Handle =>
  handle('CommentReply', { ...self, reply } satisfies ReplyData);

const listed = ({ sheet }: { readonly sheet: Sheet | null }, session: Session): CommentData[] =>
  (sheet === null ? session.workbook.sheets : [sheet]).flatMap((s) =>
    s.comments.map((comment) => ({ sheet: s, comment })),
  );

/** A cell by Range or by address; without a sheet the address belongs to the active one. */
function cellArgument(
  args: Args,
  index: number,
  sheet: Sheet | null,
  session: Session,
): { sheet: Sheet; row: number; column: number } {
  const raw = args.raw(index);
  const { workbook } = session;
  let target: { sheet: Sheet; area: { top: number; left: number; bottom: number; right: number } };
  if (isHandle(raw)) target = rangeOf(raw);
  else {
    const parsed = parseAddress(asText(raw)) ?? fail('InvalidArgument');
    // Without a sheet the address needs a collection that has one.
    const on =
      parsed.sheet === null
        ? (sheet ?? fail('InvalidArgument'))
        : (workbook.sheetNamed(parsed.sheet) ?? fail('InvalidArgument'));
    target = { sheet: on, area: parsed.area };
  }
  if (!isSingleCell(target.area)) fail('InvalidArgument');
  return { sheet: target.sheet, row: target.area.top, column: target.area.left };
}

/** Plain text, or rich content with mentions. */
function readContent(value: Json, type: Json): { content: string; contentType: string; mentions: Json } {
  if (typeof value === 'string') {
    if (value === '') fail('InvalidArgument');
    return { content: value, contentType: type === 'Mention' ? 'Mention' : 'Plain', mentions: [] };
  }
  const record = asRecord(value);
  return { content: asText(record['richContent']), contentType: 'Mention', mentions: record['mentions'] ?? [] };
}

const plainText = (rich: string): string => rich.replace(/<at id="\d+">(.*?)<\/at>/g, '$1');

defineClass<{ readonly sheet: Sheet | null }>('CommentCollection', {
  about: 'Comments of the workbook or of a sheet.',
  items: (self, session) => listed(self, session).map(({ sheet, comment }) => commentHandle(sheet, comment)),
  item: (self, key, session) => {
    const found = listed(self, session).find(({ comment }) => comment.id === asText(key));
    return found === undefined ? null : commentHandle(found.sheet, found.comment);
  },
  call: {
    Add: (self, args, session) => {
      const { sheet, row, column } = cellArgument(args, 0, self.sheet, session);
      checkAllowed(sheet, 'allowEditObjects');
      if (sheet.commentAt(row, column) !== undefined) fail('InvalidOperation', 'The cell already has a comment.');
      const comment: Comment = {
        id: session.workbook.newGuid(),
        row,
        column,
        ...readContent(args.json(1), args.json(2)),
        author: session.author.name,
        email: session.author.email,
        created: session.workbook.clock().getTime(),
        resolved: false,
        replies: [],
      };
      sheet.comments.push(comment);
      session.workbook.emit({ kind: 'comment-added', sheet, id: comment.id, detail: '' });
      return commentHandle(sheet, comment);
    },
    GetItemByCell: (self, args, session) => {
      const { sheet, row, column } = cellArgument(args, 0, self.sheet ?? session.workbook.activeSheet, session);
      const found = sheet.commentAt(row, column);
      return found === undefined ? null : commentHandle(sheet, found);
    },
    GetItemByReplyId: (self, args, session) => {
      const id = args.text(0);
      const found = listed(self, session).find(({ comment }) => comment.replies.some((r) => r.id === id));
      return found === undefined ? null : commentHandle(found.sheet, found.comment);
    },
  },
  events: ['onAdded', 'onChanged', 'onDeleted'],
});

const alive = (self: CommentData): Comment =>
  self.sheet.comments.includes(self.comment) ? self.comment : fail('ItemNotFound');
const changed = (self: CommentData, session: Session, detail: string): void =>
  session.workbook.emit({ kind: 'comment-changed', sheet: self.sheet, id: self.comment.id, detail });

defineClass<CommentData>('Comment', {
  about: 'A comment with its replies.',
  id: (self) => self.comment.id,
  get: {
    Id: (self) => alive(self).id,
    Content: (self) => plainText(alive(self).content),
    AuthorName: (self) => self.comment.author,
    AuthorEmail: (self) => self.comment.email,
    CreationDate: (self) => new Date(self.comment.created).toISOString(),
    Resolved: (self) => self.comment.resolved,
    RichContent: (self) => self.comment.content,
    Mentions: (self) => self.comment.mentions,
    ContentType: (self) => self.comment.contentType,
  },
  set: {
    Content: (self, value, session) => {
      checkAllowed(self.sheet, 'allowEditObjects');
      const text = asText(value);
      if (text === '') fail('InvalidArgument');
      Object.assign(alive(self), { content: text, contentType: 'Plain', mentions: [] });
      changed(self, session, 'CommentEdited');
    },
    Resolved: (self, value, session) => {
      alive(self).resolved = asFlag(value);
      changed(self, session, self.comment.resolved ? 'CommentResolved' : 'CommentReopened');
    },
  },
  navigate: { Replies: (self) => handle('CommentReplyCollection', self) },
  call: {
    Delete: (self, _, session) => {
      checkAllowed(self.sheet, 'allowEditObjects');
      alive(self);
      self.sheet.comments = self.sheet.comments.filter((c) => c !== self.comment);
      session.workbook.emit({ kind: 'comment-deleted', sheet: self.sheet, id: self.comment.id, detail: '' });
      return null;
    },
    GetLocation: (self) => rangeHandle(self.sheet, rect(alive(self).row, self.comment.column)),
    UpdateMentions: (self, args, session) => {
      Object.assign(alive(self), readContent(args.json(0), 'Mention'));
      changed(self, session, 'CommentEdited');
      return null;
    },
  },
});

defineClass<CommentData>('CommentReplyCollection', {
  about: 'Replies of a comment.',
  items: (self) => self.comment.replies.map((reply) => replyHandle(self, reply)),
  item: (self, key) => {
    const found = self.comment.replies.find((r) => r.id === asText(key));
    return found === undefined ? null : replyHandle(self, found);
  },
  call: {
    Add: (self, args, session) => {
      checkAllowed(self.sheet, 'allowEditObjects');
      const reply: CommentReply = {
        id: session.workbook.newGuid(),
        ...readContent(args.json(0), args.json(1)),
        author: session.author.name,
        email: session.author.email,
        created: session.workbook.clock().getTime(),
      };
      alive(self).replies.push(reply);
      changed(self, session, 'ReplyAdded');
      return replyHandle(self, reply);
    },
  },
});

defineClass<ReplyData>('CommentReply', {
  about: 'One reply.',
  id: (self) => self.reply.id,
  get: {
    Id: (self) => self.reply.id,
    Content: (self) => plainText(self.reply.content),
    AuthorName: (self) => self.reply.author,
    AuthorEmail: (self) => self.reply.email,
    CreationDate: (self) => new Date(self.reply.created).toISOString(),
    Resolved: (self) => self.comment.resolved,
    RichContent: (self) => self.reply.content,
    Mentions: (self) => self.reply.mentions,
    ContentType: (self) => self.reply.contentType,
  },
  set: {
    Content: (self, value, session) => {
      const text = asText(value);
      if (text === '') fail('InvalidArgument');
      Object.assign(self.reply, { content: text, contentType: 'Plain', mentions: [] });
      changed(self, session, 'ReplyEdited');
    },
  },
  call: {
    Delete: (self, _, session) => {
      const at = self.comment.replies.indexOf(self.reply);
      if (at < 0) fail('ItemNotFound');
      self.comment.replies.splice(at, 1);
      changed(self, session, 'ReplyDeleted');
      return null;
    },
    GetLocation: (self) => rangeHandle(self.sheet, rect(self.comment.row, self.comment.column)),
    GetParentComment: (self) => commentHandle(self.sheet, self.comment),
    UpdateMentions: (self, args, session) => {
      Object.assign(self.reply, readContent(args.json(0), 'Mention'));
      changed(self, session, 'ReplyEdited');
      return null;
    },
  },
});

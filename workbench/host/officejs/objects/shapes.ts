/** Shapes: geometric shapes, text boxes, pictures, lines, groups. */
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import type { Sheet } from '../../model/sheet';
import type { Bag, Json, Shape } from '../../model/types';
import { childBag, copyBag, newBag } from '../../model/types';
import type { Args, Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import type { Bagged } from './bags';
import { checkField, color, defineBagClass, fieldsOf, flag, json, number, readField, text, word } from './bags';
import { asNumber, asText } from './common';
import { handle } from './handles';

interface ShapeData {
  readonly sheet: Sheet;
  readonly shape: Shape;
}
type Part = Bagged<ShapeData>;

const shapeHandle = (sheet: Sheet, shape: Shape): Handle => handle('Shape', { sheet, shape } satisfies ShapeData);
const changed = (self: ShapeData, session: Session): void =>
  session.workbook.emit({ kind: 'shape-changed', sheet: self.sheet });
const partChanged = (self: Part, session: Session): void => changed(self.owner, session);
const part = (type: string, owner: ShapeData, name: string): Handle =>
  handle(type, { owner, bag: childBag(owner.shape.bag, name) } satisfies Part);

function all(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...all(shape.children)]);
}
const alive = (self: ShapeData): Shape =>
  all(self.sheet.shapes).includes(self.shape) ? self.shape : fail('ItemNotFound');

function addShape(
  sheet: Sheet,
  session: Session,
  type: string,
  label: string,
  place: { left: number; top: number; width: number; height: number },
  content = '',
): Shape {
  checkAllowed(sheet, 'allowEditObjects');
  const shape: Shape = {
    id: session.workbook.newGuid(),
    name: `${label} ${all(sheet.shapes).length + 1}`,
    type,
    ...place,
    content,
    bag: newBag(),
    children: [],
  };
  sheet.shapes.push(shape);
  session.workbook.emit({ kind: 'shape-changed', sheet });
  return shape;
}

const find = (shapes: readonly Shape[], key: Json): Shape | undefined =>
  shapes.find((s) => s.name === asText(key)) ?? shapes.find((s) => s.id === asText(key));
const isBase64 = (value: string): boolean => value.length > 8 && /^[A-Za-z0-9+/]+=*$/.test(value.slice(0, 200));

/** Width and height in pixels of a PNG or JPEG, from its header. */
export function imageSize(base64: string): { width: number; height: number } {
  const bytes = Uint8Array.from(atob(base64.slice(0, 4096 - (4096 % 4))), (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes.length > 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return { width: 96, height: 96 };
}

defineClass<Sheet>('ShapeCollection', {
  about: 'Shapes of a sheet.',
  items: (self) => self.shapes.map((shape) => shapeHandle(self, shape)),
  item: (self, key) => {
    const found = find(self.shapes, key);
    return found === undefined ? null : shapeHandle(self, found);
  },
  call: {
    AddGeometricShape: (self, args, session) => {
      const kind = args.text(0);
      const shape = addShape(self, session, 'GeometricShape', kind, { left: 0, top: 0, width: 72, height: 72 });
      shape.bag.values.set('GeometricShapeType', kind);
      return shapeHandle(self, shape);
    },
    AddGroup: (self, args, session) => {
      const raw = args.raw(0);
      if (!Array.isArray(raw) || raw.length < 2) return fail('InvalidArgument');
      const members = (raw as readonly unknown[]).map((item) =>
        isHandle(item)
          ? (item.data as ShapeData).shape
          : typeof item === 'string'
            ? (find(self.shapes, item) ?? fail('InvalidArgument'))
            : fail('InvalidArgument'),
      );
      const left = Math.min(...members.map((m) => m.left));
      const top = Math.min(...members.map((m) => m.top));
      const right = Math.max(...members.map((m) => m.left + m.width));
      const bottom = Math.max(...members.map((m) => m.top + m.height));
      self.shapes = self.shapes.filter((s) => !members.includes(s));
      const group = addShape(self, session, 'Group', 'Group', { left, top, width: right - left, height: bottom - top });
      group.children = members;
      return shapeHandle(self, group);
    },
    AddImage: (self, args, session) => {
      const data = args.text(0);
      if (!isBase64(data)) fail('InvalidArgument');
      const { width, height } = imageSize(data);
      return shapeHandle(
        self,
        addShape(
          self,
          session,
          'Image',
          'Picture',
          { left: 0, top: 0, width: width * 0.75, height: height * 0.75 },
          data,
        ),
      );
    },
    AddLine: (self, args, session) => {
      const [x1, y1, x2, y2] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      const shape = addShape(self, session, 'Line', 'Straight Connector', {
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      });
      childBag(shape.bag, 'Line').values.set('connectorType', args.word(4, ['Straight', 'Elbow', 'Curve'], 'Straight'));
      return shapeHandle(self, shape);
    },
    AddTextBox: (self, args, session) => {
      const content = args.optionalText(0) ?? '';
      const shape = addShape(
        self,
        session,
        'TextBox',
        'TextBox',
        { left: 0, top: 0, width: 72, height: 28.8 },
        content,
      );
      shape.bag.values.set('GeometricShapeType', 'Rectangle');
      return shapeHandle(self, shape);
    },
  },
});

const amount = (key: 'left' | 'top' | 'width' | 'height') => ({
  get: (self: ShapeData): Json => alive(self)[key],
  set: (self: ShapeData, value: Json, session: Session): void => {
    const next = asNumber(value);
    if ((key === 'width' || key === 'height') && next < 0) fail('InvalidArgument');
    alive(self)[key] = next;
    changed(self, session);
  },
});
const SIZES = { Left: amount('left'), Top: amount('top'), Width: amount('width'), Height: amount('height') };
const FIELDS = {
  Rotation: number(0),
  AltTextTitle: text(),
  AltTextDescription: text(),
  LockAspectRatio: flag(),
  Placement: word('TwoCell', 'TwoCell', 'OneCell', 'Absolute'),
  GeometricShapeType: json(null),
  Visible: flag(true),
};

const only = (self: ShapeData, type: string, handleType: string): Handle =>
  alive(self).type === type ? part(handleType, self, handleType) : fail('InvalidArgument');

defineClass<ShapeData>('Shape', {
  about: 'One shape. The page draws boxes, texts and pictures.',
  id: (self) => self.shape.id,
  get: {
    Id: (self) => alive(self).id,
    Name: (self) => alive(self).name,
    DisplayName: (self) => alive(self).name,
    Type: (self) => (self.shape.type === 'TextBox' ? 'GeometricShape' : alive(self).type),
    ZOrderPosition: (self) => self.sheet.shapes.indexOf(self.shape),
    Level: (self) => (self.sheet.shapes.includes(self.shape) ? 0 : 1),
    ConnectionSiteCount: () => 4,
    ...Object.fromEntries(Object.entries(SIZES).map(([name, s]) => [name, s.get])),
    ...Object.fromEntries(
      Object.entries(FIELDS).map(([name, field]) => [
        name,
        (self: ShapeData): Json => readField(alive(self).bag, name, field),
      ]),
    ),
  },
  set: {
    Name: (self, value, session) => {
      alive(self).name = asText(value);
      changed(self, session);
    },
    ...Object.fromEntries(Object.entries(SIZES).map(([name, s]) => [name, s.set])),
    ...Object.fromEntries(
      Object.entries(FIELDS).map(([name, field]) => [
        name,
        (self: ShapeData, value: Json, session: Session): void => {
          alive(self).bag.values.set(name, checkField(field, value));
          changed(self, session);
        },
      ]),
    ),
  },
  navigate: {
    Fill: (self) => part('ShapeFill', self, 'Fill'),
    LineFormat: (self) => part('ShapeLineFormat', self, 'LineFormat'),
    TextFrame: (self) => part('TextFrame', self, 'TextFrame'),
    GeometricShape: (self) =>
      self.shape.type === 'TextBox'
        ? part('GeometricShape', self, 'GeometricShape')
        : only(self, 'GeometricShape', 'GeometricShape'),
    Image: (self) => only(self, 'Image', 'Image'),
    Line: (self) => only(self, 'Line', 'Line'),
    Group: (self) => only(self, 'Group', 'ShapeGroup'),
    ParentGroup: (self) => {
      const parent = all(self.sheet.shapes).find((s) => s.children.includes(self.shape));
      return parent === undefined ? null : shapeHandle(self.sheet, parent);
    },
  },
  call: {
    CopyTo: (self, args, session) => {
      const raw = args.raw(0);
      const target = isHandle(raw)
        ? (raw.data as Sheet)
        : args.has(0)
          ? (session.workbook.sheetNamed(args.text(0)) ??
            session.workbook.sheetById(args.text(0)) ??
            fail('InvalidArgument'))
          : self.sheet;
      const copy = duplicate(alive(self), session);
      target.shapes.push(copy);
      session.workbook.emit({ kind: 'shape-changed', sheet: target });
      return shapeHandle(target, copy);
    },
    Delete: (self, _, session) => {
      checkAllowed(self.sheet, 'allowEditObjects');
      alive(self);
      self.sheet.shapes = self.sheet.shapes.filter((s) => s !== self.shape);
      for (const parent of all(self.sheet.shapes)) parent.children = parent.children.filter((s) => s !== self.shape);
      changed(self, session);
      return null;
    },
    IncrementLeft: (self, args, session) => bump(self, session, 'left', args.number(0)),
    IncrementTop: (self, args, session) => bump(self, session, 'top', args.number(0)),
    IncrementRotation: (self, args, session) => {
      self.shape.bag.values.set(
        'Rotation',
        (((asNumber(readField(alive(self).bag, 'Rotation', FIELDS.Rotation)) + args.number(0)) % 360) + 360) % 360,
      );
      changed(self, session);
      return null;
    },
    ScaleHeight: (self, args, session) => scale(self, session, 'height', args),
    ScaleWidth: (self, args, session) => scale(self, session, 'width', args),
    SetZOrder: (self, args, session) => {
      const list = self.sheet.shapes.filter((s) => s !== alive(self));
      const now = self.sheet.shapes.indexOf(self.shape);
      const at = { BringToFront: list.length, BringForward: now + 1, SendToBack: 0, SendBackward: now - 1 }[
        args.word(0, ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'])
      ];
      list.splice(Math.max(0, at), 0, self.shape);
      self.sheet.shapes = list;
      changed(self, session);
      return null;
    },
    _GetShapeById: (_, args, session) => {
      for (const sheet of session.workbook.sheets) {
        const found = all(sheet.shapes).find((s) => s.id === args.text(0));
        if (found !== undefined) return shapeHandle(sheet, found);
      }
      return null;
    },
  },
  differs: { getAsImage: 'not available: the host draws no pictures' },
});

const duplicate = (shape: Shape, session: Session): Shape => ({
  ...shape,
  id: session.workbook.newGuid(),
  bag: copyBag(shape.bag),
  children: shape.children.map((c) => duplicate(c, session)),
});
function bump(self: ShapeData, session: Session, key: 'left' | 'top', by: number): null {
  alive(self)[key] += by;
  changed(self, session);
  return null;
}
function scale(self: ShapeData, session: Session, key: 'width' | 'height', args: Args): null {
  alive(self)[key] *= args.number(0);
  changed(self, session);
  return null;
}

const owner = (self: Part): Handle => shapeHandle(self.owner.sheet, self.owner.shape);
defineBagClass<ShapeData>('ShapeFill', {
  about: 'Fill of a shape.',
  fields: { ForegroundColor: color('#4472C4'), Transparency: number(0) },
  changed: partChanged,
  extra: {
    get: { Type: (self) => (self.bag.values.get('cleared') === true ? 'NoFill' : 'Solid') },
    call: {
      Clear: (self, _, session) => {
        self.bag.values.set('cleared', true);
        partChanged(self, session);
        return null;
      },
      SetSolidColor: (self, args, session) => {
        self.bag.values.set('ForegroundColor', checkField(color(), args.json(0)));
        self.bag.values.delete('cleared');
        partChanged(self, session);
        return null;
      },
    },
  },
});
defineBagClass<ShapeData>('ShapeLineFormat', {
  about: 'Outline of a shape.',
  fields: fieldsOf('ShapeLineFormat', {
    Visible: flag(true),
    Color: color('#2F528F'),
    Weight: number(1),
    Transparency: number(0),
    Style: word('Single', 'Single', 'ThickBetweenThin', 'ThickThin', 'ThinThick', 'ThinThin'),
    DashStyle: word(
      'Solid',
      'Dash',
      'DashDot',
      'DashDotDot',
      'LongDash',
      'LongDashDot',
      'RoundDot',
      'Solid',
      'SquareDot',
      'LongDashDotDot',
      'SystemDash',
      'SystemDot',
      'SystemDashDot',
    ),
  }),
  changed: partChanged,
});
defineBagClass<ShapeData>('TextFrame', {
  about: 'Text of a shape.',
  fields: fieldsOf('TextFrame', {
    LeftMargin: number(7.2),
    RightMargin: number(7.2),
    TopMargin: number(3.6),
    BottomMargin: number(3.6),
    HorizontalAlignment: json('Left'),
    HorizontalOverflow: json('Overflow'),
    VerticalAlignment: json('Top'),
    VerticalOverflow: json('Overflow'),
    Orientation: json('Horizontal'),
    ReadingOrder: json('LeftToRight'),
    AutoSizeSetting: json('AutoSizeNone'),
  }),
  changed: partChanged,
  extra: {
    get: { HasText: (self) => self.owner.shape.content !== '' },
    navigate: { TextRange: (self) => handle('TextRange', { ...self, from: 0, length: null }) },
    call: {
      DeleteText: (self, _, session) => {
        self.owner.shape.content = '';
        partChanged(self, session);
        return null;
      },
    },
  },
});

interface TextData extends Part {
  readonly from: number;
  readonly length: number | null;
}
defineClass<TextData>('TextRange', {
  about: 'A stretch of the text of a shape.',
  get: {
    Text: (self) =>
      self.owner.shape.content.slice(self.from, self.length === null ? undefined : self.from + self.length),
  },
  set: {
    Text: (self, value, session) => {
      const { content } = self.owner.shape;
      self.owner.shape.content =
        content.slice(0, self.from) +
        asText(value) +
        (self.length === null ? '' : content.slice(self.from + self.length));
      changed(self.owner, session);
    },
  },
  navigate: { Font: (self) => handle('ShapeFont', { owner: self.owner, bag: childBag(self.bag, 'Font') }) },
  call: {
    GetSubstring: (self, args) =>
      handle('TextRange', {
        ...self,
        from: self.from + args.integer(0),
        length: args.has(1) ? args.integer(1) : null,
      } satisfies TextData),
  },
});
defineBagClass<ShapeData>('ShapeFont', {
  about: 'Font of the text of a shape.',
  fields: {
    Size: number(11),
    Name: text('Calibri'),
    Color: color('#FFFFFF'),
    Bold: flag(),
    Italic: flag(),
    Underline: word('None', 'None', 'Single', 'Double'),
  },
  changed: partChanged,
});
for (const name of ['GeometricShape', 'Image', 'ShapeGroup'] as const)
  defineClass<Part>(name, {
    about: 'A shape of one kind.',
    id: (self) => self.owner.shape.id,
    get: {
      Id: (self) => self.owner.shape.id,
      ...(name === 'Image'
        ? { format: (self: Part): Json => (self.owner.shape.content.startsWith('iVBOR') ? 'PNG' : 'JPEG') }
        : {}),
    },
    navigate: {
      Shape: owner,
      ...(name === 'ShapeGroup' ? { Shapes: (self: Part): Handle => handle('GroupShapeCollection', self) } : {}),
    },
    ...(name === 'ShapeGroup'
      ? {
          call: {
            Ungroup: (self: Part, _: Args, session: Session): null => {
              const { sheet, shape } = self.owner;
              sheet.shapes = sheet.shapes.flatMap((s) => (s === shape ? s.children : [s]));
              changed(self.owner, session);
              return null;
            },
          },
        }
      : {}),
  });
defineClass<Part>('GroupShapeCollection', {
  about: 'Shapes of a group.',
  items: (self) => self.owner.shape.children.map((shape) => shapeHandle(self.owner.sheet, shape)),
  item: (self, key) => {
    const found = find(self.owner.shape.children, key);
    return found === undefined ? null : shapeHandle(self.owner.sheet, found);
  },
});
defineBagClass<ShapeData>('Line', {
  about: 'A line.',
  fields: fieldsOf('Line', {
    connectorType: word('Straight', 'Straight', 'Elbow', 'Curve'),
    BeginArrowheadLength: json('Medium'),
    BeginArrowheadStyle: json('None'),
    BeginArrowheadWidth: json('Medium'),
    EndArrowheadLength: json('Medium'),
    EndArrowheadStyle: json('None'),
    EndArrowheadWidth: json('Medium'),
    BeginConnectedSite: number(null),
    EndConnectedSite: number(null),
  }),
  changed: partChanged,
  extra: {
    id: (self) => self.owner.shape.id,
    get: {
      Id: (self) => self.owner.shape.id,
      IsBeginConnected: (self) => self.bag.values.has('begin'),
      IsEndConnected: (self) => self.bag.values.has('end'),
    },
    navigate: {
      Shape: owner,
      BeginConnectedShape: (self) => connected(self, 'begin'),
      EndConnectedShape: (self) => connected(self, 'end'),
    },
    call: {
      ConnectBeginShape: (self, args, session) => connect(self, args, session, 'begin'),
      ConnectEndShape: (self, args, session) => connect(self, args, session, 'end'),
      DisconnectBeginShape: (self) => disconnect(self.bag, 'begin'),
      DisconnectEndShape: (self) => disconnect(self.bag, 'end'),
    },
  },
});
function connect(self: Part, args: Args, session: Session, end: 'begin' | 'end'): null {
  const other = args.handle(0, 'Shape') ?? fail('InvalidArgument');
  self.bag.values.set(end, (other.data as ShapeData).shape.id);
  self.bag.values.set(end === 'begin' ? 'BeginConnectedSite' : 'EndConnectedSite', args.integer(1));
  partChanged(self, session);
  return null;
}
function disconnect(bag: Bag, end: 'begin' | 'end'): null {
  bag.values.delete(end);
  return null;
}
function connected(self: Part, end: 'begin' | 'end'): Handle | null {
  const id = self.bag.values.get(end);
  const found = all(self.owner.sheet.shapes).find((s) => s.id === id);
  return found === undefined ? null : shapeHandle(self.owner.sheet, found);
}

/**
 * Draws the icons of the add-in, a check mark on a ledger, and writes them as PNG files: node scripts/make-icons.mjs
 * Shapes are distances, so that every size is drawn and not scaled.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const FOLDER = fileURLToPath(new URL('../assets/', import.meta.url));
// Excel asks for the small ones; browsers want 192 and 512 before they offer to install the workbench.
const SIZES = [16, 32, 64, 80, 128, 192, 512];
const SAMPLES = 4;

/** Signed distances in a square of side 1; negative is inside. */
const roundedBox = (x, y, [cx, cy, halfWidth, halfHeight, radius]) => {
  const dx = Math.abs(x - cx) - halfWidth + radius;
  const dy = Math.abs(y - cy) - halfHeight + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
const segment = (x, y, [ax, ay, bx, by]) => {
  const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const clamped = Math.min(1, Math.max(0, t));
  return Math.hypot(x - ax - clamped * (bx - ax), y - ay - clamped * (by - ay));
};
const mix = (from, to, t) => from.map((channel, index) => channel + (to[index] - channel) * t);

const TOP = [15, 128, 120];
const BOTTOM = [12, 92, 122];
const WHITE = [255, 255, 255];
const RULED = [196, 228, 224];
const CHECK = [
  [0.27, 0.55, 0.44, 0.72],
  [0.44, 0.72, 0.76, 0.3],
];
const LINES = [
  [0.5, 0.24, 0.3, 0.028, 0.028],
  [0.33, 0.39, 0.13, 0.028, 0.028],
];

/** Colour and opacity at a point, back to front. */
function paint(x, y, size) {
  if (roundedBox(x, y, [0.5, 0.5, 0.5, 0.5, 0.22]) > 0) return null;
  const isSmall = size < 32;
  const stroke = isSmall ? 0.095 : 0.075;
  const offset = isSmall ? 0.03 : 0;
  const check = Math.min(...CHECK.map((part) => segment(x, y + offset, part)));
  if (check < stroke) return WHITE;
  // A gap keeps the mark apart from the lines behind it.
  const isClear = check > stroke + 0.045;
  if (!isSmall && isClear && LINES.some((line) => roundedBox(x, y, line) < 0)) return RULED;
  return mix(TOP, BOTTOM, y);
}

function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sy = 0; sy < SAMPLES; sy++) {
    for (let sx = 0; sx < SAMPLES; sx++) {
      const colour = paint((column + (sx + 0.5) / SAMPLES) / size, (row + (sy + 0.5) / SAMPLES) / size, size);
      if (colour === null) continue;
      covered += 1;
      colour.forEach((channel, index) => (sum[index] += channel));
    }
  }
  const channels = sum.map((channel) => (covered === 0 ? 0 : Math.round(channel / covered)));
  return [...channels, Math.round((255 * covered) / SAMPLES ** 2)];
}

function checksum(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

export function icon(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(pixel(column, row, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, with transparency.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const size of SIZES) writeFileSync(`${FOLDER}icon-${size}.png`, icon(size));
}

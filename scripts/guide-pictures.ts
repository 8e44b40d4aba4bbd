/**
 * `npm run guide`: the pictures of docs/huong-dan.md, taken from the workbench with its sample workbook, so that they
 * stay true. Each entry below makes the picture of its name; `npm run guide -- NAME` makes only that one.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/e2e/support/browser';
import { openJourney, type Journey } from '../test/e2e/support/journey';
import { startServer, URL_VARIABLE } from '../test/e2e/support/server';

const FOLDER = path.resolve(__dirname, '../docs/images/huong-dan');
/** Read on slow lines, too. */
const MOST_BYTES = 150 * 1024;

type Steps = (journey: Journey) => Promise<void>;

const understand: Steps = async (journey) => {
  await journey.press('Lập bảng từ trang này');
  await journey.button('Ghi ra trang mới').waitFor();
};

const write: Steps = async (journey) => {
  await understand(journey);
  await journey.press('Ghi ra trang mới');
  await journey.status(/^Đã ghi 8 dòng/u);
  await journey.page.getByRole('tab', { name: 'LỊCH HOẠT ĐỘNG', exact: true }).waitFor();
};

/** Picture name → what is done before it is taken. */
export const GUIDE_PICTURES: Readonly<Record<string, Steps>> = {
  'mo-kh': () => Promise.resolve(),
  'da-hieu': understand,
  'da-ghi': write,
  'dan-van-ban': async (journey) => {
    await journey.press('Dán văn bản');
    await journey.pane
      .getByLabel('Văn bản kế hoạch')
      .fill('KẾ HOẠCH\nTổ chức ra quân vệ sinh môi trường\n1. Lễ ra quân: 7 giờ 00, ngày 06/6/2026 tại Công viên xã.');
  },
  'sua-dong': async (journey) => {
    await understand(journey);
    await journey.press('Sửa hoạt động 7');
    await journey.pane.getByLabel('Thời gian').fill('8g00, ngày 28/6/2026');
  },
  'kiem-tra': async (journey) => {
    await journey.open('Kiểm tra');
    await journey.press('Kiểm tra trang này');
    await journey.button('Kiểm tra lại').waitFor();
    await journey.pane.getByRole('button', { name: 'Tới chỗ này' }).first().click();
  },
  'don-vi': async (journey) => {
    await write(journey);
    await journey.open('Đơn vị');
    await journey.pane.getByRole('button', { name: /^Đề xuất từ lịch/u }).waitFor();
  },
  'theo-doi': async (journey) => {
    await write(journey);
    await journey.open('Theo dõi');
    await journey.pane.getByLabel('Thời gian').selectOption('all');
    await journey.pane.getByRole('listitem').first().scrollIntoViewIfNeeded();
  },
  'viec-tuan-nay': async (journey) => {
    await write(journey);
    await journey.open('Theo dõi');
    await journey.pane.getByRole('tab', { name: 'Việc tuần này' }).click();
    await journey.pane.getByLabel('Nội dung tin nhắn').waitFor();
  },
  'bao-cao': async (journey) => {
    await write(journey);
    await journey.open('Báo cáo');
    await journey.button('Lập báo cáo').waitFor();
  },
  'ngay-ky-niem': async (journey) => {
    await journey.open('Ngày kỷ niệm');
    await journey.pane.getByLabel('Tìm ngày').fill('sinh Chủ tịch Hồ Chí Minh');
    await journey.pane.getByRole('listitem').first().scrollIntoViewIfNeeded();
  },
  ham: async (journey) => {
    await journey.open('Hàm');
    await journey.pane.getByLabel('Tìm hàm').fill('kỷ niệm');
    await journey.press(/KH\.NAMKYNIEM$/u);
    await journey.pane.getByRole('textbox').nth(0).fill('19/5/1890');
    await journey.pane.getByRole('textbox').nth(1).fill('2026');
    await journey.status('Kết quả: 136');
    await journey.pane.getByText('Kết quả: 136').scrollIntoViewIfNeeded();
  },
  'hoan-tac': async (journey) => {
    await write(journey);
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.button('Hoàn tác ngay').waitFor();
  },
};

const main = async (): Promise<void> => {
  const [only] = process.argv.slice(2);
  const server = await startServer();
  process.env[URL_VARIABLE] = server.url;
  const browser = await launchBrowser();
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const [name, steps] of Object.entries(GUIDE_PICTURES)) {
      if (only !== undefined && only !== name) continue;
      const journey = await openJourney(browser, { viewport: { width: 1040, height: 690 }, paneWidth: 380 });
      await steps(journey);
      const file = path.join(FOLDER, `${name}.png`);
      writeFileSync(file, await journey.page.screenshot());
      await journey.close();
      const { size } = statSync(file);
      console.log(`${path.relative(process.cwd(), file)}  ${Math.round(size / 1024)} kB`);
      if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1024} kB`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
};

if (path.basename(process.argv[1] ?? '') === 'guide-pictures.ts') void main();

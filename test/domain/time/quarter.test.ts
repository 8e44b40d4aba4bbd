import { reads } from './reading';

reads('a quarter', {}, [
  ['quý III/2024', 'quarter 2024-07-01..2024-09-30'],
  ['Quý III năm 2024', 'quarter 2024-07-01..2024-09-30'],
  ['quý 3/2024', 'quarter 2024-07-01..2024-09-30'],
  ['quý 3 - 2024', 'quarter 2024-07-01..2024-09-30'],
  ['QUÝ IV/2024', 'quarter 2024-10-01..2024-12-31'],
  ['quý iv/2024', 'quarter 2024-10-01..2024-12-31'],
  ['quí I/2024', 'quarter 2024-01-01..2024-03-31'],
  ['qúy I/2024', 'quarter 2024-01-01..2024-03-31'],
  ['quý một năm 2024', 'quarter 2024-01-01..2024-03-31'],
  ['quý tư năm 2024', 'quarter 2024-10-01..2024-12-31'],
  ['Q1/2025', 'quarter 2025-01-01..2025-03-31'],
  ['Q.2/2025', 'quarter 2025-04-01..2025-06-30'],
  ['QIII/2025', 'quarter 2025-07-01..2025-09-30'],
  ['trong quý II/2024', 'quarter 2024-04-01..2024-06-30'],
  ['3 tháng đầu năm 2024', 'quarter 2024-01-01..2024-03-31'],
  ['3 tháng cuối năm 2024', 'quarter 2024-10-01..2024-12-31'],
]);

reads('quarters of the document year', { year: 2024 }, [
  ['Quý 2 và Quý 3', 'list 2024-04-01..2024-09-30', 'year-inferred'],
  ['quý I, II', 'list 2024-01-01..2024-06-30'],
  ['Quý I và II', 'list 2024-01-01..2024-06-30'],
  ['Q1 + Q2', 'list 2024-01-01..2024-06-30'],
  ['quý I, quý II, quý III', 'list 2024-01-01..2024-09-30'],
]);

reads('half years', {}, [
  ['6 tháng đầu năm 2024', 'half-year 2024-01-01..2024-06-30'],
  ['06 tháng đầu năm 2024', 'half-year 2024-01-01..2024-06-30'],
  ['sáu tháng cuối năm 2024', 'half-year 2024-07-01..2024-12-31'],
  ['6 tháng cuối năm 2024', 'half-year 2024-07-01..2024-12-31'],
  ['nửa đầu năm 2024', 'half-year 2024-01-01..2024-06-30'],
  ['nửa cuối năm 2024', 'half-year 2024-07-01..2024-12-31'],
  ['trong 6 tháng đầu của năm 2024', 'half-year 2024-01-01..2024-06-30'],
  ['6 tháng đầu năm', 'half-year ?', 'year-missing'],
]);

import { describe, expect, it } from 'vitest';
import {
  agencyFault,
  defaultYear,
  importedFileName,
  jsonFileName,
  readYear,
  reportFileName,
  yearFault,
} from '../../src/report-name.js';

describe('agencyFault', () => {
  it.each([
    ['', 'empty'],
    ['  　', 'empty'],
    ['会宁县\n工业和信息化局', 'line-break'],
    ['会宁县工业和信息化局', undefined],
  ])('judges %j as %s', (name, fault) => {
    expect(agencyFault(name)).toBe(fault);
  });
});

describe('yearFault', () => {
  it.each([
    ['', 'not-a-year'],
    ['21', 'not-a-year'],
    ['二〇二一', 'not-a-year'],
    ['20211', 'not-a-year'],
    ['2020', 'too-early'],
    ['2027', 'in-the-future'],
    ['2026', undefined],
    ['2021', undefined],
    [' ２０２１年 ', undefined],
  ])('judges %j as %s', (text, fault) => {
    expect(yearFault(text, 2026)).toBe(fault);
  });
});

it.each([
  ['2021', 2021],
  ['２０２１年', 2021],
  ['2021.5', undefined],
])('reads the year in %j as %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each([
  ['2026-01-15', 2025],
  ['2026-12-31', 2025],
  ['2021-06-01', 2021],
])('proposes on %s the year %i', (today, year) => {
  expect(defaultYear(new Date(`${today}T12:00:00`))).toBe(year);
});

it.each([
  ['会宁县工业和信息化局', '会宁县工业和信息化局-2021.nianbao.yaml'],
  [' 某市/某局: "甲" ', '某市某局 甲-2021.nianbao.yaml'],
])('names the file of %j', (agency, name) => {
  expect(reportFileName(agency, 2021)).toBe(name);
});

it.each([
  ['report.nianbao.yaml', 'report.nianbao.json'],
  ['report.nianbao.yml', 'report.nianbao.json'],
  ['县局.年报.yaml', '县局.nianbao.json'],
  ['report', 'report.nianbao.json'],
])('converts the name %j', (name, json) => {
  expect(jsonFileName(name)).toBe(json);
});

it.each([
  ['页面.html', '页面.nianbao.yaml'],
  ['2021.年报.txt', '2021.年报.nianbao.yaml'],
  ['年报', '年报.nianbao.yaml'],
  ['.txt', '.txt.nianbao.yaml'],
])('imports %j', (source, name) => {
  expect(importedFileName(source)).toBe(name);
});

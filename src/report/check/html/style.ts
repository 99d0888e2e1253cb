/** Colours have a contrast of at least 4.5:1 on their ground, in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4;
  --accent: #0b62c4; --bar: #4f8edc; --good: #116329; --good-ground: #dcf5e3; --bad: #b3182a; --bad-ground: #fdecee;
  --warn: #7a4b00; --warn-ground: #fff4d6; --chip: #eef1f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #171c23; --ink: #e6eaef; --soft: #9da7b3; --line: #2e3640;
    --accent: #7db7ff; --bar: #3f7fcb; --good: #6fdd8b; --good-ground: #12301c; --bad: #ff9aa4; --bad-ground: #3a171c;
    --warn: #f0c36a; --warn-ground: #362a10; --chip: #242b34;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
main, header > div, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
a { color: var(--accent); text-underline-offset: 2px; }
code { font: 0.9em/1.45 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; padding: 8px 12px; background: var(--card); }
header { border-bottom: 1px solid var(--line); padding: 28px 0 24px; }
header.good { background: var(--good-ground); }
header.bad { background: var(--bad-ground); }
.verdict { display: flex; gap: 18px; align-items: center; }
.verdict svg { flex: none; width: 52px; height: 52px; }
.good .verdict svg { color: var(--good); }
.bad .verdict svg { color: var(--bad); }
.kicker { margin: 0; color: var(--soft); font-size: 13px; }
h1 { margin: 0; font-size: 29px; line-height: 1.2; letter-spacing: -0.01em; overflow-wrap: anywhere; }
.good h1 { color: var(--good); }
.bad h1 { color: var(--bad); }
.lead { margin: 4px 0 0; }
h2 { margin: 36px 0 12px; font-size: 20px; }
h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
.note { color: var(--soft); margin: 0 0 12px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 22px 0 0; }
.tiles div, .card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.tiles div { padding: 10px 14px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--soft); font-size: 13px; }
.tiles dd { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles .bad dd { color: var(--bad); }
.tiles .warn dd { color: var(--warn); }
.tools { display: flex; flex-wrap: wrap; gap: 10px; margin: 0 0 12px; align-items: center; }
[hidden] { display: none !important; }
input, select {
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  padding: 6px 10px; min-width: 0;
}
output.note { margin: 0; }
input { flex: 1 1 260px; max-width: 420px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.card { padding: 14px 18px; margin: 0 0 10px; }
.finding { border-left: 4px solid var(--bad); }
.finding ul { list-style: none; margin: 8px 0 0; padding: 0; }
.finding li + li { border-top: 1px solid var(--line); margin-top: 10px; padding-top: 10px; }
.finding p { margin: 0; overflow-wrap: anywhere; }
.finding .do { color: var(--soft); }
.finding .do b { color: var(--ink); }
.place { float: right; margin-left: 16px; max-width: 50%; text-align: right; }
.chip {
  display: inline-block; padding: 1px 8px; border-radius: 999px; background: var(--chip); font-size: 12.5px;
  font-weight: 600; white-space: nowrap;
}
.chip.bad { background: var(--bad-ground); color: var(--bad); }
.chip.good { background: var(--good-ground); color: var(--good); }
.chip.warn { background: var(--warn-ground); color: var(--warn); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; margin: 0 0 12px; }
.figures .card { margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0 0 8px; }
th, td { text-align: left; padding: 6px 10px 6px 0; border-top: 1px solid var(--line); vertical-align: top; }
td, th[scope=row] { overflow-wrap: break-word; }
th[scope=row] { font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; white-space: nowrap; }
td.day { white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures table { table-layout: fixed; font-size: 14px; }
.figures th[scope=row] { width: 57%; }
.figures td.number { width: 12%; }
.figures th, .figures td { border: 0; padding: 3px 10px 3px 0; vertical-align: middle; }
.figures td.number { padding-right: 0; }
svg.bar { display: block; width: 100%; height: 10px; border-radius: 3px; background: var(--chip); }
svg.bar rect { fill: var(--bar); }
tr.bad svg.bar rect { fill: var(--bad); }
th button { all: unset; cursor: pointer; }
th button::after { content: " \\2195"; color: var(--soft); }
th[aria-sort=ascending] button::after { content: " \\2191"; color: var(--ink); }
th[aria-sort=descending] button::after { content: " \\2193"; color: var(--ink); }
th button:focus-visible { outline: 2px solid var(--accent); }
.wide { overflow-x: auto; }
.wide table { min-width: 720px; }
summary { cursor: pointer; font-weight: 600; }
details > summary { margin-bottom: 12px; }
footer { color: var(--soft); font-size: 13px; padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 640px) {
  main, header > div, footer { padding-left: 14px; padding-right: 14px; }
  .place { float: none; display: block; max-width: none; margin: 2px 0 0; text-align: left; }
  h1 { font-size: 23px; }
}
@media print { .tools { display: none; } .card, .tiles div { break-inside: avoid; } }
`;

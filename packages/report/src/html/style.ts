/**
 * The page's style. Colours come in pairs with a contrast of at least 4.5 : 1 in both schemes;
 * kinds are told apart by their border too, not by colour alone.
 */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #ffffff; --ink: #1c2126; --muted: #545d66; --line: #d8d5cc;
  --accent: #0b5a6e; --alarm: #8a3b12; --alarm-paper: #fdf3ea;
  --mark: #fbe9a0;
  --source: #0b5a6e; --several: #4d9fb5; --several-2: #0b5a6e; --peer: #e0a526; --peer-2: #7a4a00;
  --quoted: #c9b3dc; --quoted-2: #6a4a8c; --commonplace: #d3cdbf; --commonplace-2: #77705f; --own: #f1efe8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1b2125; --ink: #e6e8e9; --muted: #a5aeb5; --line: #353d43;
    --accent: #79c7d9; --alarm: #f0ab83; --alarm-paper: #2b211b;
    --mark: #574a12;
    --source: #79c7d9; --several: #2f7f94; --several-2: #a9e2ef; --peer: #8a5f0c; --peer-2: #ffd778;
    --quoted: #4e3a66; --quoted-2: #c6a9e6; --commonplace: #4a4d4b; --commonplace-2: #a5a79c; --own: #22292d;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 74rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
bdi, blockquote, code, td, th, li, dt { unicode-bidi: isolate; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.4rem); margin: 0 0 .4rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .6rem; }
h3 { font-size: 1.15rem; margin: 0 0 .3rem; }
p { margin: .4rem 0; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul, ol { padding: 0; margin: 0; list-style: none; }
code { font-size: .9em; overflow-wrap: anywhere; }
abbr { text-decoration: none; }
.lead { font-size: 1.1rem; color: var(--muted); }
.small, .meta, .muted, figcaption { color: var(--muted); font-size: .9rem; }
.muted { font-size: inherit; }
.meta { overflow-wrap: anywhere; max-width: none; }
.together { white-space: nowrap; }
.skip { position: absolute; left: -100vw; background: var(--card); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-top: 1rem; }

.bars { margin: 1rem 0; display: grid; gap: .35rem; }
.bars li {
  display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr 5.5rem; gap: .8rem; align-items: center;
}
.bar { width: 100%; height: 1.1rem; display: block; border: 1px solid var(--muted); }
article > .bar { margin: .8rem 0; }
.swatch { width: 1.9rem; height: .95rem; vertical-align: -.1rem; border: 1px solid var(--muted); }
.bar rect { stroke: var(--muted); stroke-width: .5; }
.source { fill: var(--source); }
.own { fill: var(--own); }
.several { fill: url(#pattern-several); }
.peer { fill: url(#pattern-peer); }
.quoted { fill: url(#pattern-quoted); }
.commonplace { fill: url(#pattern-commonplace); }
pattern path { stroke-width: 2; fill: none; }
pattern.several .ground { fill: var(--several); }
pattern.several path { stroke: var(--several-2); }
pattern.peer .ground { fill: var(--peer); }
pattern.peer circle { fill: var(--peer-2); }
pattern.quoted .ground { fill: var(--quoted); }
pattern.quoted path { stroke: var(--quoted-2); }
pattern.commonplace .ground { fill: var(--commonplace); }
pattern.commonplace path { stroke: var(--commonplace-2); }
.key { display: grid; gap: .2rem; margin: .8rem 0 1.2rem; font-size: .95rem; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }

.scroll { overflow-x: auto; border: 1px solid var(--line); background: var(--card); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; padding: .7rem .9rem; color: var(--muted); }
th, td { text-align: start; vertical-align: baseline; padding: .5rem .9rem; border-top: 1px solid var(--line); }
thead th { vertical-align: bottom; }
thead .number.number, #table td.number { white-space: normal; }
#table th, #table td { padding-inline: .3rem; font-size: .8rem; }
#table .number { padding-inline-end: .9rem; }
tbody th { font-weight: 600; }
.title { min-width: 14rem; }
.title .subtitle { font-size: .9rem; }
td details { min-width: 9rem; }
.goal { font-weight: 400; min-width: 18rem; }
.goal .small { display: block; }
tbody th[scope=rowgroup] { background: var(--paper); }
caption span { display: block; max-width: calc(100vw - 5rem); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total { font-weight: 700; }
.total .together { font-weight: 400; font-size: .8rem; }
.dagger { position: absolute; padding-inline-start: .15em; font-weight: 400; }
.number.number { padding-inline-end: 1.2rem; }
.legend { margin: .8rem 0; display: grid; gap: .2rem; }
.legend b, .plain b { display: inline-block; min-width: 1.6rem; }
.plain > li { margin: .9rem 0; }

.alert > h2 { color: var(--alarm); }
.notices { margin: .7rem 0; padding: .5rem .9rem; border-inline-start: 4px solid var(--line); }
.notices.alarm { border-color: var(--alarm); background: var(--alarm-paper); }
.notices ul { display: grid; gap: .3rem; }
.notices li { max-width: 60rem; }
.quiet { color: var(--muted); font-size: .9rem; }
.label { margin: 0 0 .2rem; font-weight: 600; }

article {
  margin: 1.2rem 0; padding: 1.2rem clamp(.9rem, 2.5vw, 1.6rem);
  background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  content-visibility: auto; contain-intrinsic-size: auto 60rem;
}
.subtitle { display: block; font-weight: 400; font-size: 1rem; }
.shares { margin: .8rem 0; display: grid; gap: .2rem; }
.shares div { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; max-width: 64rem; }
.shares dd { margin: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
.passages { margin-top: 1.2rem; }
.passages > li { padding: 1rem 0; border-top: 1px solid var(--line); }
.passages .label { font-weight: 400; font-size: .9rem; color: var(--muted); }
.kind {
  display: inline-block; padding: 0 .5rem; margin-inline-end: .3rem; border: 2px solid var(--accent);
  border-radius: 3px; color: var(--accent); font-weight: 600;
}
.kind.edited { border-style: dashed; }
.kind.rewritten { border-style: dotted; }
.younger { color: var(--alarm); font-weight: 600; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1.2rem; margin-top: .6rem; }
figure { margin: 0; min-width: 0; display: grid; grid-row: span 2; grid-template-rows: subgrid; }
blockquote {
  margin: 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line);
  white-space: pre-line; font-family: Georgia, "Liberation Serif", "Noto Serif", serif; overflow-wrap: anywhere;
}
mark { background: var(--mark); color: inherit; }
summary { cursor: pointer; color: var(--accent); }
.findings { margin: .8rem 0; display: grid; gap: .3rem; font-size: .95rem; }
.findings p { max-width: 60rem; margin: 0; }
.places { margin: .5rem 0; display: grid; gap: .7rem; }
.places .label { color: inherit; font-weight: 400; }
.changes { margin-top: .6rem; font-size: .9rem; display: grid; gap: .1rem; }
q { quotes: none; font-family: Georgia, "Liberation Serif", "Noto Serif", serif; }
figure:first-child blockquote { border-color: var(--accent); }

@media (max-width: 44rem) {
  .bars li { grid-template-columns: 1fr auto; gap: .1rem .8rem; margin-bottom: .4rem; }
  .bars .bar { grid-row: 2; grid-column: 1 / -1; height: .8rem; }
  .bars .dagger { position: static; }
  th, td { padding: .5rem .55rem; font-size: .88rem; }
  .number.number { padding-inline-end: 1rem; }
  .title { min-width: 9rem; }
  .goal { min-width: 13rem; }
  /* The share comes into view instead; the length stands with each document too. */
  .length { display: none; }
  .pair { grid-template-columns: 1fr; }
  figure + figure { margin-top: .6rem; }
  .shares div { grid-template-columns: 1fr; }
  .shares dd { white-space: normal; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --muted: #333; --line: #999;
    --accent: #0b5a6e; --alarm: #8a3b12; --alarm-paper: #fff;
    --mark: #eee;
    --source: #0b5a6e; --several: #4d9fb5; --several-2: #0b5a6e; --peer: #e0a526; --peer-2: #7a4a00;
    --quoted: #c9b3dc; --quoted-2: #6a4a8c; --commonplace: #d3cdbf; --commonplace-2: #77705f; --own: #f6f6f6;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  article { content-visibility: visible; border: 0; padding: 0; }
  .bar, .swatch, .kind, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, caption, thead, .label, figcaption { break-after: avoid; }
  tr, .bars li, .notices, .shares, .passages > li { break-inside: avoid; }
  /* These go on over the page: kept whole, they would leave half of it empty. */
  .passages > li.long { break-inside: auto; }
  figure { display: block; }
  blockquote { orphans: 3; widows: 3; }
}
`;

/**
 * The style of charts in files of their own: black on white, for paper. Plain colours and no custom
 * properties, which most drawing programs do not know. Its classes are those of charts.css.
 */
export const figureStyle: string = `
text{font:12px sans-serif;fill:#000}
.name{unicode-bidi:isolate}
.muted-text{fill:#444}
.small-text{font-size:11px}
.strong-text{font-weight:bold}
.halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
.paper{fill:#fff}
.grid{stroke:#ccc;stroke-width:1px}
.axis{stroke:#000;stroke-width:1px}
.event{stroke:#444;stroke-width:1px;stroke-dasharray:4 3}
.outline{fill:none;stroke:#000;stroke-width:.75px}
.interval{stroke:#000;stroke-width:1.25px;fill:none}
.edge{fill:none;stroke:#555;stroke-linecap:butt;stroke-opacity:.8}
.edge.undecided{stroke-dasharray:5 4}
.arrow{fill:#555}
.node{fill:#000;stroke:#fff;stroke-width:1px}
.box{fill:#fff;stroke:#000;stroke-width:1px}
.degree{fill:#000}
.fill-main{fill:#0b5a6e}
.fill-other{fill:url(#pattern-other)}.ground-other{fill:#8cc4d6}.mark-other{stroke:#0b5a6e}
.fill-several{fill:url(#pattern-several)}.ground-several{fill:#4d9fb5}.mark-several{stroke:#083f4e}
.fill-peer{fill:url(#pattern-peer)}.ground-peer{fill:#e0a526}.mark-peer{stroke:#7a4a00}
.fill-quoted{fill:url(#pattern-quoted)}.ground-quoted{fill:#c9b3dc}.mark-quoted{stroke:#6a4a8c}
.fill-commonplace{fill:url(#pattern-commonplace)}.ground-commonplace{fill:#d3cdbf}
.mark-commonplace{stroke:#77705f}
.fill-own{fill:#fff}
`;

/** A4 across, white, line art. Sizes go by how much a canvas holds; what no page holds goes on to the next. */
export const style = `
@page { size: A4 landscape; margin: 0 }
* { box-sizing: border-box }
html { background: #fff; color: #1a2140; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0; font: 10.5pt/1.5 "Noto Serif", Georgia, "Noto Naskh Arabic", "Geeza Pro", "Times New Roman", serif }
section { position: relative; display: flex; flex-direction: column; min-height: 208mm; padding-block: 9mm 6mm; padding-inline: 24mm 14mm; break-after: page; overflow-wrap: anywhere; -webkit-box-decoration-break: clone; box-decoration-break: clone }
section:last-of-type { break-after: auto }
.band { position: absolute; inset-block: 0; inset-inline-start: 0; width: 12.7mm; height: 100%; border-inline-end: 1px solid #1a2140 }
header { display: flex; gap: 6mm; align-items: flex-start }
header div { flex: 1 }
h1, h2, h3, header p, footer, .empty, table, .open { font-family: Roboto, "Noto Sans", "Segoe UI", Arial, "Noto Sans Arabic", sans-serif }
h1 { margin: 0; font-size: 19pt; line-height: 1.25 }
header p { margin: 0; color: #4d5067; font-size: 10pt }
header .what { color: #1a2140; font-size: 12pt; font-weight: 700; text-align: end }
.mark { flex: none; width: 11mm; height: 11mm }
h2, h3 { margin: 0; break-after: avoid; color: #2a3f8f; font-weight: 700 }
h2 { font-size: 11.5pt }
h3 { font-size: 10.5pt }
.lead { margin: 6mm 0 7mm; max-width: 235mm }
p.words { orphans: 3; widows: 3; margin: 0 0 .3em; font-size: calc(var(--size) * var(--more, 1)) }
p.words:lang(ar), p.words:lang(ary) { --more: 1.12 }
.lead .words { --size: 23pt; line-height: 1.32 }
.fields { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm 9mm; align-content: start; flex: 1; margin: 0 0 6mm }
.field { border-top: 1px solid #1a2140; padding-top: 2mm; break-inside: avoid }
.field .words { --size: 12.5pt }
.empty { border: 1px dashed #4d5067; border-radius: 2mm; padding: 2mm 3mm; color: #4d5067; font-size: 9.5pt; margin: 1mm 0 0 }
.close { display: flex; gap: 5mm; align-items: baseline; border: 1.5px solid #1a2140; border-radius: 4mm; padding: 4mm 6mm; margin: 0 0 5mm; break-inside: avoid }
.close h2 { flex: none }
.close div { flex: 1 }
.close .words { --size: 15pt; margin: 0 }
.trace { margin: 0 0 1mm; color: #4d5067; font-family: Roboto, "Noto Sans", Arial, sans-serif; font-size: 9pt }
footer { display: flex; gap: 6mm; justify-content: space-between; color: #4d5067; font-size: 9pt }
footer b { color: #1a2140 }
.some .lead, .much .lead, .vast .lead { margin: 3mm 0 4mm }
.some .lead .words { --size: 18pt } .much .lead .words { --size: 14pt } .vast .lead .words { --size: 12pt }
.vast .lead { max-width: none }
.some .fields, .much .fields, .vast .fields { display: block; columns: 3; column-gap: 8mm; flex: none; margin: 0 0 auto }
.some .field, .much .field, .vast .field { margin-bottom: 5mm }
.much .field, .vast .field { margin-bottom: 2.2mm; padding-top: 1mm }
.vast .field { break-inside: auto }
.some .field .words { --size: 11pt } .much .field .words { --size: 9.5pt; line-height: 1.38 } .vast .field .words { --size: 9pt; line-height: 1.4 }
.much h3, .vast h3 { font-size: 9.5pt }
.some .close, .much .close, .vast .close { padding: 2.5mm 5mm; margin: 2mm 0 3mm }
.some .empty, .much .empty, .vast .empty { padding: 1mm 2.5mm; font-size: 8.5pt; line-height: 1.4 }
.some .close .words { --size: 13pt } .much .close .words, .vast .close .words { --size: 12pt }
.tables { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; align-items: start }
table { border-collapse: collapse; width: 100%; margin: 4mm 0; font-size: 9.5pt; break-inside: avoid }
th, td { border: 1px solid #1a2140; padding: 1.5mm 2.5mm; text-align: start; vertical-align: top }
th { width: 30mm; color: #2a3f8f }
.none { color: #4d5067 }
:lang(ar), :lang(ary) { line-height: 1.75 }
section p.words:lang(ar), section p.words:lang(ary) { font-family: "Noto Naskh Arabic", Amiri, "Geeza Pro", "Times New Roman", serif; line-height: 1.65 }
@media screen { html { background: #ede4db } section { width: 297mm; margin: 8mm auto; background: #fff } }
`;

/** The star of eight points, and a tile of stars that touch: line art for the margin. */
export const star = "M12 0l3.5 3.5h5v5L24 12l-3.5 3.5v5h-5L12 24l-3.5-3.5h-5v-5L0 12l3.5-3.5v-5h5z";

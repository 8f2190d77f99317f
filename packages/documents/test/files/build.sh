#!/usr/bin/env bash
# Makes the PDFs of this folder from source/. Needs chromium, libreoffice, qpdf and pdftoppm; the
# tests need only the results.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp source/* "$work"

print() {
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" \
    --no-pdf-header-footer --print-to-pdf="$2" "file://$work/$1" 2>/dev/null
}
print hyphenated.html "$PWD/hyphenated.pdf"
print two-columns.html "$PWD/two-columns.pdf"
print ligatures.html "$PWD/ligatures.pdf"
soffice --headless "-env:UserInstallation=file://$work/office" --convert-to \
  'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}' \
  --outdir "$work" "$work/running.fodt" >/dev/null
cp "$work/running.pdf" running.pdf
pdftoppm -r 50 -gray -png -singlefile ligatures.pdf "$work/scan"
print scan.html "$PWD/scan.pdf"
qpdf --empty --pages ligatures.pdf 1 scan.pdf 1 ligatures.pdf 1 -- one-page-scanned.pdf
qpdf --encrypt secret owner 256 -- ligatures.pdf encrypted.pdf
qpdf --encrypt '' owner 256 -- ligatures.pdf encrypted-open.pdf

"""Where do the words of each municipality come from?

Run it: python3 read_in_python.py FOLDER [PLOT.svg]

FOLDER is what `klippoglim study --out FOLDER` wrote. The plot needs matplotlib; the ending of its name
says what it is: svg, png or pdf.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

# Every word is in exactly one class: what is copied first, what is own last. A hatch besides the colour
# tells each from the others in print, too.
CLASSES = {
    "source": ("in one source", "#0b5a6e", ""),
    "several": ("in several sources", "#3f93a8", "xxx"),
    "peer": ("from other municipalities", "#d9982b", "..."),
    "quoted": ("quoted or statutory", "#a58fbf", "|||"),
    "commonplace": ("commonplace", "#b5aa9a", "---"),
    "own": ("own", "#f0ede6", ""),
}


def read_table(folder, name):
    """Reads a table as dictionaries of texts; an empty text is not known, never 0."""
    csv.field_size_limit(2**31 - 1)  # A passage can be long.
    # utf-8-sig drops the byte order mark; newline="" leaves line ends within cells to csv.
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def draw(municipalities, path):
    """Draws a bar of 100 % for each municipality, the one that copied most at the top."""
    import matplotlib

    matplotlib.use("Agg")
    # Text stays text; the same tables give the same file.
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "klippoglim"})
    from matplotlib import pyplot

    rows = sorted(municipalities, key=lambda row: (float(row["copied"]), row["municipality"]))
    names = [row["municipality"] for row in rows]
    figure, axes = pyplot.subplots(figsize=(9, 1.6 + 0.3 * len(rows)), layout="constrained")
    left = [0.0] * len(rows)
    for name, (label, color, hatch) in CLASSES.items():
        shares = [100 * float(row[f"share_{name}"]) for row in rows]
        axes.barh(
            range(len(rows)),
            shares,
            left=left,
            label=label,
            color=color,
            hatch=hatch,
            edgecolor="#3a3a3a",
            linewidth=0.5,
        )
        left = [start + share for start, share in zip(left, shares)]
    axes.set_yticks(range(len(rows)), names)
    axes.set_xlim(0, 100)
    axes.set_xlabel("Share of the words, %")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncol=3, frameon=False)
    metadata = {"Date": None} if path.suffix == ".svg" else {}
    figure.savefig(path, metadata=metadata)


def main():
    if len(sys.argv) < 2:
        sys.exit("Usage: python3 read_in_python.py FOLDER [PLOT.svg]")
    folder = Path(sys.argv[1])
    path = Path(sys.argv[2] if len(sys.argv) > 2 else "classes.svg")
    municipalities = read_table(folder, "municipalities.csv")
    passages = read_table(folder, "passages.csv")

    # A municipality of which nothing could be read has no figures. It is named, and left out.
    for row in municipalities:
        if row["words"] == "":
            print(f"Not read: {row['municipality']}")
    municipalities = [row for row in municipalities if row["words"] != ""]

    # Shares are counts divided by counts: so add up the counts, never the shares.
    copied = sum(int(row["copied_words"]) for row in municipalities)
    words = sum(int(row["words"]) for row in municipalities)
    share = 100 * copied / words
    print(
        f"Copied: {copied} of {words} words ({share:.1f} %) in {len(municipalities)} municipalities"
    )

    # A document has copied nothing from a source that is younger than it.
    kinds = Counter(row["kind"] for row in passages if row["source_is_younger"] == "false")
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    print(f"Passages: {counts or 'none'}")

    try:
        draw(municipalities, path)
    except ModuleNotFoundError as error:
        if error.name != "matplotlib":
            raise
        sys.exit("There is no plot without matplotlib: python3 -m pip install matplotlib")
    print(f"Plot: {path}")


if __name__ == "__main__":
    main()

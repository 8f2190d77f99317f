# How much of each document is copied, and between what limits?
# Run it: Rscript read-in-r.R FOLDER [PLOT.png]
#
# FOLDER is what `klippoglim study --out FOLDER` wrote. Base R alone; no package is needed.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) stop("Usage: Rscript read-in-r.R FOLDER [PLOT.png]", call. = FALSE)
folder <- arguments[1]
if (!l10n_info()[["UTF-8"]]) stop("Run R in a UTF-8 locale, for example LC_ALL=C.UTF-8.", call. = FALSE)
plot_file <- if (length(arguments) > 1) arguments[2] else "copied.png"

# The tables are UTF-8 with a byte order mark. An empty cell is not known, never 0; ids and official
# numbers are text, for 0301 is not 301.
read_table <- function(name) {
  read.csv(
    file.path(folder, name),
    fileEncoding = "UTF-8-BOM",
    na.strings = "",
    colClasses = c(target_id = "character", municipality_number = "character")
  )
}

documents <- read_table("documents.csv")
passages <- read_table("passages.csv")

# What could not be read has an error and no figures. It is named, and left out.
unread <- documents[!is.na(documents$error), ]
for (row in seq_len(nrow(unread))) {
  cat(sprintf("Not read: %s (%s)\n", unread$file[row], unread$error[row]))
}
documents <- documents[is.na(documents$error), ]

# Shares are counts divided by counts: so add up the counts, never the shares.
copied <- sum(documents$copied_words)
words <- sum(documents$words)
cat(sprintf(
  "Copied: %d of %d words (%.1f %%) in %d documents\n",
  copied, words, 100 * copied / words, nrow(documents)
))

# A document has copied nothing from a source that is younger than it. target_id joins the tables.
passages <- passages[!as.logical(passages$source_is_younger), ]
documents$passages <- as.vector(table(factor(passages$target_id, levels = documents$target_id)))
cat(sprintf("Passages: %d, the longest of %d words\n", nrow(passages), max(passages$words, 0)))

documents <- documents[order(documents$copied, documents$municipality), ]
year <- ifelse(is.na(documents$date), "", substr(documents$date, 1, 4))
labels <- trimws(paste(documents$municipality, year))
rows <- seq_along(labels)

png(plot_file, width = 1600, height = 320 + 60 * length(rows), res = 160, type = "cairo")
par(mar = c(4.5, 2 + 0.5 * max(nchar(labels)), 3, 5.5), las = 1, cex = 0.9)
plot(
  NA,
  xlim = c(0, 100), ylim = c(0.5, length(rows) + 0.5), yaxs = "i",
  xlab = "Words copied from national strategies, %, with 95 % interval", ylab = "", yaxt = "n"
)
abline(h = rows, col = "grey90")
segments(100 * documents$copied_lower, rows, 100 * documents$copied_upper, rows, col = "grey40", lwd = 2)
points(100 * documents$copied, rows, pch = 19, col = "#0b5a6e", cex = 1.3)
axis(2, at = rows, labels = labels, tick = FALSE)
axis(4, at = rows, labels = documents$passages, tick = FALSE)
mtext("Passages", side = 3, at = 100, adj = 0, line = 0.5, cex = 0.8)
title(sprintf("%.1f %% of all words are copied", 100 * copied / words), adj = 0, cex.main = 1.1)
invisible(dev.off())
cat(sprintf("Plot: %s\n", plot_file))

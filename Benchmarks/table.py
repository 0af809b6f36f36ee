"""Tables as Markdown, readable as they stand."""


def written(value):
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.3f}"
    return str(value)


class Table:
    def __init__(self, title, limits):
        self.title, self.limits = title, limits
        self.groups, self.notes = [], []

    def add(self, head, row):
        """Rows with the same head stand together."""
        if not self.groups or self.groups[-1][0] != head:
            self.groups.append((head, []))
        self.groups[-1][1].append([written(value) for value in row])

    def note(self, words):
        self.notes.append(words)

    def text(self):
        lines = [f"### {self.title}", ""]
        for head, rows in self.groups:
            widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
            for row in (head, ["-" * width for width in widths], *rows):
                lines.append("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |")
            lines.append("")
        lines += [*self.notes, *([""] if self.notes else []), f"What limits it: {self.limits}", ""]
        return "\n".join(lines)

"""Gives back what it was asked, with the words for infinite numbers read as numbers in between."""

import oracle

oracle.answer([float(value) if isinstance(value, str) else value for value in oracle.asked()])

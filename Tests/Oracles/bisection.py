"""Zeros of many functions at once, by halving; for oracles that define a quantity and solve for it."""

import numpy as np


def sign_change(positive, low, high, steps=80):
    """Where `positive`, true at low and false at high, turns; all arrays."""
    low, high = np.array(low, float), np.array(high, float)
    for _ in range(steps):
        middle = (low + high) / 2
        yes = positive(middle)
        low, high = np.where(yes, middle, low), np.where(yes, high, middle)
    return (low + high) / 2


def part(count, chance):
    """count/chance, the slope of count·ln(chance); 0 for a count of 0 whatever the chance."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(count == 0, 0.0, count / chance)

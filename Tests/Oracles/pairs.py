"""Pair tables: tests and intervals from packages where they have them, else from their definitions.

usage: pairs.py < tables.json
Reads {"level": 0.95, "tables": [[both, referenceOnly, comparisonOnly, neither]]}; prints a list of objects.
Score intervals maximise the likelihood numerically and share no formula with the program that is tested.
"""

import warnings
from fractions import Fraction
from math import comb

import numpy as np
from scipy import optimize, special, stats
from scipy.optimize import elementwise
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

import oracle
from bisection import part, sign_change


def mid_p(b, c):
    """With whole numbers and fractions only."""
    m, fewer = b + c, min(b, c)
    if m == 0:
        return 1.0
    lower = Fraction(sum(comb(m, k) for k in range(fewer + 1)), 2**m)
    seen = Fraction(comb(m, fewer), 2**m)
    return float(1 - seen / 2 if b == c else 2 * lower - seen)


def mid_p_share(k, n, tail):
    """Limits of a proportion whose tail probability counts what was seen half."""
    def weight(p, k):
        return stats.binom.sf(k, n, p) + stats.binom.pmf(k, n, p) / 2 - tail
    lower = 0.0 if k == 0 else optimize.brentq(weight, 0, 1, args=(k,), xtol=1e-15, rtol=1e-14)
    upper = 1.0 if k == n else 1 - optimize.brentq(weight, 0, 1, args=(n - k,), xtol=1e-15, rtol=1e-14)
    return lower, upper


def odds(limits):
    return [p / (1 - p) if p < 1 else np.inf for p in limits]


def newcombe(a, b, c, d, level, corrected):
    n = a + b + c + d
    x, y = (a + b) / n, (a + c) / n
    (lx, ux), (ly, uy) = (proportion_confint(k, n, 1 - level, "wilson") for k in (a + b, a + c))
    numerator = a * d - b * c
    if corrected and numerator > 0:
        numerator = max(numerator - n / 2, 0)
    product = (a + b) * (c + d) * (a + c) * (b + d)
    phi = numerator / product**0.5 if product else 0.0
    # The length of a vector in the plane whose axes stand at an angle with cosine -φ.
    reach = lambda u, v: abs(complex(u - phi * v, v * (1 - phi**2) ** 0.5))
    return [x - y - reach(x - lx, uy - y), x - y + reach(ux - x, y - ly)]


def single(table, level):
    a, b, c, d = table
    m = b + c
    cells = [[a, b], [c, d]]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain, corrected = mcnemar(cells, False, False), mcnemar(cells, False, True)
    share = stats.binomtest(b, m).proportion_ci(level) if m else (0, 1)
    return {
        "exactP": mcnemar(cells, exact=True).pvalue if m else 1.0,
        "midP": mid_p(b, c),
        "chiSquared": plain.statistic if m else 0.0,
        "asymptoticP": plain.pvalue if m else 1.0,
        # Not below 0, which the package lacks for b = c.
        "correctedChiSquared": (corrected.statistic if b != c else 0.0) if m else 0.0,
        "exactOdds": odds(share),
        "midPOdds": odds(mid_p_share(b, m, (1 - level) / 2)),
        "newcombe": newcombe(a, b, c, d, level, True),
        "newcombeUncorrected": newcombe(a, b, c, d, level, False),
        "coefficient": None if m == 0 else float(np.log(c) - np.log(b)) if b and c else np.inf if c else -np.inf,
        "eValue": float(np.exp(m * np.log(2) + special.betaln(b + 0.5, c + 0.5) - special.betaln(0.5, 0.5))),
    }


def score_limits(z_of, inside, low, high, z):
    """Where z_of falls from above z, at low, to below −z, at high."""
    lower = sign_change(lambda at: z_of(at) > z, low, inside)
    upper = sign_change(lambda at: z_of(at) > -z, inside, high)
    return lower, upper


def tango(a, b, c, d, z):
    n = a + b + c + d

    def z_of(difference):
        slope = lambda q: part(b, q + difference) + part(c, q) > 2 * part(a + d, 1 - 2 * q - difference)
        q = sign_change(slope, np.maximum(0, -difference), (1 - difference) / 2)
        variance = (2 * q + difference - difference**2) / n
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = ((b - c) / n - difference) / np.sqrt(np.maximum(variance, 0))
        return np.nan_to_num(ratio, nan=0.0)

    return score_limits(z_of, (b - c) / n, np.full(len(n), -1.0), np.full(len(n), 1.0), z)


def tang_score(log_ratio, a, b, c, d):
    """The chances are t of a positive comparison and s of only the comparison."""
    n = a + b + c + d
    ratio = np.exp(log_ratio)

    def best_s(t):
        rising = lambda s: part(b, ratio * t - t + s) + part(c, s) > part(a, t - s) + part(d, 1 - ratio * t - s)
        return sign_change(rising, np.maximum(0, t - ratio * t), np.minimum(t, 1 - ratio * t), 45)

    def rising(t):
        s = best_s(t)
        return part(a, t - s) + (ratio - 1) * part(b, ratio * t - t + s) > ratio * part(d, 1 - ratio * t - s)

    t = sign_change(rising, np.zeros(len(n)), np.minimum(1, 1 / ratio), 45)
    s = best_s(t)
    both, first, second = t - s, ratio * t - t + s, s
    variance = n * (first + ratio**2 * second + (ratio - 1) ** 2 * both)
    return (a + b - ratio * (a + c)) / np.sqrt(variance)


def tang(a, b, c, d, z):
    """In the logarithm of the ratio."""
    def find(target, low, high):
        target = np.full(len(a), target)
        weigh = lambda at, target, *cells: tang_score(at, *cells) - target
        found = elementwise.find_root(weigh, (low, high), args=(target, a, b, c, d))
        return np.where(found.success & (abs(found.f_x) < 1e-6), np.exp(found.x), np.nan)

    centre = np.log((a + b) / (a + c))
    return find(z, centre - 12, centre), find(-z, centre, centre + 12)


def melded_lower(b, m, n, tail):
    """Limits from below, for 0 < b and m < n, by an integral over the chance of a discordant pair."""
    nodes, weights = np.polynomial.legendre.leggauss(600)

    def below(difference):
        negative = difference < 0
        first, second = np.where(negative, m + 1, m), np.where(negative, n - m, n - m + 1)
        low = np.maximum(special.betaincinv(first, second, 1e-16), np.abs(difference))
        high = np.maximum(low, 1 - special.betaincinv(second, first, 1e-16))
        half = ((high - low) / 2)[:, None]
        chance = low[:, None] + half * (nodes + 1)
        first, second = first[:, None], second[:, None]
        density = np.exp(special.xlog1py(second - 1, -chance) + special.xlogy(first - 1, chance)
                         - special.betaln(first, second))
        share = np.clip((1 + difference[:, None] / chance) / 2, 0, 1)
        # Below 0 the share is at most so large, above 0 at least.
        reached = special.betainc(b[:, None], (m - b + 1)[:, None], share)
        inside = np.where(negative[:, None], reached, 1 - reached)
        total = (half * weights * density * inside).sum(1)
        return np.where(negative, total, 1 - total)

    return sign_change(lambda at: below(at) < tail, np.full(len(n), -1.0), np.full(len(n), 1.0), 45)


def with_iteration(tables, level):
    a, b, c, d = np.array(tables, float).T
    n = a + b + c + d
    z, tail = stats.norm.ppf(0.5 + level / 2), (1 - level) / 2
    found = [{} for _ in tables]

    def put(name, chosen, limits):
        for place, *both in zip(np.flatnonzero(chosen), *limits):
            # Where the search of scipy gives no root there is nothing to compare with.
            if not np.isnan(both).any():
                found[place][name] = [float(value) for value in both]

    put("tango", n > 0, tango(a, b, c, d, z))
    # With an empty cell the likelihood is flat along an edge, and the halving above loses its maximum.
    some = (np.minimum(np.minimum(a, b), np.minimum(c, d)) > 0) & (np.arange(len(n)) < 400)
    put("tang", some, tang(a[some], b[some], c[some], d[some], z))
    some = (b > 0) & (c > 0) & (b + c < n) & (np.arange(len(n)) < 400)
    put("melded", some, (melded_lower(b[some], (b + c)[some], n[some], tail),
                         -melded_lower(c[some], (b + c)[some], n[some], tail)))
    return found


question = oracle.asked()
tables, level = question["tables"], question["level"]
oracle.answer([{**single(table, level), **more} for table, more in zip(tables, with_iteration(tables, level))])

"""Makes the modules of the benchmarks and of the browser tests importable; import this one first."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "Benchmarks"), str(ROOT / "Tests" / "Browser")]

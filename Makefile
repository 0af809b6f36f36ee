# Short names for what is in bin/. `make help` lists them.
.PHONY: help run test check format golden texts bench

help:    ## this list
	@sed -nE 's/^([a-z]+):[a-z ]*## */  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

run:     ## demo with two schools and 200 made-up reports, on http://127.0.0.1:8080
	@bin/setup run
	@swift build --product stagekansen
	@swift run --skip-build stagekansen demo

test:    ## everything: format, architecture, tests on both databases, browser
	@bin/check

check: test   ## the same as test

format:  ## format the Swift files
	@bin/format

golden:  ## rewrite the golden files, then look at the diff
	@bin/golden

texts:   ## bring the translators' files up to date
	@bin/texts

bench:   ## the measurements of Benchmarks/
	@bin/bench

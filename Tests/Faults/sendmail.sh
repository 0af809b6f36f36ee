#!/bin/sh
# Takes a letter as sendmail does, and keeps what it was given in the folder of the link that it was called by.
# What it does at the end stands in the file `ending` there.
cd "$(dirname "$0")" || exit 1
printf '%s\n' "$@" > given
env > environment
cat > letter
. ./ending

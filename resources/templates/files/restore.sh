#!/bin/sh
# Puts the files of the project where the image serves them; runs in the donor stage.
set -eu
cp -R "$DECANT_FILES/pages/." "$DECANT_DATA/"

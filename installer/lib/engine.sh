# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private Docker engine.

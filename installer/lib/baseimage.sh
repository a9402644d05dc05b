# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A database base image made from installed packages.

# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private image registry.

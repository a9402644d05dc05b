// SPDX-License-Identifier: MIT
// What the precompiled headers of the tests belong to; see decant_test_headers() in
// tests/CMakeLists.txt.

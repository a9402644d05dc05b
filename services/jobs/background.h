// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// Lets the calling thread, and threads it starts from now on, step behind those that a person
/// waits for: what draws the window needs helper threads, and waits for them where jobs keep every
/// processor busy. For threads of a pool, at the start of each task. Where the system refuses,
/// nothing changes.
void stepBehind();

}  // namespace decant

// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace decant::gui {

/// Runs `free` in a background thread that steps behind the others.
void freeLater(std::function<void()> free);

/// Frees `value` in a background thread, so that no event waits for a hundred thousand strings to
/// be given back.
template <class T>
void letGo(T value)
{
    freeLater([shared = std::make_shared<T>(std::move(value))]() mutable { shared.reset(); });
}

/// Shares a large value: whoever lets go of it last does not wait until it is freed.
template <class T>
std::shared_ptr<const T> shareLarge(T value)
{
    return {new T(std::move(value)), [](const T* last) { freeLater([last] { delete last; }); }};
}

}  // namespace decant::gui

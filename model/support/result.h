// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <cstdint>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace decant {

/// What went wrong, as data. What is said of it is English here; gui/ and services/cli choose the
/// language and the words around it.
struct Error {
    enum class Code : std::uint8_t {
        Cancelled,  ///< somebody asked to stop
        InvalidInput,  ///< what was given cannot be used as it is
        NotFound,
        Denied,  ///< authentication or privilege
        Unavailable,  ///< a server, engine or registry cannot be reached or went away
        Conflict,  ///< something else is there already, or changed meanwhile
        NoSpace,  ///< a disk is full
        Finding,  ///< the work was done and its answer is "no": check, verify, budget, leak scan
        Internal,
    };
    /// Which part of the world the error belongs to; decides the exit code of decant-cli.
    enum class Area : std::uint8_t { General, Usage, Project, Source, Engine, Registry };

    Code code = Code::Internal;
    Area area = Area::General;
    std::string what;  ///< UTF-8; the thing it is about: a path, a table, a rule id
    Sentence detail;  ///< what happened; what the lower layer said, verbatim
    Sentence hint;  ///< what to do about it, one sentence; may be empty

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error: the subset of std::expected that we use, under the same names.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    using value_type = T;
    // NOLINTBEGIN(google-explicit-constructor): so that `return value;` and `return error;` work
    Result() = default;
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    // NOLINTEND(google-explicit-constructor)
    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] T& operator*() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& operator*() const& { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] T* operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] const T* operator->() const { return std::get_if<0>(&m_state); }
    [[nodiscard]] const Error& error() const& { return *std::get_if<1>(&m_state); }
    [[nodiscard]] Error&& error() && { return std::move(*std::get_if<1>(&m_state)); }
    template <class F>
    [[nodiscard]] auto and_then(F&& f) && -> std::invoke_result_t<F, T&&>
    {
        if (has_value())
            return std::forward<F>(f)(std::move(**this));
        return std::move(*this).error();
    }

private:
    std::variant<T, Error> m_state;
};

}  // namespace decant

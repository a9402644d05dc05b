// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace decant {

/// A parameter value as it stands in the project file: boolean, integer, float, string, list or
/// table.
class Value {
public:
    using List = std::vector<Value>;
    using Table = std::map<std::string, Value, std::less<>>;

    // NOLINTBEGIN(google-explicit-constructor): literals are values
    Value() = default;
    Value(bool value)
        : m_data(value)
    {
    }
    Value(int value)
        : m_data(std::int64_t{value})
    {
    }
    Value(std::int64_t value)
        : m_data(value)
    {
    }
    Value(double value)
        : m_data(value)
    {
    }
    Value(const char* value)
        : m_data(std::string(value))
    {
    }
    Value(std::string_view value)
        : m_data(std::string(value))
    {
    }
    Value(std::string value)
        : m_data(std::move(value))
    {
    }
    Value(List value)
        : m_data(std::move(value))
    {
    }
    Value(Table value)
        : m_data(std::move(value))
    {
    }
    // NOLINTEND(google-explicit-constructor)

    /// The value as T, or nullptr when it is of another type.
    template <class T>
    [[nodiscard]] const T* get() const noexcept
    {
        return std::get_if<T>(&m_data);
    }
    /// "boolean", "integer", "float", "string", "list", "table".
    [[nodiscard]] std::string_view typeName() const noexcept;

    friend bool operator==(const Value&, const Value&) = default;

private:
    std::variant<bool, std::int64_t, double, std::string, List, Table> m_data = false;
};

}  // namespace decant

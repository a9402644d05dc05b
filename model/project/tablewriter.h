// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A key of TOML, bare where it can be.
[[nodiscard]] std::string tomlKey(std::string_view name);

/// Writes the keys of one table; its header comes with the first key.
class TableWriter {
public:
    /// `out` must outlive the object. An empty header is the top of the file.
    TableWriter(std::string& out, std::string header);

    /// `value` is TOML already.
    void line(std::string_view name, const std::string& value);
    /// Nothing where the value is the default; so all below.
    void text(std::string_view name, const std::string& value, std::string_view defaultValue = {});
    void integer(std::string_view name, std::int64_t value, std::int64_t defaultValue = 0);
    void number(std::string_view name, double value);
    void bytes(std::string_view name, std::int64_t value, std::int64_t defaultValue = 0);
    void texts(std::string_view name, const std::vector<std::string>& values,
               const std::vector<std::string>& defaultValue = {});

private:
    std::string& m_out;
    std::string m_header;
};

}  // namespace decant

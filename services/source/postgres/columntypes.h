// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "services/source/postgres/session.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace decant::postgres {

/// The types of one database: follows domains and arrays to the type that holds the values.
class ColumnTypes {
public:
    [[nodiscard]] static Result<ColumnTypes> read(Session& session);

    /// `name`: as format_type writes it with the column's modifier.
    [[nodiscard]] ColumnType resolve(std::uint32_t oid, int modifier, int dimensions,
                                     std::string name) const;

private:
    struct Type {
        QualifiedName name;
        char kind = 'b';  ///< typtype
        char category = 'U';
        std::uint32_t element = 0;
        std::uint32_t base = 0;  ///< of a domain
        int modifier = -1;
        int length = 0;
        int dimensions = 0;
        std::vector<std::string> labels;
        std::vector<std::string> checks;
    };
    std::unordered_map<std::uint32_t, Type> m_types;
};

}  // namespace decant::postgres

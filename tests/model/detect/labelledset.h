// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/detect/classify.h"
#include "model/support/text.h"

#include <array>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace decant::test {

/// A made-up column with made-up values and what it is.
struct LabelledColumn {
    Table table;
    Column column;
    std::string kind;
    std::vector<std::string> samples;
};

inline TypeFamily familyOf(const std::string& type)
{
    static const std::map<std::string, TypeFamily> families{{"bigint", TypeFamily::Integer},
                                                            {"integer", TypeFamily::Integer},
                                                            {"int", TypeFamily::Integer},
                                                            {"smallint", TypeFamily::Integer},
                                                            {"numeric", TypeFamily::Numeric},
                                                            {"double", TypeFamily::Float},
                                                            {"money", TypeFamily::Money},
                                                            {"boolean", TypeFamily::Boolean},
                                                            {"bit", TypeFamily::Bit},
                                                            {"date", TypeFamily::Date},
                                                            {"timestamp", TypeFamily::Timestamp},
                                                            {"timestamptz", TypeFamily::Timestamp},
                                                            {"uuid", TypeFamily::Uuid},
                                                            {"jsonb", TypeFamily::Json},
                                                            {"inet", TypeFamily::Network},
                                                            {"macaddr", TypeFamily::Network},
                                                            {"bytea", TypeFamily::Bytes},
                                                            {"point", TypeFamily::Geometric},
                                                            {"geometry", TypeFamily::Other}};
    const auto found = families.find(type);
    return found == families.end() ? TypeFamily::Text : found->second;
}

/// Reads "= table TAB comment" and "column TAB type TAB kind TAB comment TAB value …" lines; \N is
/// NULL. Empty when the file cannot be read.
inline std::vector<LabelledColumn> readLabelledSet(const std::string& path)
{
    std::vector<LabelledColumn> all;
    std::ifstream file(path);
    Table table;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#'))
            continue;
        std::vector<std::string> parts = split(line, '\t');
        if (line.starts_with("= ")) {
            table.name = QualifiedName::parse(parts[0].substr(2)).value_or(QualifiedName{});
            table.comment = parts.size() > 1 ? parts[1] : "";
            continue;
        }
        LabelledColumn each;
        each.table = table;
        each.column.name = parts.at(0);
        std::string type = parts.at(1);
        if (type.starts_with('_')) {
            each.column.type.arrayDimensions = 1;
            type.erase(0, 1);
        }
        each.column.type.base = type;
        each.column.type.name = type;
        each.column.type.family = familyOf(type);
        each.kind = parts.at(2);
        each.column.comment = parts.at(3);
        for (std::size_t i = 4; i < parts.size(); ++i) {
            if (parts[i] != "\\N")
                each.samples.push_back(parts[i]);
        }
        all.push_back(std::move(each));
    }
    return all;
}

/// How well a kind, or all of them, was found.
struct Score {
    int right = 0;
    int wrong = 0;  ///< found where it is not
    int missed = 0;
    [[nodiscard]] double precision() const
    {
        return right + wrong == 0 ? 1.0 : static_cast<double>(right) / (right + wrong);
    }
    [[nodiscard]] double recall() const
    {
        return right + missed == 0 ? 1.0 : static_cast<double>(right) / (right + missed);
    }
};

struct Measured {
    std::map<std::string, Score> kinds;  ///< without "none"
    Score all;  ///< over all kinds but "none"
    std::vector<std::string> mistakes;  ///< "table.column: wanted, found (evidence)"
};

inline Measured measure(const std::vector<LabelledColumn>& columns, bool withValues)
{
    Measured result;
    for (const LabelledColumn& each : columns) {
        const ColumnClass found = classifyColumn(
            each.table, each.column, withValues ? each.samples : std::vector<std::string>());
        const std::string kind(toString(found.kind));
        const auto count = [&](int Score::*part, const std::string& of) {
            if (of == "none")
                return;
            ++(result.kinds[of].*part);
            ++(result.all.*part);
        };
        if (kind == each.kind) {
            count(&Score::right, kind);
            continue;
        }
        count(&Score::wrong, kind);
        count(&Score::missed, each.kind);
        result.mistakes.push_back(each.table.name.text() + '.' + each.column.name + ": " + each.kind
                                  + ", found " + kind + " (" + found.evidence.english() + ')');
    }
    return result;
}

}  // namespace decant::test

// SPDX-License-Identifier: MIT
#include "model/masking/relationpath.h"

#include "model/masking/derived.h"
#include "model/support/text.h"

#include <algorithm>

namespace decant {

std::optional<std::vector<const Relation*>>
followPath(const Catalog& catalog, const QualifiedName& table, std::string_view path)
{
    std::vector<const Relation*> found;
    QualifiedName at = table;
    for (const std::string& column : split(path, '.')) {
        const auto next = std::find_if(
            catalog.relations.begin(), catalog.relations.end(), [&](const Relation& relation) {
                return relation.table == at && !relation.columns.empty()
                    && relation.columns.front() == column
                    && relation.columns.size() == relation.referencedColumns.size();
            });
        if (next == catalog.relations.end())
            return std::nullopt;
        found.push_back(&*next);
        at = next->referencedTable;
    }
    return found;
}

const Relation* relationBetween(const Catalog& catalog, const QualifiedName& child,
                                const QualifiedName& parent, std::string_view via)
{
    const Relation* found = nullptr;
    for (const Relation& relation : catalog.relations) {
        if (relation.table != child || relation.referencedTable != parent
            || relation.columns.empty()
            || relation.columns.size() != relation.referencedColumns.size()
            || (!via.empty() && relation.columns.front() != via))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &relation;
    }
    return found;
}

std::optional<SourceColumn> sourceOf(const Catalog& catalog, const QualifiedName& table,
                                     const MaskRule& rule)
{
    if (rule.function == "ref.copy_parent") {
        const auto path = followPath(catalog, table, parameterText(rule, "path"));
        if (!path)
            return std::nullopt;
        return SourceColumn{path->back()->referencedTable, parameterText(rule, "column")};
    }
    const auto child = rule.function == "derive.aggregate"
        ? QualifiedName::parse(parameterText(rule, "table"))
        : std::nullopt;
    if (!child || relationBetween(catalog, *child, table, parameterText(rule, "via")) == nullptr)
        return std::nullopt;
    return SourceColumn{*child, parameterText(rule, "column")};
}

}  // namespace decant

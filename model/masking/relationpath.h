// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The foreign keys that lead from `table` along `path`: first columns of them with dots between
/// ("order_id.customer_id"). Nothing where one does not exist.
[[nodiscard]] std::optional<std::vector<const Relation*>>
followPath(const Catalog& catalog, const QualifiedName& table, std::string_view path);

/// The foreign key of `child` to `parent` whose first column is `via`; the only one for "".
/// nullptr where there is none or more than one.
[[nodiscard]] const Relation* relationBetween(const Catalog& catalog, const QualifiedName& child,
                                              const QualifiedName& parent, std::string_view via);

struct SourceColumn {
    QualifiedName table;
    std::string column;  ///< "" where rows are counted
};

/// The column of another table that a rule of `table` (ref.copy_parent, derive.aggregate) is made
/// from; nothing where its parameters lead nowhere, and for every other rule.
[[nodiscard]] std::optional<SourceColumn>
sourceOf(const Catalog& catalog, const QualifiedName& table, const MaskRule& rule);

}  // namespace decant

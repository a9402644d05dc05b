// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/dynamicparameters.h"
#include "model/masking/maskplan.h"
#include "model/masking/rowcondition.h"
#include "services/masking/columnmasker.h"
#include "services/masking/maskkey.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace decant {

/// The maskers of a rule with parameters of other columns: one for every combination of their
/// values that was seen, up to a number; then one that is made anew whenever they change.
class DynamicMasker {
public:
    /// `mask` with `rule` for a column of `type`. `fields`: of the columns of its dynamic
    /// parameters. Errors: those of makeColumnMasker() for a row without any value in them.
    [[nodiscard]] static Result<std::unique_ptr<DynamicMasker>>
    make(ColumnMask mask, const ColumnType& type, const MaskKey& key,
         std::vector<std::size_t> fields, std::shared_ptr<ColumnValues> values);

    [[nodiscard]] const std::vector<std::size_t>& fields() const { return m_fields; }
    /// `values` are those of fields(). Where no masker can be made of them, the one for rows
    /// without any value is taken.
    [[nodiscard]] ColumnMasker& maskerFor(std::span<const std::optional<std::string_view>> values);
    /// See ColumnMasker.
    [[nodiscard]] bool reportTo(OriginalObserver* observer, std::size_t column);
    void visit(const MaskerVisitor& visitor);
    /// Values that maskers replaced which are no longer there.
    [[nodiscard]] std::int64_t replacedBefore() const { return m_before.replaced; }
    /// Values of theirs that became what the source column holds.
    [[nodiscard]] std::int64_t collisionsBefore() const { return m_before.collisions; }
    /// Why one of these ended the run, "" when none did.
    [[nodiscard]] const std::string& fatalBefore() const { return m_before.fatal; }

private:
    DynamicMasker(ColumnMask mask, ColumnType type, const MaskKey& key,
                  std::vector<std::size_t> fields, std::shared_ptr<ColumnValues> values);
    void retire(ColumnMasker& masker);

    ColumnMask m_mask;
    ColumnType m_type;
    MaskKey m_key;
    std::vector<DynamicParameter> m_parameters;
    std::vector<std::size_t> m_fields;
    std::shared_ptr<ColumnValues> m_values;
    std::unordered_map<std::string, std::unique_ptr<ColumnMasker>> m_maskers;
    std::unique_ptr<ColumnMasker> m_fallback;
    std::unique_ptr<ColumnMasker> m_latest;  ///< once there are too many to keep
    std::string m_latestText;
    std::string m_text;
    OriginalObserver* m_observer = nullptr;
    std::size_t m_column = 0;
    MaskFailures m_before;
};

/// One way to mask a field; the first whose condition holds is taken. Numbers of fields are
/// positions in the line.
struct MaskBranch {
    std::optional<RowCondition> when;
    std::vector<std::size_t> operands;  ///< fields of the condition's columns
    std::unique_ptr<ColumnMasker> masker;  ///< null where `dynamic` is set
    std::unique_ptr<DynamicMasker> dynamic;
    std::vector<std::size_t> seeds;  ///< fields of the seed columns
    std::vector<std::size_t> inputs;  ///< fields whose masked form takes the place of the value
    bool fillsNull = false;  ///< a NULL is made from the inputs, too
    bool reported = false;  ///< the masker tells the observer itself

    [[nodiscard]] bool reportTo(OriginalObserver* observer, std::size_t column) const
    {
        return dynamic ? dynamic->reportTo(observer, column) : masker->reportTo(observer, column);
    }
    void visit(const MaskerVisitor& visitor) const
    {
        if (dynamic)
            dynamic->visit(visitor);
        else
            masker->visit(visitor);
    }
};

/// One masked field of the stream. Where no branch is taken the value stays.
struct MaskedField {
    std::size_t field = 0;  ///< position in the line
    std::size_t column = 0;  ///< index into TableMask::columns
    std::string name;
    std::vector<MaskBranch> branches;
    std::string result;  ///< of the current line, where others are made from it
};

/// The field of a masked column. `copyColumns`: for each field its index in Table::columns.
/// `values`: what the run remembers. Errors: InvalidInput for a rule that is wrong or looks at a
/// column that is not copied.
[[nodiscard]] Result<MaskedField> makeMaskedField(const Table& table, const TableMask& mask,
                                                  std::size_t index,
                                                  std::span<const int> copyColumns,
                                                  const MaskKey& key, RunValues& values);

/// The positions in `fields` in an order in which each is masked behind those it is made from.
/// Errors: InvalidInput when they are made from each other.
[[nodiscard]] Result<std::vector<std::size_t>> maskingOrder(const Table& table,
                                                            std::span<const MaskedField> fields);

}  // namespace decant

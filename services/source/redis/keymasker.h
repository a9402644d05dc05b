// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"
#include "services/snapshot/leaksample.h"
#include "services/source/redis/introspect.h"
#include "services/source/source.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace decant::redis {

/// Masks keys and values of one shape. Everything that was not in the catalog when the rules were
/// decided is refused: nothing unknown passes.
class KeyMasker {
public:
    /// The tally of the request counts values that could not be masked. The table must outlive the
    /// object.
    /// Errors: InvalidInput for a rule that looks at other columns.
    [[nodiscard]] static Result<std::unique_ptr<KeyMasker>>
    make(const ExtractRequest& request, const Table& table, KeyShape shape);

    KeyMasker(const KeyMasker&) = delete;
    KeyMasker& operator=(const KeyMasker&) = delete;
    ~KeyMasker();

    /// Masks in place. False where nothing of the key is left to store (its value became NULL).
    /// Errors: Conflict for a field, member or value the catalog does not know; Finding where two
    /// members of a set or two fields became equal. No error holds a value.
    [[nodiscard]] Result<bool> mask(KeyValue& key);

private:
    struct MaskedColumn {
        std::unique_ptr<ColumnMasker> masker;  ///< null where the column is kept
        std::size_t number = 0;  ///< index into TableMask::columns
        std::vector<ColumnMasker*> failing;
        std::vector<BatchFunction*> batches;
        bool reported = false;  ///< the masker tells the observer itself
    };

    KeyMasker(const Table& table, KeyShape shape, std::shared_ptr<MaskTally> tally);
    [[nodiscard]] Result<> addColumn(MaskedColumn& masked, const ColumnMask& mask,
                                     const ColumnType& type, const MaskKey& key);
    /// The functions of kv.hash_field, by the names of fields.
    [[nodiscard]] Result<> addFields(const ColumnMask& mask, std::size_t number,
                                     const MaskKey& key);
    /// The rule for the value of a field; null where it is not known.
    [[nodiscard]] MaskedColumn* fieldRule(const std::string& name);
    [[nodiscard]] MaskedColumn* find(const std::string& column);
    /// False when the value becomes NULL.
    [[nodiscard]] bool maskOne(MaskedColumn& column, const std::string& value);
    /// Errors: Finding when it could not be masked and the rule's on_error is fail.
    [[nodiscard]] Result<bool> apply(MaskedColumn& column, std::string& value);
    [[nodiscard]] Result<bool> maskKey(KeyValue& key);
    [[nodiscard]] Result<> maskMembers(KeyValue& key);
    [[nodiscard]] Result<> maskFields(std::vector<std::pair<std::string, std::string>>& fields,
                                      bool distinct);
    [[nodiscard]] Error unknown(const std::string& column) const;
    [[nodiscard]] Error becameEqual(const std::string& what) const;

    const Table& m_table;
    KeyShape m_shape;
    std::shared_ptr<MaskTally> m_tally;
    std::string m_row;  ///< the original key, from which missing values are made
    std::map<std::string, MaskedColumn> m_columns;
    std::vector<std::pair<std::string, MaskedColumn>> m_fields;  ///< globs of names, in order
    bool m_keepScores = true;
    std::unique_ptr<LeakObserver> m_observer;
    std::string m_out;
};

}  // namespace decant::redis

// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/jsonpath.h"
#include "services/masking/columnmasker.h"
#include "services/masking/jsontext.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What happens to the values that a path leads to.
struct JsonOperation {
    enum class Kind : std::uint8_t { Set, Delete, Apply };
    Kind kind = Kind::Set;
    JsonPath path;
    std::string json;  ///< of Set: the new value
    std::unique_ptr<ColumnMasker> masker;  ///< of Apply: for each text and number at or below
};

/// Changes documents in one pass over their text, not through a tree: what no operation reaches
/// stays byte by byte, number text, duplicate keys, key order and white space with it, and a value
/// costs no allocation. (A tree like QJsonDocument turns numbers into doubles and drops duplicate
/// keys.) For one thread.
class JsonRewrite {
public:
    static constexpr std::size_t kMaxOperations = 64;
    static constexpr std::size_t kMaxDepth = 512;

    /// At most kMaxOperations.
    explicit JsonRewrite(std::vector<JsonOperation> operations);

    /// Appends the document as the operations leave it. False where it is no JSON text or is
    /// nested deeper than kMaxDepth; `out` may then hold a part of it.
    [[nodiscard]] bool append(std::string_view document, std::string& out);
    /// Values that are replaced or deleted are told to `observer` as those of this column.
    void reportTo(OriginalObserver* observer, std::size_t column);
    void visit(const MaskerVisitor& visitor);

private:
    /// Bit i: operation i, of whose path all steps so far matched.
    using Active = std::uint64_t;

    template <class Item>
    bool container(char opening, char closing, Item item);
    Active descend(Active active, std::size_t depth, std::string_view key, long index,
                   const JsonOperation*& last) const;
    bool rewrite(Active active, std::size_t depth);
    bool rewriteObject(Active active, std::size_t depth);
    bool rewriteArray(Active active, std::size_t depth);
    bool replaceValue(const JsonOperation& operation, std::size_t depth);
    bool applyToLeaves(const JsonOperation& operation, std::size_t depth);
    void applyToText(std::string_view leaf, bool escapes, const JsonOperation& operation);
    void applyToScalar(std::string_view leaf, const JsonOperation& operation);
    void addMissing(Active active, std::size_t depth, Active seen, bool first);
    bool takeKey(std::string_view& key, bool& escapes);
    void copyUntil(std::size_t end);

    std::vector<JsonOperation> m_operations;
    Active m_sets = 0;  ///< operations that add what is missing
    OriginalObserver* m_observer = nullptr;
    std::size_t m_column = 0;

    JsonCursor m_cursor{{}};
    std::string_view m_document;
    std::size_t m_copied = 0;  ///< bytes of the document that are in *m_out or were left out
    std::string* m_out = nullptr;
    std::string m_key;
    std::string m_value;
    std::string m_masked;
};

}  // namespace decant

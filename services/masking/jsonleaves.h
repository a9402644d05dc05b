// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"
#include "services/masking/jsontext.h"
#include "services/masking/siphash.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// Rewrites a JSON document in one pass: keys, their order, white space, true, false and null stay;
/// every text and number is masked, by the rule of its key or by scrambling its letters and digits.
/// Equal leaves become equal. One object per thread; calls do not allocate once warm.
class JsonLeaves {
public:
    explicit JsonLeaves(const SipHash& hash)
        : m_hash(hash)
    {
    }
    /// Leaves under the key (of the nearest object) stay.
    void keep(std::string key) { m_rules.emplace_back(std::move(key), nullptr); }
    void apply(std::string key, std::unique_ptr<ColumnMasker> masker)
    {
        m_rules.emplace_back(std::move(key), std::move(masker));
    }
    /// Leaves without a rule become null instead of being scrambled.
    void dropUnknown() { m_drop = true; }
    void report(OriginalObserver* observer, std::size_t column)
    {
        m_observer = observer;
        m_column = column;
    }

    /// See MaskFunction::visitInner().
    void visit(const MaskerVisitor& visitor) const
    {
        for (const Rule& rule : m_rules) {
            if (rule.second)
                rule.second->visit(visitor);
        }
    }

    /// Appends the document; false when `json` is none (then `out` holds a part).
    [[nodiscard]] bool rewrite(std::string_view json, std::string& out);

private:
    using Rule = std::pair<std::string, std::unique_ptr<ColumnMasker>>;

    bool value(JsonCursor& cursor, const Rule* rule, int depth, std::string& out);
    bool container(JsonCursor& cursor, const Rule* rule, int depth, std::string& out);
    void leaf(std::string_view text, const Rule* rule, std::string& out);
    void scramble(std::string_view text, bool number, std::string& out) const;

    SipHash m_hash;
    std::vector<Rule> m_rules;
    bool m_drop = false;
    OriginalObserver* m_observer = nullptr;
    std::size_t m_column = 0;
    std::string m_key;
    std::string m_value;
    std::string m_masked;
};

}  // namespace decant

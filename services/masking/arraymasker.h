// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"

#include <memory>
#include <string>
#include <string_view>

namespace decant {

/// Appends an element of an array literal; in quotes where the literal would be misread without.
void appendArrayElement(std::string_view text, std::string& out);

/// Applies a masker to every element of an array literal ({a,"b c",NULL,{…}}, any dimension, with
/// or without bounds). What is no array literal becomes the empty array.
class ArrayMasker final : public ColumnMasker {
public:
    explicit ArrayMasker(std::unique_ptr<ColumnMasker> element)
        : m_element(std::move(element))
    {
    }

    bool mask(std::string_view value, std::string& out) override;
    bool maskSeeded(std::string_view value, std::string_view seed, std::string& out) override;
    bool maskNull(std::string& /*out*/) override { return false; }
    bool reportTo(OriginalObserver* observer, std::size_t column) override;
    void visit(const MaskerVisitor& visitor) override { m_element->visit(visitor); }

private:
    [[nodiscard]] bool elements(std::string_view value, const std::string_view* seed,
                                std::string& out);
    void element(std::string_view value, const std::string_view* seed, bool isNull,
                 std::string& out);

    std::unique_ptr<ColumnMasker> m_element;
    OriginalObserver* m_observer = nullptr;
    bool m_elementReports = false;
    std::size_t m_column = 0;
    std::string m_value;
    std::string m_masked;
};

}  // namespace decant

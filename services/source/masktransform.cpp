// SPDX-License-Identifier: MIT
#include "services/source/masktransform.h"

#include "services/masking/columnmasker.h"

#include <optional>
#include <utility>

namespace decant {

namespace {

/// Masks lines and offers the originals to the leak sample.
class MaskTransform final : public LineTransform {
public:
    static Result<std::unique_ptr<LineTransform>> make(const Table& table, const TableMask& mask,
                                                       const std::vector<int>& fields,
                                                       const MaskKey& key, LeakSample* sample)
    {
        auto made = std::make_unique<MaskTransform>();
        if (sample != nullptr)
            made->m_observer.emplace(*sample, table, mask);
        auto masker = RowMasker::make(table, mask, fields, key,
                                      made->m_observer ? &*made->m_observer : nullptr);
        if (!masker)
            return masker.error();
        made->m_masker = std::move(*masker);
        return std::unique_ptr<LineTransform>(std::move(made));
    }
    Result<> apply(std::string_view lines, std::string& out) override
    {
        return m_masker->maskBlock(lines, out);
    }

private:
    std::optional<LeakObserver> m_observer;
    std::unique_ptr<RowMasker> m_masker;
};

}  // namespace

TransformRecipe maskRecipe(const ExtractRequest& request, const Table& table,
                           std::vector<int> fields, std::uint64_t id)
{
    const TableMask* mask = request.plan->table(table.name);
    if (mask == nullptr || mask->columns.empty())
        return {};
    return {id, [&request, &table, mask, fields = std::move(fields)] {
                return MaskTransform::make(table, *mask, fields, *request.key, request.leakSample);
            }};
}

}  // namespace decant

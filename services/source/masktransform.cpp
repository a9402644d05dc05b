// SPDX-License-Identifier: MIT
#include "services/source/masktransform.h"

#include "services/masking/columnmasker.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace decant {

namespace {

/// Masks lines and offers the originals to the leak sample.
class MaskTransform final : public LineTransform {
public:
    static Result<std::unique_ptr<LineTransform>> make(const Table& table, const TableMask& mask,
                                                       const std::vector<int>& fields,
                                                       const ExtractRequest& request)
    {
        std::unique_ptr<MaskTransform> made(new MaskTransform(table, *request.tally));
        if (request.leakSample != nullptr)
            made->m_observer.emplace(*request.leakSample, table, mask);
        auto masker =
            RowMasker::make(table, mask, fields, *request.key,
                            made->m_observer ? &*made->m_observer : nullptr, request.values.get());
        if (!masker)
            return masker.error();
        made->m_masker = std::move(*masker);
        return std::unique_ptr<LineTransform>(std::move(made));
    }
    ~MaskTransform() override
    {
        if (!m_masker)
            return;
        count(m_masker->replaced(), MaskTally::What::Replaced);
        count(m_masker->collisions(), MaskTally::What::Collided);
    }
    Result<> apply(std::string_view lines, std::string& out) override
    {
        return m_masker->maskBlock(lines, out);
    }

private:
    MaskTransform(const Table& table, MaskTally& tally)
        : m_table(table.name.text())
        , m_tally(tally)
    {
    }
    void count(const std::vector<RowMasker::Replaced>& columns, MaskTally::What what)
    {
        for (const RowMasker::Replaced& each : columns)
            m_tally.add(m_table + '.' + each.column, what, each.values);
    }

    const std::string m_table;
    MaskTally& m_tally;
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
                return MaskTransform::make(table, *mask, fields, request);
            }};
}

}  // namespace decant

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
                                                       const ExtractRequest& request,
                                                       JobContext& context)
    {
        std::unique_ptr<MaskTransform> made(new MaskTransform(table, context));
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
        tell(m_masker->replaced(), " values could not be masked and became what on_error says");
        tell(m_masker->collisions(), " masked values are also values of the source column");
    }
    Result<> apply(std::string_view lines, std::string& out) override
    {
        return m_masker->maskBlock(lines, out);
    }

private:
    MaskTransform(const Table& table, JobContext& context)
        : m_table(table.name.text())
        , m_context(context)
    {
    }
    void tell(const std::vector<RowMasker::Replaced>& columns, const char* what)
    {
        for (const RowMasker::Replaced& each : columns)
            m_context.log(LogLevel::Warning,
                          m_table + '.' + each.column + ": " + std::to_string(each.values) + what);
    }

    const std::string m_table;
    JobContext& m_context;
    std::optional<LeakObserver> m_observer;
    std::unique_ptr<RowMasker> m_masker;
};

}  // namespace

TransformRecipe maskRecipe(const ExtractRequest& request, const Table& table,
                           std::vector<int> fields, std::uint64_t id, JobContext& context)
{
    const TableMask* mask = request.plan->table(table.name);
    if (mask == nullptr || mask->columns.empty())
        return {};
    return {id, [&request, &table, &context, mask, fields = std::move(fields)] {
                return MaskTransform::make(table, *mask, fields, request, context);
            }};
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#include "services/source/postgres/subsetrows.h"

#include "services/source/postgres/chunks.h"

#include <charconv>
#include <utility>

namespace decant::postgres {

namespace {

/// (block,offset) as one number: 32 and 16 bits.
std::int64_t place(std::string_view ctid)
{
    std::uint32_t block = 0;
    std::uint32_t offset = 0;
    const char* const end = ctid.data() + ctid.size();
    const auto comma = std::from_chars(ctid.data() + 1, end, block).ptr;
    std::from_chars(comma + 1, end, offset);
    return static_cast<std::int64_t>(block) << 16 | static_cast<std::int64_t>(offset);
}

}  // namespace

RowTarget::RowTarget(BlockPipeline& pipeline, TransformRecipe recipe, std::string path,
                     std::string suffix)
    : m_pipeline(pipeline)
    , m_recipe(std::move(recipe))
    , m_path(std::move(path))
    , m_suffix(std::move(suffix))
{
}

bool RowTarget::isNew(std::string_view ctid)
{
    const std::int64_t at = place(ctid);
    if (m_known.contains(at))
        return false;
    m_query.push_back(at);
    return true;
}

Result<> RowTarget::add(std::string_view line)
{
    if (!m_file) {
        auto opened = m_pipeline.open(m_path + '-' + fileNumber(++m_parts) + m_suffix, m_recipe);
        if (!opened)
            return opened.error();
        m_file = std::move(*opened);
    }
    ++m_copied.rows;
    return m_file->add(line);
}

void RowTarget::endQuery()
{
    m_known.add(std::exchange(m_query, {}));
}

Result<> RowTarget::close()
{
    if (!m_file)
        return {};
    auto written = m_file->finish();
    m_file.reset();
    if (!written)
        return written.error();
    m_copied.files.push_back(std::move(*written));
    return {};
}

std::size_t RowTarget::bytes() const
{
    return m_known.bytes() + m_query.capacity() * sizeof(std::int64_t);
}

CopiedTable RowTarget::take()
{
    return std::move(m_copied);
}

}  // namespace decant::postgres

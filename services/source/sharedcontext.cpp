// SPDX-License-Identifier: MIT
#include "services/source/sharedcontext.h"

#include <utility>

namespace decant {

void SharedContext::fail(Error error)
{
    const std::lock_guard lock(m_mutex);
    // What the others say afterwards is only the echo of the first.
    if (!m_error)
        m_error = std::move(error);
    m_failed = true;
}

Result<> SharedContext::outcome() const
{
    if (m_outer.cancelled())
        return Error{Error::Code::Cancelled, Error::Area::Source, {}, {}, {}};
    const std::lock_guard lock(m_mutex);
    return m_error ? Result<>(*m_error) : Result<>();
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#include "services/pipeline/oldimages.h"

#include <algorithm>

namespace decant {

std::vector<std::string> oldImageIds(const std::vector<BuildRecord>& history,
                                     const std::string& service, int keep)
{
    std::vector<std::string> ids;
    for (const BuildRecord& record : history) {
        if (record.service == service && !record.imageId.empty()
            && std::find(ids.begin(), ids.end(), record.imageId) == ids.end())
            ids.push_back(record.imageId);
    }
    const auto kept = std::min(static_cast<std::size_t>(keep), ids.size());
    if (keep <= 0)
        return {};
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(kept));
    return ids;
}

Result<int> removeOldImages(Engine& engine, const std::vector<std::string>& ids,
                            const std::string& repository, JobContext& context)
{
    int removed = 0;
    for (const std::string& id : ids) {
        const auto facts = engine.inspectImage(id, context);
        if (!facts && facts.error().code == Error::Code::NotFound)
            continue;
        if (!facts)
            return facts.error();
        Result<> done;
        bool others = false;
        for (const std::string& tag : facts->tags) {
            if (!tag.starts_with(repository + ':'))
                others = true;
            else if (done)
                done = engine.removeImage(tag, context);
        }
        // An image whose last tag moved on to a newer one has only its id.
        if (done && facts->tags.empty())
            done = engine.removeImage(id, context);
        if (!done && done.error().code != Error::Code::Conflict
            && done.error().code != Error::Code::NotFound)
            return done.error();
        removed += done && !others ? 1 : 0;
    }
    return removed;
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#include "gui/itemmodels/letgo.h"

#include "services/jobs/background.h"

#include <QThreadPool>

namespace decant::gui {

void freeLater(std::function<void()> free)
{
    // One thread: several would only wait for each other in the allocator.
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.start([free = std::move(free)] {
        stepBehind();
        free();
    });
}

}  // namespace decant::gui

// SPDX-License-Identifier: MIT
#include "services/jobs/background.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace decant {

void stepBehind()
{
#ifdef Q_OS_LINUX
    // Qt's priorities do nothing under the usual scheduler; niceness is one of each thread here,
    // and inherited.
    constexpr int kNiceness = 10;
    constexpr int kCallingThread = 0;
    if (::getpriority(PRIO_PROCESS, kCallingThread) < kNiceness)
        (void)::setpriority(PRIO_PROCESS, kCallingThread, kNiceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace decant {

/// Calls `receive(Result<T>)` once, in the thread of `context`, when `future` has finished. A
/// cancelled job is delivered as Error::Code::Cancelled. If `context` dies first, nothing is
/// called. (QFuture::then(context, …) is not safe on Qt 6.4 when the context dies first.)
template <class T, class Receive>
void whenFinished(const QFuture<Result<T>>& future, QObject* context, Receive receive)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, receive = std::move(receive)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() == 0)
                receive(Result<T>(Error{Error::Code::Cancelled, Error::Area::General, {}, {}, {}}));
            else
                receive(watcher->future().takeResult());  // moved: results may be large
        });
    watcher->setFuture(future);
}

}  // namespace decant

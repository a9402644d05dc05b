// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace decant::test {

/// Posts an event to the GUI thread every few milliseconds from a thread of its own and notes how
/// long each waited until its turn came. Time in which the kernel gave the processor to another
/// program is not the window's fault and is taken off. Linux.
class HeartBeat : public QObject {
public:
    HeartBeat()
        : m_stat("/proc/self/task/" + std::to_string(::gettid()) + "/schedstat")
        , m_thread([this] { beat(); })
    {
    }
    HeartBeat(const HeartBeat&) = delete;
    HeartBeat& operator=(const HeartBeat&) = delete;
    ~HeartBeat() override
    {
        m_stop = true;
        m_thread.join();
        QCoreApplication::removePostedEvents(this);
    }

    /// Milliseconds, in order of size.
    [[nodiscard]] std::vector<double> waits() const
    {
        std::vector<double> sorted = m_waits;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }
    void forget() { m_waits.clear(); }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const auto* beat = static_cast<Beat*>(event);
        const std::chrono::duration<double, std::milli> waited =
            std::chrono::steady_clock::now() - beat->posted;
        m_waits.push_back(std::max(0.0, waited.count() - (notRunning() - beat->notRunning)));
        return true;
    }

private:
    struct Beat : QEvent {
        Beat()
            : QEvent(QEvent::User)
        {
        }
        std::chrono::steady_clock::time_point posted = std::chrono::steady_clock::now();
        double notRunning = 0;
    };

    /// Milliseconds in which the GUI thread was ready to run and did not.
    [[nodiscard]] double notRunning() const
    {
        std::ifstream stat(m_stat);
        double run = 0;
        double waited = 0;
        stat >> run >> waited;
        return waited / 1e6;
    }

    void beat()
    {
        while (!m_stop) {
            auto* event = new Beat;
            event->notRunning = notRunning();
            QCoreApplication::postEvent(this, event);
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
        }
    }

    std::string m_stat;
    std::vector<double> m_waits;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// An application that knows which of its events took longest.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString name = receiver->objectName().isEmpty()
            ? QString::fromLatin1(receiver->metaObject()->className())
            : receiver->objectName();
        const int type = event->type();
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        s_longest.emplace_back(clock.nsecsElapsed() / 1'000'000,
                               QStringLiteral("event %1 of %2").arg(type).arg(name));
        std::sort(s_longest.rbegin(), s_longest.rend());
        s_longest.resize(std::min<std::size_t>(s_longest.size(), kKept));
        return done;
    }
    /// "123 ms event 43 of maskingTableView", the longest first.
    [[nodiscard]] static QStringList longest()
    {
        QStringList all;
        for (const auto& [ms, what] : s_longest)
            all << QStringLiteral("%1 ms %2").arg(ms).arg(what);
        return all;
    }
    static void forget() { s_longest.clear(); }

private:
    static constexpr std::size_t kKept = 5;
    static inline std::vector<std::pair<qint64, QString>> s_longest;
    int m_depth = 0;
};

}  // namespace decant::test

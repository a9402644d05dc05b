// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "services/jobs/jobrunner.h"
#include "services/jobs/whenfinished.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace decant::gui {

struct LogLine {
    LogLevel level = LogLevel::Info;
    QString text;
};

/// The newest progress of a job, by value.
struct JobProgress {
    QString stage;  ///< in words
    QString item;
    QString unit;
    qint64 done = 0;
    qint64 total = 0;
    [[nodiscard]] QString text() const;
};

/// What a job says from its own thread; the GUI fetches it in batches.
class JobMailbox {
public:
    void put(LogLevel level, const std::string& line);
    void put(const Progress& progress);
    [[nodiscard]] std::vector<std::pair<LogLevel, std::string>> takeLog();
    [[nodiscard]] std::optional<JobProgress> takeProgress();

private:
    struct RawProgress {
        std::string stage, item, unit;
        std::int64_t done = 0;
        std::int64_t total = 0;
    };
    std::mutex m_mutex;
    std::vector<std::pair<LogLevel, std::string>> m_log;
    std::optional<RawProgress> m_progress;
};

/// A running piece of work as the GUI sees it. Lives in the GUI thread; deleted when it is over.
class Job : public QObject {
    Q_OBJECT
public:
    Job(QString title, QObject* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const JobProgress& progress() const { return m_progress; }
    [[nodiscard]] std::shared_ptr<JobMailbox> mailbox() const { return m_mailbox; }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_clock.elapsed()) / 1000; }
    void setCancel(std::function<void()> cancel) { m_cancel = std::move(cancel); }
    /// Asks to stop; the receiver is called with Cancelled.
    void cancel();
    /// Delivers what is still waiting in the mailbox.
    void drain();

signals:
    void progressed(const decant::gui::JobProgress& progress);
    void logged(const std::vector<decant::gui::LogLine>& lines);

private:
    QString m_title;
    JobProgress m_progress;
    std::shared_ptr<JobMailbox> m_mailbox = std::make_shared<JobMailbox>();
    std::function<void()> m_cancel;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

/// Starts work in threads of its own and knows what runs. The destructor cancels all and waits.
class JobCenter : public QObject {
    Q_OBJECT
public:
    explicit JobCenter(QObject* parent = nullptr);
    ~JobCenter() override;

    [[nodiscard]] const std::vector<Job*>& running() const { return m_running; }
    void cancelAll();

    /// Runs `work`; calls `receive(Result<T>)` in the GUI thread once, unless `context` is gone by
    /// then. The job is valid until `receive` returns; hold it in a QPointer.
    template <class T, class Receive>
    Job* start(const QString& title, std::function<Result<T>(JobContext&)> work, QObject* context,
               Receive receive)
    {
        auto* job = new Job(title, this);
        const std::shared_ptr<JobMailbox> mailbox = job->mailbox();
        JobEvents events;
        events.log = [mailbox](LogLevel level, const std::string& line) {
            mailbox->put(level, line);
        };
        events.progress = [mailbox](const Progress& progress) { mailbox->put(progress); };
        QFuture<Result<T>> future = m_runner.start<T>(std::move(work), std::move(events));
        job->setCancel([future]() mutable { future.cancel(); });
        add(job);
        whenFinished(future, job,
                     [this, job, guard = QPointer<QObject>(context),
                      receive = std::move(receive)](Result<T> result) mutable {
                         job->drain();
                         remove(job, result ? nullptr : &result.error());
                         if (guard)
                             receive(std::move(result));
                         job->deleteLater();
                     });
        return job;
    }

signals:
    void changed();
    void logged(const QString& title, const std::vector<decant::gui::LogLine>& lines);
    /// A job is over after `seconds`; `error` is empty after success.
    void ended(const QString& title, double seconds, const std::optional<decant::Error>& error);

private:
    void add(Job* job);
    void remove(Job* job, const Error* error);

    std::vector<Job*> m_running;
    /// Jobs mostly wait for a server: a slow one must not hold up the answers of the others.
    static constexpr int kThreads = 12;
    JobRunner m_runner{kThreads};
};

}  // namespace decant::gui

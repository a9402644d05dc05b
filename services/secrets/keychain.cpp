// SPDX-License-Identifier: MIT
#include "services/secrets/keychain.h"

#include "services/support/qt.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <atomic>
#include <functional>
#include <utility>

namespace decant {

namespace {

constexpr int kPatienceMs = 30'000;  // long enough to type the password that unlocks it

Error keychainError(Error::Code code, const std::string& entry, Sentence detail)
{
    return Error{
        code, Error::Area::General, "keychain entry decant/" + entry, std::move(detail), {}};
}

/// Without a bus some backends would try to start one; there is nobody to answer on it anyway.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// The library keeps one queue of jobs in the thread that used it first, so all jobs run in one
/// thread that lives as long as the process (a stuck call must not hold up its end).
QObject& keychainThread()
{
    static QObject* const receiver = [] {
        auto* thread = new QThread;
        auto* object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return *receiver;
}

struct Answer {
    QSemaphore ready;
    QKeychain::Error error = QKeychain::NoError;
    std::string message;
    std::string secret;
};

std::atomic<bool> silent = false;

/// Runs the job that `make` makes, and waits for its answer.
Result<std::string> ask(const std::string& entry,
                        const std::function<QKeychain::Job*(const QString& service)>& make)
{
    if (!hasSessionBus())
        return keychainError(Error::Code::Unavailable, entry, say("there is no desktop session"));
    if (silent)
        return keychainError(Error::Code::Unavailable, entry,
                             say("the keychain did not answer before and is not asked again"));
    auto answer = std::make_shared<Answer>();
    const QString key = toQString(entry);
    QMetaObject::invokeMethod(
        &keychainThread(),
        [answer, make, key] {
            QKeychain::Job* job = make(QStringLiteral("decant"));
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(key);
            QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job* done) {
                answer->error = done->error();
                answer->message = toUtf8(done->errorString());
                if (auto* reader = qobject_cast<QKeychain::ReadPasswordJob*>(done))
                    answer->secret = toUtf8(reader->textData());
                answer->ready.release();
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (!answer->ready.tryAcquire(1, kPatienceMs)) {
        silent = true;
        return keychainError(Error::Code::Unavailable, entry, say("the keychain does not answer"));
    }
    switch (answer->error) {
    case QKeychain::NoError:
        return std::move(answer->secret);
    case QKeychain::EntryNotFound:
        return keychainError(Error::Code::NotFound, entry, say("there is no such entry"));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(Error::Code::Denied, entry, Sentence::verbatim(answer->message));
    default:
        return keychainError(Error::Code::Unavailable, entry, Sentence::verbatim(answer->message));
    }
}

class SystemKeychain final : public Keychain {
public:
    [[nodiscard]] Result<std::string> read(const std::string& entry) override
    {
        if (auto given = sessionKeychain().read(entry))
            return given;
        return ask(entry, [](const QString& service) -> QKeychain::Job* {
            return new QKeychain::ReadPasswordJob(service);
        });
    }
    [[nodiscard]] Result<> write(const std::string& entry, const std::string& secret) override
    {
        auto done = ask(entry, [secret](const QString& service) -> QKeychain::Job* {
            auto* job = new QKeychain::WritePasswordJob(service);
            job->setTextData(toQString(secret));
            return job;
        });
        return done ? Result<>() : Result<>(std::move(done).error());
    }
    [[nodiscard]] Result<> remove(const std::string& entry) override
    {
        auto done = ask(entry, [](const QString& service) -> QKeychain::Job* {
            return new QKeychain::DeletePasswordJob(service);
        });
        if (done || done.error().code == Error::Code::NotFound)
            return {};
        return std::move(done).error();
    }
};

}  // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

Keychain& sessionKeychain()
{
    static MemoryKeychain keychain;
    return keychain;
}

Result<std::string> MemoryKeychain::read(const std::string& entry)
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_entries.find(entry);
    if (at == m_entries.end())
        return keychainError(Error::Code::NotFound, entry, say("there is no such entry"));
    return at->second;
}

Result<> MemoryKeychain::write(const std::string& entry, const std::string& secret)
{
    const std::lock_guard lock(m_mutex);
    m_entries[entry] = secret;
    return {};
}

Result<> MemoryKeychain::remove(const std::string& entry)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(entry);
    return {};
}

}  // namespace decant

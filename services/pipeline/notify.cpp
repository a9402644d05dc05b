// SPDX-License-Identifier: MIT
#include "services/pipeline/notify.h"

#include "services/pipeline/differencejson.h"
#include "services/support/httpclient.h"
#include "services/support/json.h"
#include "services/support/program.h"
#include "services/support/qt.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::seconds kLongest{60};
constexpr std::size_t kShownBytes = 2000;  ///< of what a failing command said

/// Ends what takes too long; a refresh that was cancelled is told about all the same.
class Deadline final : public JobContext {
public:
    explicit Deadline(JobContext& outer)
        : m_outer(outer)
    {
    }
    [[nodiscard]] bool over() const { return std::chrono::steady_clock::now() > m_end; }
    [[nodiscard]] bool cancelled() const override { return over(); }
    void progress(const Progress& progress) override { m_outer.progress(progress); }
    void log(LogLevel level, std::string_view line) override { m_outer.log(level, line); }

private:
    JobContext& m_outer;
    const std::chrono::steady_clock::time_point m_end = std::chrono::steady_clock::now() + kLongest;
};

Error tellError(Error::Code code, std::string what, Sentence detail, Sentence hint)
{
    return {code, Error::Area::Project, std::move(what), std::move(detail), std::move(hint)};
}

Error tooLong(const std::string& what)
{
    return tellError(Error::Code::Unavailable, what, say("it took longer than a minute"), {});
}

Result<std::string> fromEnvironment(const std::string& variable, const char* what)
{
    const QString value = qEnvironmentVariable(variable.c_str());
    if (value.isEmpty())
        return tellError(Error::Code::NotFound, what,
                         say("the environment variable %1 is not set", variable),
                         say("Set it where decant-cli runs."));
    return toUtf8(value);
}

Result<> runCommand(const std::string& command, const QByteArray& news,
                    const std::filesystem::path& folder, JobContext& context)
{
    auto environment = environmentForOthers();
    environment.insert(QStringLiteral("DECANT_PROJECT"), toQString(folder.string()));
    Deadline deadline(context);
    const auto ended = runProgram(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), toQString("cd \"$DECANT_PROJECT\" || exit 1\n" + command)},
        environment, deadline, [](const QByteArray&) {}, news);
    if (!ended)
        return deadline.over() ? tooLong("notify command") : ended.error();
    if (ended->exitCode != 0)
        return tellError(Error::Code::InvalidInput, "notify command",
                         say("it ended with code %1: %2", ended->exitCode,
                             ended->messages.substr(0, kShownBytes)),
                         say("Try it with `decant-cli notify`."));
    return {};
}

bool isSafe(const std::string& address)
{
    return address.starts_with("https://") || address.starts_with("http://127.0.0.1")
        || address.starts_with("http://localhost") || address.starts_with("http://[::1]");
}

Result<> post(const NotifyOptions& notify, const QByteArray& news, JobContext& context)
{
    HttpRequest request;
    request.method = "POST";
    request.url = notify.webhook;
    if (!notify.webhookVariable.empty()) {
        auto address = fromEnvironment(notify.webhookVariable, "webhook");
        if (!address)
            return std::move(address).error();
        request.url = *std::move(address);
    }
    if (!isSafe(request.url))
        return tellError(Error::Code::InvalidInput, "webhook",
                         say("its address is not one of https"),
                         say("Others on the way could read what is sent; use https."));
    request.headers = {{"Content-Type", "application/json"}};
    if (!notify.tokenVariable.empty()) {
        auto token = fromEnvironment(notify.tokenVariable, "webhook");
        if (!token)
            return std::move(token).error();
        request.headers.emplace_back("Authorization", "Bearer " + *token);
    }
    request.body = news.toStdString();
    Deadline deadline(context);
    HttpClient client;
    const auto answer = client.request(request, deadline);
    if (!answer && deadline.over())
        return tooLong("webhook");
    // The words of the lower layer may hold the address.
    if (!answer)
        return tellError(Error::Code::Unavailable, "webhook", say("it cannot be reached"),
                         say("Check the address, and the way there from this machine."));
    if (!answer->ok())
        return tellError(answer->status == 401 || answer->status == 403 ? Error::Code::Denied
                                                                        : Error::Code::InvalidInput,
                         "webhook", say("it answered with status %1", answer->status),
                         say("Try it with `decant-cli notify`."));
    return {};
}

QJsonObject errorJson(const Error& error)
{
    return {{QStringLiteral("what"), toQString(error.what)},
            {QStringLiteral("detail"), toQString(error.detail.english())},
            {QStringLiteral("hint"), toQString(error.hint.english())}};
}

std::string headline(const Project& project, const Error* error, bool changed)
{
    if (error == nullptr)
        return "Decant: " + project.name
            + (changed ? " has new images" : " was refreshed, nothing changed");
    if (error->code == Error::Code::Cancelled)
        return "Decant: the refresh of " + project.name + " was cancelled";
    return "Decant: the refresh of " + project.name + " failed: " + error->what;
}

}  // namespace

QJsonObject refreshNews(const Project& project, const std::vector<BuildRecord>& records,
                        const Error* error, const History& history)
{
    bool changed = false;
    const auto serviceJson = [&](const BuildRecord& record) {
        QJsonObject service{{QStringLiteral("service"), toQString(record.service)},
                            {QStringLiteral("ok"), record.state == StageState::Done},
                            {QStringLiteral("error"), toQString(record.error)},
                            {QStringLiteral("image"), toQString(record.image)},
                            {QStringLiteral("digest"), toQString(record.digest)},
                            {QStringLiteral("compressed_bytes"),
                             static_cast<qint64>(record.report.compressedBytes)}};
        const auto difference = differenceOf(history, record);
        changed = changed || !difference || !difference->sameImage;
        if (difference)
            service.insert(QStringLiteral("difference"), differenceToJson(*difference));
        return service;
    };
    QJsonObject news{{QStringLiteral("event"), QStringLiteral("refresh")},
                     {QStringLiteral("project"), toQString(project.name)},
                     {QStringLiteral("ok"), error == nullptr},
                     {QStringLiteral("services"), jsonArray(records, serviceJson)}};
    news.insert(QStringLiteral("changed"), changed);
    if (error != nullptr)
        news.insert(QStringLiteral("error"), errorJson(*error));
    // The member that chat services show.
    news.insert(QStringLiteral("text"), toQString(headline(project, error, changed)));
    return news;
}

Result<> tell(const NotifyOptions& notify, const QJsonObject& news,
              const std::filesystem::path& projectFolder, JobContext& context)
{
    const QByteArray text = QJsonDocument(news).toJson(QJsonDocument::Compact) + '\n';
    Result<> outcome;
    if (!notify.command.empty())
        outcome = runCommand(notify.command, text, projectFolder, context);
    // One that fails does not keep the other from being told.
    if (!notify.webhook.empty() || !notify.webhookVariable.empty()) {
        auto posted = post(notify, text, context);
        if (outcome)
            outcome = std::move(posted);
    }
    return outcome;
}

void tellRefresh(const Project& project, const std::vector<BuildRecord>& records,
                 const Error* error, const PipelineOptions& options, JobContext& context)
{
    const NotifyOptions& notify = project.notify;
    if (!notify.any() || (notify.when == NotifyOptions::When::Failure && error == nullptr))
        return;
    auto history = readHistory(project, options);
    const QJsonObject news = refreshNews(project, records, error, history ? *history : History());
    if (notify.when == NotifyOptions::When::Change && error == nullptr
        && !news.value(QStringLiteral("changed")).toBool())
        return;
    const auto told = tell(notify, news, options.projectFile.parent_path(), context);
    if (!told)
        context.log(LogLevel::Warning,
                    "nobody was told: " + told.error().what + ": " + told.error().detail.english());
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#include "services/source/custom/plugin.h"

#include "services/support/program.h"
#include "services/support/qt.h"

#include <QJsonDocument>

#include <optional>
#include <utility>

namespace decant::custom {

namespace {

constexpr std::size_t kShownBytes = 2000;  ///< of what a failing program said
constexpr qsizetype kLongestLine = 64 << 20;

std::string textOf(const QJsonObject& object, const char* key)
{
    return toUtf8(object.value(QLatin1String(key)).toString());
}

Error::Code codeOf(const std::string& name)
{
    if (name == "denied")
        return Error::Code::Denied;
    if (name == "not-found")
        return Error::Code::NotFound;
    if (name == "unavailable")
        return Error::Code::Unavailable;
    return Error::Code::InvalidInput;
}

/// What the program says, line by line.
class Answer {
public:
    explicit Answer(JobContext& context)
        : m_context(context)
    {
    }

    void add(const QByteArray& bytes)
    {
        m_rest += bytes;
        for (qsizetype end = 0; (end = m_rest.indexOf('\n')) >= 0;) {
            take(m_rest.left(end));
            m_rest.remove(0, end + 1);
        }
        if (m_rest.size() > kLongestLine) {
            m_rest.clear();
            m_problem = "a line has no end";
        }
    }
    void finish()
    {
        if (!m_rest.trimmed().isEmpty())
            take(m_rest);
        m_rest.clear();
    }
    [[nodiscard]] const std::optional<QJsonObject>& last() const { return m_last; }
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    void take(const QByteArray& line)
    {
        if (!m_problem.empty() || line.trimmed().isEmpty())
            return;
        const QJsonDocument json = QJsonDocument::fromJson(line);
        const QJsonObject object = json.object();
        const std::string event = textOf(object, "event");
        if (m_last)
            m_problem = "it goes on after its result";
        else if (!json.isObject())
            m_problem = "a line is no JSON object";
        else if (event == "progress")
            m_context.progress({"extract", textOf(object, "item"), textOf(object, "unit"),
                                object.value(QLatin1String("done")).toInteger(),
                                object.value(QLatin1String("total")).toInteger()});
        else if (event == "log")
            m_context.log(textOf(object, "level") == "warning" ? LogLevel::Warning : LogLevel::Info,
                          textOf(object, "text"));
        else if (event == "result" || event == "error")
            m_last = object;
        else
            m_problem = "there is no event \"" + event + '"';
    }

    JobContext& m_context;
    QByteArray m_rest;
    std::optional<QJsonObject> m_last;
    std::string m_problem;
};

}  // namespace

Plugin::Plugin(const Service& service, CustomSpec spec, std::string password,
               std::filesystem::path folder)
    : m_service(service)
    , m_spec(std::move(spec))
    , m_password(std::move(password))
    , m_folder(std::move(folder))
{
}

Result<QJsonObject> Plugin::call(const char* verb, QJsonObject request, JobContext& context) const
{
    QJsonObject options;
    for (const auto& [name, value] : m_service.source.options)
        options.insert(toQString(name), toQString(value));
    request.insert(QStringLiteral("protocol"), kPluginProtocol);
    request.insert(QStringLiteral("verb"), QLatin1String(verb));
    request.insert(QStringLiteral("service"), toQString(m_service.name));
    request.insert(QStringLiteral("options"), options);
    request.insert(QStringLiteral("password"), toQString(m_password));

    auto environment = environmentForOthers();
    environment.insert(QStringLiteral("DECANT_PROJECT"), toQString(m_folder.string()));
    const std::string what = "plug-in of service " + m_service.name + ", " + verb;
    const auto broken = [&](Sentence detail, Sentence hint = {}) {
        return Error{Error::Code::InvalidInput, Error::Area::Source, what, std::move(detail),
                     std::move(hint)};
    };
    Answer answer(context);
    const auto ended = runProgram(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         toQString("umask 077; cd \"$DECANT_PROJECT\" || exit 1\n" + m_spec.plugin)},
        environment, context, [&](const QByteArray& bytes) { answer.add(bytes); },
        QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    if (!ended)
        return ended.error();
    answer.finish();
    if (!answer.problem().empty())
        return broken(say("it breaks the protocol: %1", answer.problem()),
                      say("Only lines of JSON belong on its standard output."));
    if (answer.last() && textOf(*answer.last(), "event") == "error") {
        const std::string about = textOf(*answer.last(), "what");
        return Error{codeOf(textOf(*answer.last(), "code")), Error::Area::Source,
                     about.empty() ? what : what + ": " + about,
                     Sentence::verbatim(textOf(*answer.last(), "detail")),
                     Sentence::verbatim(textOf(*answer.last(), "hint"))};
    }
    if (ended->exitCode != 0)
        return broken(say("it ended with code %1: %2", ended->exitCode,
                          ended->messages.substr(0, kShownBytes)));
    if (!answer.last())
        return broken(say("it ended without a result: %1", ended->messages.substr(0, kShownBytes)),
                      say("It must write {\"event\": \"result\", …} as its last line."));
    return *answer.last();
}

}  // namespace decant::custom

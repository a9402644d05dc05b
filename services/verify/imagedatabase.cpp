// SPDX-License-Identifier: MIT
#include "services/verify/imagedatabase.h"

#include "model/support/text.h"

#include <algorithm>
#include <charconv>

namespace decant {

namespace {

constexpr std::size_t kLogLines = 12;

Error databaseError(Error::Code code, Sentence detail)
{
    return Error{code, Error::Area::Engine, "the image's database", std::move(detail), {}};
}

/// Of "UPTIME STATE PPID …": what stands in /proc/1/stat behind the program's name.
Result<double> secondsSinceStart(const std::string& text)
{
    constexpr std::size_t kStartTime = 20;  // field 22 of stat
    constexpr double kTicks = 100;  // a second, in every /proc
    const std::vector<std::string> fields = split(text, ' ');
    double now = 0;
    double start = 0;
    const auto read = [](const std::string& field, double& value) {
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
        return error == std::errc() && end == field.data() + field.size();
    };
    if (fields.size() <= kStartTime || !read(fields[0], now) || !read(fields[kStartTime], start)
        || now < start / kTicks)
        return databaseError(Error::Code::Internal,
                             say("the container's /proc does not say when it started: %1", text));
    return now - start / kTicks;
}

std::string_view trimmed(std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r') || text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

}  // namespace

Result<> ScopedContainer::remove()
{
    if (m_id.empty())
        return {};
    const std::string id = std::move(m_id);
    m_id.clear();
    return m_engine->removeContainer(id);
}

namespace {

std::string logTail(Engine& engine, const std::string& container, JobContext& context)
{
    const auto log = engine.containerLog(container, context);
    if (!log)
        return log.error().detail.english();
    std::vector<std::string> lines = split(trimmed(*log), '\n');
    if (lines.size() > kLogLines)
        lines.erase(lines.begin(), lines.end() - kLogLines);
    return join(lines, "\n");
}

}  // namespace

Result<double> waitForFirstQuery(Engine& engine, const std::string& container,
                                 const std::vector<std::string>& command, int timeoutSeconds,
                                 JobContext& context)
{
    // No pause between the attempts: what is measured is shorter than any useful one.
    const std::string script = "end=$(($(date +%s) + $1))\n"
                               "shift\n"
                               "until \"$@\" >/dev/null 2>&1\n"
                               "do [ $(date +%s) -lt $end ] || exit 9\n"
                               "done\n"
                               "read -r now idle </proc/uptime\n"
                               "first=$(cat /proc/1/stat)\n"
                               "echo \"$now ${first##*) }\"\n";
    std::vector<std::string> words{"sh", "-c", script, "sh", std::to_string(timeoutSeconds)};
    words.insert(words.end(), command.begin(), command.end());
    const auto ran = engine.exec(container, words, {}, context);
    if (ran && ran->exitCode == 0)
        return secondsSinceStart(ran->output);
    if (context.cancelled())
        return databaseError(Error::Code::Cancelled, {});
    const auto state = engine.inspectContainer(container, context);
    if (!state)
        return state.error();  // the engine itself is gone
    Sentence detail;
    if (!state->running)
        detail = say("the container ended with exit code %1", state->exitCode);
    else if (!ran)
        return ran.error();
    else if (ran->exitCode == 9)
        detail = say("no query was answered within %1 seconds", timeoutSeconds);
    else
        detail = say("the first query cannot be tried: %1", trimmed(ran->errorOutput));
    return databaseError(
        Error::Code::Finding,
        lines({std::move(detail), Sentence::verbatim(logTail(engine, container, context))}));
}

Result<ImageDatabase::Rows> ImageDatabase::query(const std::string& sql, JobContext& context) const
{
    std::vector<std::string> command = m_client;
    command.push_back(sql);
    const auto ran = m_engine->exec(m_container, command, {}, context);
    if (!ran)
        return ran.error();
    if (context.cancelled())
        return databaseError(Error::Code::Cancelled, {});
    if (ran->exitCode != 0)
        return databaseError(Error::Code::Internal,
                             Sentence::verbatim(std::string(trimmed(ran->errorOutput))));
    Rows rows;
    const std::string_view output = trimmed(ran->output);
    if (output.empty())
        return rows;
    for (const std::string& line : split(output, '\n'))
        rows.push_back(split(line, m_separator));
    return rows;
}

}  // namespace decant

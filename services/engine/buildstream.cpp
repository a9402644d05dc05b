// SPDX-License-Identifier: MIT
#include "services/engine/buildstream.h"

#include "services/support/qt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace decant {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kRed = "\x1b[91m";
constexpr std::string_view kPlain = "\x1b[0m";

/// Takes `prefix` off `text`; false and unchanged when it does not start with it.
bool take(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

template <class Number>
bool takeNumber(std::string_view& text, Number& number)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end == text.data())
        return false;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return true;
}

std::string_view withoutLineEnd(std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

/// The exit code at the end of texts like "…: exit code: 3" or "…: exit status 3".
int exitCodeIn(std::string_view message)
{
    for (const std::string_view words : {"exit code: ", "exit status ", "non-zero code: "}) {
        const auto found = message.rfind(words);
        if (found == std::string_view::npos)
            continue;
        std::string_view rest = message.substr(found + words.size());
        int code = 0;
        if (takeNumber(rest, code))
            return code;
    }
    return 0;
}

}  // namespace

double BuildMarker::fraction() const
{
    const double inside = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0.0;
    return std::clamp((step - 1 + std::clamp(inside, 0.0, 1.0)) / of, 0.0, 1.0);
}

std::optional<BuildMarker> parseMarker(std::string_view line)
{
    if (!take(line, "DECANT "))
        return std::nullopt;
    BuildMarker marker;
    while (!line.empty()) {
        const std::string_view word = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(line.size(), word.size() + 1));
        std::string_view value = word;
        bool good = true;
        if (take(value, "step="))
            good = takeNumber(value, marker.step);
        else if (take(value, "of="))
            good = takeNumber(value, marker.of);
        else if (take(value, "done="))
            good = takeNumber(value, marker.done);
        else if (take(value, "total="))
            good = takeNumber(value, marker.total);
        else if (take(value, "name="))
            marker.name = value;
        if (!good)
            return std::nullopt;
    }
    if (marker.step < 1 || marker.of < marker.step)
        return std::nullopt;
    return marker;
}

BuildStream::BuildStream(Receive receive, Clock clock)
    : m_receive(std::move(receive))
    , m_clock(std::move(clock))
{
}

void BuildStream::feed(std::string_view bytes)
{
    for (auto end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        m_line.append(bytes.substr(0, end));
        bytes.remove_prefix(end + 1);
        message(m_line);
        m_line.clear();
    }
    m_line.append(bytes);
}

void BuildStream::finish()
{
    message(m_line);
    m_line.clear();
    if (!m_pending.empty())
        line(m_step.number, m_pending);
    m_pending.clear();
    for (auto& [digest, vertex] : m_vertexes) {
        if (!vertex.pending.empty())
            line(vertex.step.number, vertex.pending);
        vertex.pending.clear();
    }
    // The last step of the classic builder has no other end; a broken stream leaves it running.
    if (m_imageTold)
        endStep(StepState::Done);
}

void BuildStream::message(std::string_view line)
{
    line = withoutLineEnd(line);
    if (line.empty())
        return;
    const QJsonObject object =
        QJsonDocument::fromJson(
            QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())))
            .object();
    if (object.isEmpty()) {
        this->line(m_step.number, line);
        return;
    }
    if (object.contains("errorDetail"_L1) || object.contains("error"_L1)) {
        failure(object);
        return;
    }
    if (object.contains("stream"_L1)) {
        text(toUtf8(object["stream"_L1].toString()));
        return;
    }
    const QJsonValue aux = object["aux"_L1];
    if (aux.isString() && object["id"_L1] == "moby.buildkit.trace"_L1) {
        const QByteArray raw = QByteArray::fromBase64(aux.toString().toLatin1());
        if (const auto decoded = decodeTrace({raw.constData(), static_cast<size_t>(raw.size())}))
            trace(*decoded);
        return;
    }
    if (aux.isObject() && aux["ID"_L1].isString()) {
        m_imageTold = true;
        m_receive(BuildImage{toUtf8(aux["ID"_L1].toString())});
        return;
    }
    // What a pull of the builder's own says; its byte counts come far too often for a log.
    if (object.contains("status"_L1) && object["progressDetail"_L1].toObject().isEmpty())
        this->line(m_step.number, toUtf8(object["status"_L1].toString()));
}

void BuildStream::failure(const QJsonObject& object)
{
    const QJsonObject detail = object["errorDetail"_L1].toObject();
    QString words = detail["message"_L1].toString();
    if (words.isEmpty())
        words = object["error"_L1].toString();
    BuildFailure failure{toUtf8(words), detail["code"_L1].toInt()};
    if (failure.exitCode == 0)
        failure.exitCode = exitCodeIn(failure.message);
    if (!m_pending.empty())
        line(m_step.number, m_pending);
    m_pending.clear();
    endStep(StepState::Failed);
    m_receive(failure);
}

void BuildStream::text(std::string_view piece)
{
    if (classicStep(piece) || podmanStep(piece))
        return;
    if (m_pending.empty()) {
        if (piece == " ---> Using cache\n") {
            m_step.state = StepState::Cached;
            return;
        }
        const bool housekeeping = piece == "\n"
            || piece.starts_with("Removing intermediate container ")
            || piece.starts_with("Removed intermediate container ")
            || (piece.starts_with(" ---> ") && !piece.starts_with(" ---> ["))
            || (piece.starts_with("--> ") && m_total == 0);
        if (housekeeping)
            return;
    }
    append(m_step.number, m_pending, piece);
}

bool BuildStream::classicStep(std::string_view piece)
{
    int number = 0;
    int total = 0;
    if (!take(piece, "Step ") || !takeNumber(piece, number) || !take(piece, "/")
        || !takeNumber(piece, total) || !take(piece, " : "))
        return false;
    // Output of an instruction may look like this; a step is always the next one.
    if (number != m_step.number + 1 || (m_total != 0 && total != m_total))
        return false;
    m_total = total;
    beginStep(number, withoutLineEnd(piece));
    m_before = number - 1;
    m_share = 1;
    m_of = total;
    advance(m_before, m_of);
    return true;
}

bool BuildStream::podmanStep(std::string_view piece)
{
    int stage = 1;
    int stages = 1;
    int number = 0;
    int total = 0;
    if (take(piece, "[")
        && (!takeNumber(piece, stage) || !take(piece, "/") || !takeNumber(piece, stages)
            || !take(piece, "] ")))
        return false;
    if (!take(piece, "STEP ") || !takeNumber(piece, number) || !take(piece, "/")
        || !takeNumber(piece, total) || !take(piece, ": ") || total < 1 || stages < 1)
        return false;
    beginStep(m_step.number + 1, withoutLineEnd(piece));
    // Podman counts per stage and does not tell the lengths of the others.
    m_before = stage - 1 + static_cast<double>(number - 1) / total;
    m_share = 1.0 / total;
    m_of = stages;
    advance(m_before, m_of);
    return true;
}

void BuildStream::beginStep(int number, std::string_view name)
{
    if (!m_pending.empty())
        line(m_step.number, m_pending);
    m_pending.clear();
    endStep(StepState::Done);
    m_began = m_clock();
    m_step = {number, std::string(name), StepState::Running, 0};
    m_receive(m_step);
}

void BuildStream::endStep(StepState state)
{
    if (m_step.number == 0 || m_step.state == StepState::Done || m_step.state == StepState::Failed)
        return;
    if (m_step.state != StepState::Cached || state == StepState::Failed)
        m_step.state = state;
    m_step.seconds = m_clock() - m_began;
    m_receive(m_step);
    if (m_step.state == StepState::Cached)
        m_step.state = StepState::Done;
}

void BuildStream::append(int step, std::string& pending, std::string_view piece)
{
    // The classic builder wraps what comes from stderr, line ends included: colour line by line.
    const bool red = take(piece, kRed);
    if (red && piece.ends_with(kPlain))
        piece.remove_suffix(kPlain.size());
    for (auto end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
        std::string whole = std::move(pending);
        pending.clear();
        const std::string_view rest = piece.substr(0, end);
        if (red && !rest.empty() && !parseMarker(rest))
            whole.append(kRed).append(rest).append(kPlain);
        else
            whole.append(rest);
        line(step, whole);
        piece.remove_prefix(end + 1);
    }
    if (red && !piece.empty())
        pending.append(kRed).append(piece).append(kPlain);
    else
        pending.append(piece);
}

void BuildStream::line(int step, std::string_view line)
{
    line = withoutLineEnd(line);
    // Only what a terminal would still show of a line that rewrites itself.
    if (const auto rewritten = line.rfind('\r'); rewritten != std::string_view::npos)
        line.remove_prefix(rewritten + 1);
    if (const auto marker = parseMarker(line)) {
        if (m_of > 0)
            advance(m_before + m_share * marker->fraction(), m_of);
        else if (!m_vertexes.empty())
            advanceGraph(marker->fraction());
        m_receive(*marker);
        return;
    }
    m_receive(BuildOutput{step, std::string(line)});
}

void BuildStream::trace(const Trace& trace)
{
    for (const TraceVertex& told : trace.vertexes)
        vertex(told);
    advanceGraph(0);
    for (const TraceLog& log : trace.logs) {
        if (const auto found = m_vertexes.find(log.vertex); found != m_vertexes.end())
            append(found->second.step.number, found->second.pending, log.text);
    }
}

void BuildStream::vertex(const TraceVertex& told)
{
    auto [place, isNew] = m_vertexes.try_emplace(told.digest);
    Vertex& known = place->second;
    if (isNew) {
        known.step.name = told.name;
        m_exporting = m_exporting || told.name.starts_with("exporting to ");
        known.internal = told.name.starts_with("[internal]")
            || (!told.name.starts_with('[') && !told.name.starts_with("exporting to "));
        if (!known.internal)
            known.step.number = ++m_lastNumber;
    }
    const StepState before = known.step.state;
    if (before == StepState::Done || before == StepState::Cached || before == StepState::Failed)
        return;  // vertexes are told to be complete several times
    if (!told.error.empty())
        known.step.state = StepState::Failed;
    else if (told.completed)
        known.step.state = told.cached ? StepState::Cached : StepState::Done;
    else if (told.started)
        known.step.state = StepState::Running;
    known.step.seconds = told.seconds;
    if (known.internal || (!isNew && known.step.state == before))
        return;
    if (known.step.state != StepState::Running && !known.pending.empty()) {
        line(known.step.number, known.pending);
        known.pending.clear();
    }
    m_receive(known.step);
}

void BuildStream::advanceGraph(double current)
{
    // The export is a step of its own that BuildKit announces only when it begins.
    const double total = m_lastNumber + (m_exporting ? 0 : 1);
    const auto completed =
        std::count_if(m_vertexes.begin(), m_vertexes.end(), [](const auto& entry) {
            const Vertex& vertex = entry.second;
            return !vertex.internal
                && (vertex.step.state == StepState::Done || vertex.step.state == StepState::Cached);
        });
    advance(static_cast<double>(completed) + current, total);
}

void BuildStream::advance(double completed, double total)
{
    m_fraction = std::max(m_fraction, std::clamp(completed / total, 0.0, 1.0));
}

}  // namespace decant

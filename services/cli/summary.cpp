// SPDX-License-Identifier: MIT
#include "services/cli/summary.h"

#include "model/support/text.h"
#include "services/pipeline/differencejson.h"
#include "services/pipeline/servicerun.h"

#include <algorithm>
#include <string_view>

namespace decant::cli {

namespace {

constexpr std::size_t kShown = 20;  ///< lines of one kind before "and N more"

/// Text inside of a line of Markdown: names and messages come from anywhere.
std::string inlineText(std::string_view text)
{
    constexpr std::string_view kMeaning = "\\`*_{}[]<>#|~&";
    std::string out;
    for (const char c : text) {
        if (kMeaning.find(c) != std::string_view::npos)
            out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

/// A block that shows text as it is; its fence is longer than any in the text.
std::string codeBlock(std::string_view text)
{
    std::string fence = "```";
    while (text.find(fence) != std::string_view::npos)
        fence += '`';
    return fence + '\n' + std::string(text) + '\n' + fence + '\n';
}

std::string row(const std::vector<std::string>& cells)
{
    std::string out = "|";
    for (const std::string& cell : cells)
        out += ' ' + inlineText(cell) + " |";
    return out + '\n';
}

std::string ruleOf(const std::string& rule)
{
    return rule.empty() ? "undecided" : rule;
}

std::string columnLine(const ColumnDifference& column)
{
    const std::string name = column.table + '.' + column.column;
    switch (column.kind) {
    case ColumnDifference::Kind::New:
        return "new column " + name + ": " + ruleOf(column.after);
    case ColumnDifference::Kind::Gone:
        return "column " + name + " is gone";
    case ColumnDifference::Kind::Type:
        return "type of " + name + ": " + column.before + " → " + column.after;
    case ColumnDifference::Kind::Rule:
        break;
    }
    return "rule of " + name + ": " + ruleOf(column.before) + " → " + ruleOf(column.after);
}

/// Adds `line(element)` of each, the first ones in full.
template <class List, class F>
void addLines(const List& list, F line, std::vector<std::string>& out)
{
    const std::size_t shown = std::min(kShown, list.size());
    for (std::size_t i = 0; i < shown; ++i)
        out.push_back(line(list[i]));
    if (list.size() > shown)
        out.push_back("and " + std::to_string(list.size() - shown) + " more");
}

std::string change(const std::string& what, std::int64_t before, std::int64_t after)
{
    return what + ' ' + std::to_string(before) + " → " + std::to_string(after);
}

std::string coverageLine(const Coverage& before, const Coverage& after)
{
    std::string line = change("columns masked", before.masked, after.masked) + ", "
        + change("kept", before.kept, after.kept);
    if (before.undecided != 0 || after.undecided != 0)
        line += ", " + change("undecided", before.undecided, after.undecided);
    return line;
}

const char* stateWord(StageState state)
{
    switch (state) {
    case StageState::Done:
    case StageState::Reused:
        return "✅ done";
    case StageState::Failed:
        return "❌ failed";
    case StageState::Waiting:
    case StageState::Running:
    case StageState::Cancelled:
        break;
    }
    return "⏹ stopped";
}

std::string recordRow(const BuildRecord& record)
{
    const bool verified = record.verify.tablesCompared > 0;
    return row({record.service, stateWord(record.state), record.image,
                record.report.compressedBytes > 0 ? bytesText(record.report.compressedBytes) : "",
                record.report.dataBytes > 0 ? bytesText(record.report.dataBytes) : "",
                verified ? std::to_string(record.verify.rowsCompared) : "",
                record.verify.startToFirstQuerySeconds > 0
                    ? secondsText(record.verify.startToFirstQuerySeconds)
                    : "",
                record.verify.leakSamples > 0 ? std::to_string(record.verify.leaks.size()) + " of "
                        + std::to_string(record.verify.leakSamples)
                                              : ""});
}

}  // namespace

std::vector<std::string> differenceLines(const BuildDifference& difference)
{
    std::vector<std::string> lines;
    if (!difference.changed())
        return lines;
    addLines(
        difference.newTables, [](const std::string& t) { return "new table " + t; }, lines);
    addLines(
        difference.goneTables, [](const std::string& t) { return "table " + t + " is gone"; },
        lines);
    addLines(difference.columns, columnLine, lines);
    addLines(
        difference.rows,
        [](const RowDifference& r) { return change("rows of " + r.table, r.before, r.after); },
        lines);
    if (difference.coverageBefore != difference.coverageAfter)
        lines.push_back(coverageLine(difference.coverageBefore, difference.coverageAfter));
    if (difference.compressedBefore != difference.compressedAfter)
        lines.push_back("image " + bytesText(difference.compressedBefore) + " → "
                        + bytesText(difference.compressedAfter) + " compressed");
    const ImageDifference& image = difference.image;
    lines.push_back(std::to_string(image.newLayers.size()) + " new layers with "
                    + bytesText(image.newBytes) + " compressed, " + bytesText(image.keptBytes)
                    + " stay");
    addLines(
        image.objects,
        [](const ObjectDifference& o) {
            return "size of " + o.name + ": " + bytesText(o.before) + " → " + bytesText(o.after);
        },
        lines);
    return lines;
}

std::string differenceMarkdown(const std::vector<BuildRecord>& records, const History& history)
{
    std::string out;
    for (const BuildRecord& record : records) {
        const auto difference = differenceOf(history, record);
        if (!difference)
            continue;
        out += "### " + inlineText(record.service) + ": since the build of "
            + difference->beforeStartedAt.substr(0, 16) + "\n\n";
        const std::vector<std::string> lines = differenceLines(*difference);
        for (const std::string& line : lines)
            out += "- " + inlineText(line) + '\n';
        out += lines.empty() ? "Nothing changed.\n\n" : "\n";
    }
    return out;
}

std::string runMarkdown(const Project& project, const std::vector<BuildRecord>& records,
                        const Error* error, const History& history)
{
    std::string out = "## Decant: " + inlineText(project.name) + "\n\n";
    if (!records.empty()) {
        out += "| service | result | image | compressed | database | rows compared | first query | "
               "originals found |\n|---|---|---|---:|---:|---:|---:|---:|\n";
        for (const BuildRecord& record : records)
            out += recordRow(record);
        out += '\n';
    }
    if (error != nullptr) {
        out += "**" + inlineText(error->what) + "**\n\n";
        if (!error->detail.empty())
            out += codeBlock(error->detail.english()) + '\n';
        if (!error->hint.empty())
            out += inlineText(error->hint.english()) + "\n\n";
    }
    return out + differenceMarkdown(records, history);
}

std::string checkMarkdown(const Project& project, const std::vector<OutcomeCase>& cases)
{
    std::string rows;
    for (const OutcomeCase& each : cases) {
        if (each.state != OutcomeCase::State::Passed)
            rows += row({each.suite, each.name, each.message, each.detail});
    }
    const std::string title = "## Decant: check of " + inlineText(project.name) + "\n\n";
    return rows.empty()
        ? title + "✅ The project and its sources agree.\n"
        : title + "| service | where | problem | what would fit |\n|---|---|---|---|\n" + rows;
}

}  // namespace decant::cli

// SPDX-License-Identifier: MIT
#include "model/build/outcome.h"

#include <array>
#include <cstdio>
#include <map>
#include <string_view>

namespace decant {

namespace {

using State = OutcomeCase::State;

/// Text inside of an element or an attribute in double quotes.
std::string xml(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n' || c == '\t')
            out += c;
        else
            out += byte < 0x20 || byte == 0x7f ? '?' : c;
    }
    return out;
}

/// An attribute, in which a line end would become a space.
std::string attribute(std::string_view name, std::string_view value)
{
    std::string out = ' ' + std::string(name) + "=\"";
    for (const char c : xml(value)) {
        if (c == '\n')
            out += "&#10;";
        else
            out += c;
    }
    return out + '"';
}

std::string seconds(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

struct Counts {
    int tests = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    double seconds = 0;

    void add(const OutcomeCase& each)
    {
        ++tests;
        failures += each.state == State::Failed ? 1 : 0;
        errors += each.state == State::Broken ? 1 : 0;
        skipped += each.state == State::Skipped ? 1 : 0;
        seconds += each.seconds;
    }
    [[nodiscard]] std::string attributes() const
    {
        return attribute("tests", std::to_string(tests))
            + attribute("failures", std::to_string(failures))
            + attribute("errors", std::to_string(errors))
            + attribute("skipped", std::to_string(skipped))
            + attribute("time", decant::seconds(seconds));
    }
};

std::string caseText(const std::string& project, const OutcomeCase& each)
{
    std::string out = "    <testcase" + attribute("name", each.name)
        + attribute("classname", "decant." + project + '.' + each.suite)
        + attribute("time", seconds(each.seconds));
    const auto element = [&](const char* name) {
        return ">\n      <" + std::string(name) + attribute("message", each.message)
            + attribute("type", each.name) + '>' + xml(each.detail) + "</" + name
            + ">\n    </testcase>\n";
    };
    switch (each.state) {
    case State::Failed:
        return out + element("failure");
    case State::Broken:
        return out + element("error");
    case State::Skipped:
        return out + ">\n      <skipped" + attribute("message", each.message)
            + "/>\n    </testcase>\n";
    case State::Passed:
        break;
    }
    if (each.message.empty())
        return out + "/>\n";
    return out + ">\n      <system-out>" + xml(each.message) + "</system-out>\n    </testcase>\n";
}

}  // namespace

std::string junitText(const std::string& project, const std::vector<OutcomeCase>& cases)
{
    Counts all;
    std::vector<std::string> order;
    std::map<std::string, std::pair<Counts, std::string>> suites;
    for (const OutcomeCase& each : cases) {
        if (!suites.contains(each.suite))
            order.push_back(each.suite);
        auto& [counts, text] = suites[each.suite];
        counts.add(each);
        all.add(each);
        text += caseText(project, each);
    }
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites"
        + attribute("name", "decant " + project) + all.attributes() + ">\n";
    for (const std::string& name : order) {
        const auto& [counts, text] = suites[name];
        out += "  <testsuite" + attribute("name", name) + counts.attributes() + ">\n" + text
            + "  </testsuite>\n";
    }
    return out + "</testsuites>\n";
}

}  // namespace decant

// SPDX-License-Identifier: MIT
#include "services/cli/functionpages.h"

#include "model/masking/functioncatalogue.h"
#include "model/project/writer.h"
#include "services/cli/functionwords.h"
#include "services/support/atomicfile.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace decant::cli {

namespace {

/// A cell of a Markdown table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '|' ? std::string("\\|") : (c == '\n' ? std::string(" ") : std::string(1, c));
    return out;
}

std::string parameterTable(std::span<const ParameterDescriptor> parameters)
{
    std::string text = "| parameter | type | values | default | |\n|---|---|---|---|---|\n";
    for (const ParameterDescriptor& parameter : parameters)
        text += "| `" + cell(parameter.name) + "` | " + typeName(parameter.type) + " | "
            + cell(rangeWords(parameter)) + " | "
            + (parameter.required ? "required" : "`" + cell(tomlText(parameter.defaultValue)) + "`")
            + " | " + cell(parameter.help) + " |\n";
    return text;
}

/// The families in the order of the catalogue.
std::vector<std::string_view> families()
{
    std::vector<std::string_view> all;
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (std::find(all.begin(), all.end(), function.family) == all.end())
            all.push_back(function.family);
    }
    return all;
}

/// The anchor of the heading that is the function's name, by the rule of GitHub and GitLab.
std::string anchorOf(std::string_view function)
{
    std::string anchor(function);
    std::erase(anchor, '.');
    return anchor;
}

std::string overviewPage()
{
    std::string text =
        "# Masking functions\n\nWritten by `decant-cli functions --pages` from the descriptors of "
        "the functions, a page for each family. *Unique*: different values give different results. "
        "*Data-free*: the result tells nothing of the value, which `engine = \"random\"` gives to "
        "functions that are deterministic under the key.\n";
    for (const std::string_view family : families()) {
        text += "\n## " + std::string(family) + "\n\n";
        for (const FunctionDescriptor& function : functionCatalogue()) {
            if (function.family == family)
                text += "- [" + std::string(function.name) + "](functions/" + std::string(family)
                    + ".md#" + anchorOf(function.name) + "): " + std::string(function.summary)
                    + '\n';
        }
    }
    return text + "\n## Parameters of every function\n\n" + parameterTable(commonParameters());
}

std::string familyPage(std::string_view family)
{
    std::string text = "# Masking functions: " + std::string(family)
        + "\n\nAll of them also take the [parameters of every "
          "function](../masking-functions.md#parameters-of-every-function).\n";
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (function.family != family)
            continue;
        const Guarantees& g = function.guarantees;
        text += "\n## " + std::string(function.name) + "\n\n" + std::string(function.summary)
            + "\n\nFor " + typesWords(function) + ". Deterministic: " + name(g.determinism)
            + "; unique: " + name(g.uniqueness) + "; keeps the format: "
            + (g.keepsFormat ? "yes" : "no") + "; reversible: " + name(g.reversible)
            + "; data-free: " + (g.dataFree ? "yes" : "no") + ".\n";
        if (!function.parameters.empty())
            text += '\n' + parameterTable(function.parameters);
    }
    return text;
}

}  // namespace

Result<int> writeFunctionPages(const std::string& folder)
{
    const std::filesystem::path root(folder);
    std::error_code fault;
    std::filesystem::create_directories(root / "functions", fault);
    if (fault)
        return Error{Error::Code::Unavailable, Error::Area::Usage, folder,
                     Sentence::verbatim(fault.message()),
                     say("Name a folder that can be written.")};
    FileReplacement how;
    how.area = Error::Area::Usage;
    if (auto written = replaceFile(root / "masking-functions.md", overviewPage(), how); !written)
        return written.error();
    int pages = 1;
    for (const std::string_view family : families()) {
        const auto file = root / "functions" / (std::string(family) + ".md");
        if (auto written = replaceFile(file, familyPage(family), how); !written)
            return written.error();
        ++pages;
    }
    return pages;
}

}  // namespace decant::cli

// SPDX-License-Identifier: MIT
#include "model/project/keycatalogue.h"

namespace decant {

namespace {

/// A cell of a Markdown table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
}

}  // namespace

std::string keyCatalogueMarkdown()
{
    std::string text =
        "# The project file\n\nWritten by `decant-cli project-file --markdown`. `decant.toml` is "
        "[TOML](https://toml.io), belongs into version control and holds neither secrets nor "
        "paths of a machine. Decant writes it in one canonical form. An unknown key is an error. A "
        "size is a text like \"5 GB\" or \"800 MiB\", or a number of bytes.\n";
    for (const KeyTableDescriptor& table : keyCatalogue()) {
        text += "\n## " + std::string(table.title) + "\n\n" + std::string(table.help) + '\n';
        if (!table.example.empty())
            text += "\n```toml\n" + std::string(table.example) + "\n```\n";
        text += "\n| key | values | default | |\n|---|---|---|---|\n";
        for (const KeyDescriptor& each : table.keys) {
            const std::string byDefault = each.required ? "required"
                : each.byDefault.empty()                ? ""
                                                        : '`' + each.byDefault + '`';
            text += "| `" + std::string(each.name) + "` | " + cell(each.values) + " | "
                + cell(byDefault) + " | " + cell(each.help) + " |\n";
        }
    }
    return text;
}

}  // namespace decant
